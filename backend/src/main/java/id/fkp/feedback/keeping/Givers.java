package id.fkp.feedback.keeping;

import id.fkp.feedback.Feedbacks;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Whoever gave an input is told about it, and forgotten two years after its window. */
@ApplicationScoped
class Givers implements PersonRows {

    private final Feedbacks feedbacks;

    Givers(Feedbacks feedbacks) {
        this.feedbacks = feedbacks;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.INPUT;
    }

    @Override
    public String statement() {
        return """
                select f.id, f.unit_id, forum.closes_at as since
                from feedback f
                join forum on forum.id = f.forum_id
                left join feedback_person p on p.feedback_id = f.id
                where num_nonnulls(p.name, p.contact, p.verification_note, f.author_subject) > 0
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        feedbacks.forgetContact(id, now);
    }
}
