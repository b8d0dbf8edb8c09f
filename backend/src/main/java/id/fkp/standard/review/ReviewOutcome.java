package id.fkp.standard.review;

/** What a second person says of a text as a whole. */
public enum ReviewOutcome {
    READY,
    NEEDS_WORK
}
