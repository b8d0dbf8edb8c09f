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

    /** What a number or letter after it names: loket, lantai. */
    LABELLED,

    /** Comes before a time of day: jam, pukul. */
    CLOCK,

    /** Which way something should go, by its {@link Lexicon#base}: more, faster, clearer. A lack and the wish are one. */
    WISH,

    /** A part of a number in words: tiga, belas, ratus. */
    NUMERAL
}
