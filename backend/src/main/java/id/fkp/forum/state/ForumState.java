package id.fkp.forum.state;

/**
 * How far a forum has come. Whether its window takes input is not among these: that follows from the clock, see
 * {@link WindowStatus}.
 */
public enum ForumState {
    PLANNED,
    ANNOUNCED,
    IN_SESSION,
    HELD,
    AGREEMENT_SIGNED,
    RESULTS_PUBLISHED,
    FOLLOW_UP,
    CLOSED,
    POSTPONED,
    CANCELLED;

    /** Whether it has taken place. */
    public boolean isHeld() {
        return switch (this) {
            case HELD, AGREEMENT_SIGNED, RESULTS_PUBLISHED, FOLLOW_UP, CLOSED -> true;
            case PLANNED, ANNOUNCED, IN_SESSION, POSTPONED, CANCELLED -> false;
        };
    }
}
