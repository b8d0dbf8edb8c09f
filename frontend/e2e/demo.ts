/** The unit of the demo that most journeys happen in. */
export const UNIT = "loka-pom-di-kota-tanjungbalai";

/** The demo's forum that is open on every first day, on six standards. */
export const OPEN_FORUM = "peninjauan-ulang-enam-standar-pelayanan";
