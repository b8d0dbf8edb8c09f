package id.fkp.inbox.assignment;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import java.time.LocalDate;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why an input is left as it is. */
@Schema(
        description =
                "Why an input is left as it is: there is none of the unit, somebody else assigned it since it was "
                        + "read, it is hidden or withdrawn, or it is so already")
public enum AssignmentObstacle {
    NOT_FOUND,
    CHANGED_MEANWHILE,
    HIDDEN,
    WITHDRAWN,
    ALREADY_SO;

    /**
     * @param input null when the unit has none such
     * @param kept null when it was never assigned
     * @param seen the version that was read
     * @param to null for nobody
     */
    static Optional<AssignmentObstacle> of(
            @Nullable FeedbackInfo input,
            @Nullable Assignment kept,
            int seen,
            @Nullable Assignee to,
            @Nullable LocalDate due) {
        if (input == null) {
            return Optional.of(NOT_FOUND);
        }
        if (to != null && input.state() == FeedbackState.HIDDEN) {
            return Optional.of(HIDDEN);
        }
        if (to != null && input.state() == FeedbackState.WITHDRAWN) {
            return Optional.of(WITHDRAWN);
        }
        if (kept == null ? to == null : kept.isTo(to, due)) {
            return Optional.of(ALREADY_SO);
        }
        return (kept == null ? 0 : kept.version) == seen ? Optional.empty() : Optional.of(CHANGED_MEANWHILE);
    }
}
