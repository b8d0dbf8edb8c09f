/**
 * The language units write in. The contract does not tell it for names and titles; screen readers need it where the
 * page itself is in English.
 */
export const WRITTEN_IN = "id";
