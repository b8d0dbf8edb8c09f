package id.fkp.inbox.batch;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Moderation;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an act of a batch leaves an input out. */
@Schema(
        name = "BatchObstacle",
        description = "Why an input is left out: there is none of the unit, it changed since it was read, it is in a "
                + "state that does not allow the act, or its text is gone as that of spam is")
public enum Obstacle {
    NOT_FOUND,
    CHANGED_MEANWHILE,
    HELD,
    PUBLISHED,
    HIDDEN,
    WITHDRAWN,
    TEXT_ERASED;

    /**
     * @param input null when the unit has none such
     * @param seen the version that was read
     */
    static Optional<Obstacle> of(@Nullable FeedbackInfo input, int seen, Moderation act) {
        if (input == null) {
            return Optional.of(NOT_FOUND);
        }
        if (!input.open().contains(act)) {
            return Optional.of(in(input.state(), act));
        }
        return input.version() == seen ? Optional.empty() : Optional.of(CHANGED_MEANWHILE);
    }

    /** What is hidden can be restored unless there is nothing left to show. */
    private static Obstacle in(FeedbackState state, Moderation act) {
        return switch (state) {
            case RECEIVED, HELD -> HELD;
            case PUBLISHED, ANSWERED -> PUBLISHED;
            case HIDDEN -> act == Moderation.RESTORE ? TEXT_ERASED : HIDDEN;
            case WITHDRAWN -> WITHDRAWN;
        };
    }
}
