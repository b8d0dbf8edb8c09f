package id.fkp.feedback.keeping;

import id.fkp.feedback.Feedbacks;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/**
 * What a moderator has hidden as spam; what was answered before it was hidden stays, since the answer refers to it, and
 * what somebody still has to decide about, since its giver appealed.
 */
@ApplicationScoped
class Spam implements PersonRows {

    private final Feedbacks feedbacks;

    Spam(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.SPAM;
    }

    @Override
    public String statement() {
        return """
                select id, unit_id, hidden_at as since
                from feedback
                where state = 'HIDDEN' and hidden_reason = 'SPAM' and response_id is null and text_forgotten_at is null
                    and not exists (
                        select from feedback_appeal a where a.feedback_id = feedback.id and a.answered_at is null)
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        feedbacks.forgetSpam(id, now);
    }
}
