package id.fkp.live.question;

import id.fkp.feedback.HideReason;
import id.fkp.live.reading.ShownQuestion;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A question as those who lead the session see it: whole, whatever the public sees of it. */
@Schema(description = "A question as members of the unit see it: with its words, whatever the public sees of it")
public record QueuedQuestion(
        ShownQuestion question,

        @Schema(
                nullable = true,
                description = "Told to the office alone, or shown with consent",
                examples = "Siti Contoh")
        @Nullable
        String askerName,

        @Schema(nullable = true, description = "Of a HIDDEN one") @Nullable
        HideReason hiddenReason,

        @Schema(nullable = true, description = "When it was spoken about") @Nullable
        Instant doneAt,

        @Schema(description = "Its ETag is this number between quotes", examples = "2")
        int version)
        implements Versioned {

    /** Both count upwards only, so that their sum is another one after every change of either. */
    private static final String SELECT =
            """
            select cast(json_build_object(
                'question', json_build_object({fields}), 'askerName', p.name, 'hiddenReason', f.hidden_reason,
                'doneAt', q.done_at, 'version', f.version + q.version) as text)
            from {from}
            left join feedback_person p on p.feedback_id = f.id
            left join live_stage st on st.session_id = q.session_id
            where q.session_id = :session
            """.replace("{fields}", ShownQuestion.FIELDS).replace("{from}", ShownQuestion.FROM);

    /** All of a session, in the order in which they were sent. */
    static List<QueuedQuestion> ofSession(Projection projection, UUID sessionId) {
        return projection.list(QueuedQuestion.class, SELECT + "order by q.id", Map.of("session", sessionId));
    }

    static Optional<QueuedQuestion> of(Projection projection, UUID sessionId, UUID id) {
        return projection.one(QueuedQuestion.class, SELECT + "and q.id = :id", Map.of("session", sessionId, "id", id));
    }
}
