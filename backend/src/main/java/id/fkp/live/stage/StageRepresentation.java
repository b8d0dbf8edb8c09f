package id.fkp.live.stage;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.query.Projection;
import id.fkp.standard.version.ComponentCode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Where a session stands, as whoever leads it moves it. */
@Schema(name = "Stage", description = "Where a session stands, as whoever leads it moves it")
public record StageRepresentation(
        UUID sessionId,
        @Schema(nullable = true, examples = "1") @Nullable Integer agendaItem,
        @Schema(nullable = true) @Nullable UUID standardId,
        @Schema(nullable = true) @Nullable ComponentCode component,
        @Schema(nullable = true) @Nullable UUID questionId,

        @Schema(description = "Whether what is asked waits until somebody has read it")
        boolean moderated,

        @Schema(description = "Its ETag is this number between quotes", examples = "3")
        int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'sessionId', s.id, 'agendaItem', st.agenda_item, 'standardId', st.standard_id,
                'component', st.component, 'questionId', st.question_id,
                'moderated', coalesce(st.moderated, true), 'version', coalesce(st.version, 0)) as text)
            from forum_session s left join live_stage st on st.session_id = s.id
            where s.id = :id
            """;

    static Optional<StageRepresentation> of(Projection projection, UUID sessionId) {
        return projection.one(StageRepresentation.class, SELECT, Map.of("id", sessionId));
    }
}
