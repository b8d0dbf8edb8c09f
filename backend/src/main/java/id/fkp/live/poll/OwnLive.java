package id.fkp.live.poll;

import id.fkp.shared.query.Projection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody who takes part has done in the session; not what they voted, which nobody keeps. */
@Schema(description = "What one has supported and voted on in a session; what one voted is kept nowhere")
public record OwnLive(
        @Schema(description = "Questions that one wants answered as well")
        List<UUID> supported,

        @Schema(description = "Polls in which one has voted")
        List<UUID> voted) {

    private static final String SELECT = """
            select cast(json_build_object(
                'supported', (select coalesce(json_agg(k.question_id order by k.question_id), '[]')
                    from live_support k join live_question q on q.id = k.question_id
                    where k.guest_id = :guest and q.session_id = :session),
                'voted', (select coalesce(json_agg(b.poll_id order by b.poll_id), '[]')
                    from live_ballot b join live_poll p on p.id = b.poll_id
                    where b.guest_id = :guest and p.session_id = :session)) as text)
            """;

    static OwnLive of(Projection projection, UUID sessionId, UUID guestId) {
        return projection
                .one(OwnLive.class, SELECT, Map.of("session", sessionId, "guest", guestId))
                .orElseThrow();
    }
}
