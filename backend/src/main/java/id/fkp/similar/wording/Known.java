package id.fkp.similar.wording;

/** Words that do something to those beside them. */
enum Known {
    /** What follows is not wanted: jangan, tolak. */
    DENIES,

    /** As {@link #DENIES}, after a no: tidak perlu, tidak setuju. */
    DENIES_AFTER_NO,

    /** No: tidak, belum. A lack and the wish to mend it are one matter, so that it says nothing by itself. */
    NO,

    /** Begins a wish: mohon, tolong. */
    ASKS,

    /** Says what part in it the next word has: dari, ke, oleh. */
    ROLE,

    /** What it counts: hari, jam, lembar. */
    UNIT,

    /** A unit that is also how often: seminggu, per minggu. */
    PERIOD,

    /** What a number or letter after it names: loket, lantai. */
    LABELLED,

    /** Comes before a time of day: jam, pukul. */
    CLOCK,

    /** A part of a number in words: tiga, belas, ratus. */
    NUMERAL
}
