package id.fkp.attachment.keeping;

import id.fkp.attachment.Attachments;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** A picture may show persons, and a paper name them; both go when the giver of an input is forgotten. */
@ApplicationScoped
class OldAttachments implements PersonRows {

    private final Attachments attachments;

    OldAttachments(Attachments attachments) {
        this.attachments = attachments;
    }

    @Override
    public PersonClass kept() {
        return PersonClass.ATTACHMENT;
    }

    @Override
    public String statement() {
        return """
                select a.id, a.unit_id, forum.closes_at as since
                from attachment a join forum on forum.id = a.forum_id
                where a.feedback_id is not null and a.removed_at is null
                """;
    }

    @Override
    public void erase(UUID id, Instant now) {
        attachments.remove(id, now);
    }
}
