package id.fkp.similar.wording;

/**
 * What several words say in a forum: biaya, tarif, ongkos.
 *
 * @param base the one word that stands for all
 */
record Concept(String base, Kind kind) {

    enum Kind {
        /** What somebody speaks of. */
        THING,

        /** What is done to it, or shall be. */
        ACT,

        /** How one would have it: cepat, jelas, ramah. */
        GOOD,

        /** What one would have done: perbaiki, jawab, sediakan. */
        MEND,

        /** The contrary of the {@link #GOOD} or {@link #MEND} words with the same base: lambat, rusak, kosong. */
        BAD
    }

    /** Whether its words say how something is. */
    boolean judges() {
        return kind == Kind.GOOD || kind == Kind.MEND || kind == Kind.BAD;
    }
}
