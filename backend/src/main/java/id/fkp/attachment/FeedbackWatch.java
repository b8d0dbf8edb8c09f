package id.fkp.attachment;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/**
 * Files go with what their giver takes back, in the same transaction. A picture may show who gave it, so that it goes with
 * the person too. Of what is hidden they stay, unseen, since it may be restored.
 */
@ApplicationScoped
class FeedbackWatch {

    private final Attachments attachments;
    private final Clock clock;

    FeedbackWatch(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "feedback.withdrawn", "feedback.person-erased", "feedback.text-erased" ->
                attachments.removeOf(act.subjectId(), clock.instant());
            default -> {
                // its files stay as they are
            }
        }
    }
}
