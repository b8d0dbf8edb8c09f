package id.fkp.feedback.answer;

/** What became of an input. */
public enum Outcome {
    ACCEPTED,
    PARTLY_ACCEPTED,
    REJECTED,
    DEFERRED,
    REDIRECTED
}
