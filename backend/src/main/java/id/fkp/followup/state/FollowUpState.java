package id.fkp.followup.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a promise is. That it is overdue is computed, and no state. */
@Schema(
        description =
                "How far a promise is. DONE_UNVERIFIED: it is said to be done, there is evidence, and nobody else has "
                        + "looked yet. VERIFIED: another person has looked. BLOCKED and CANCELLED have a reason")
public enum FollowUpState {
    PLANNED,
    IN_PROGRESS,
    DONE_UNVERIFIED,
    VERIFIED,
    BLOCKED,
    CANCELLED;

    /** Whether its day can still be missed. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS || this == BLOCKED;
    }

    /** Whether anything can still be added to it. */
    public boolean isLive() {
        return this != VERIFIED && this != CANCELLED;
    }
}
