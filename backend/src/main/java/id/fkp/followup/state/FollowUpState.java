package id.fkp.followup.state;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a promise is. That it is overdue is computed, and no state. */
@Schema(
        description =
                "How far a promise is. DONE_UNVERIFIED: its owner says that it is done, and nobody else has looked "
                        + "yet. BLOCKED and CANCELLED have a reason")
public enum FollowUpState {
    PLANNED,
    IN_PROGRESS,
    DONE_UNVERIFIED,
    BLOCKED,
    CANCELLED;

    /** Whether its day can still be missed. */
    public boolean isOpen() {
        return this == PLANNED || this == IN_PROGRESS || this == BLOCKED;
    }
}
