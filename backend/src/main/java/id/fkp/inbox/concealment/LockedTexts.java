package id.fkp.inbox.concealment;

import id.fkp.feedback.reading.WrittenText;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Reads what is under lock, for who has said what for. */
@ApplicationScoped
class LockedTexts {

    private static final String LOCKED = """
            select cast(json_build_object(
                'text', t.text, 'proposedText', t.proposed_text, 'writtenAt', t.written_at) as text)
            from feedback_text t
            where t.feedback_id = :id and t.locked_at is not null and t.concealed_parts is null
            order by t.number
            """;

    private final Projection projection;

    LockedTexts(Projection projection) {
        this.projection = projection;
    }

    /** What its giver wrote, oldest first. */
    List<WrittenText> of(UUID feedbackId) {
        return projection.list(WrittenText.class, LOCKED, Map.of("id", feedbackId));
    }
}
