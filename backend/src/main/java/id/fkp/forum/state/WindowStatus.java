package id.fkp.forum.state;

import java.time.Instant;

/** Whether a forum takes input now: computed from the clock at every read, so that it is exact without any job. */
public enum WindowStatus {
    PLANNED,
    UPCOMING,
    OPEN,
    CLOSED,
    CANCELLED;

    /** Open from the first instant of {@code opensAt} until just before {@code closesAt}. */
    public static WindowStatus of(ForumState state, Instant opensAt, Instant closesAt, Instant now) {
        return switch (state) {
            case PLANNED -> PLANNED;
            case CANCELLED -> CANCELLED;
            case POSTPONED -> CLOSED;
            default -> now.isBefore(opensAt) ? UPCOMING : now.isBefore(closesAt) ? OPEN : CLOSED;
        };
    }
}
