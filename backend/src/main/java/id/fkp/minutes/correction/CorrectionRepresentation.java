package id.fkp.minutes.correction;

import id.fkp.feedback.HideReason;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A correction as it stands below its line; whose it is follows from the line. */
@Schema(name = "LineCorrection", description = "What somebody who spoke has set right in a line of closed minutes")
public record CorrectionRepresentation(
        UUID id,

        @Schema(examples = "Yang saya usulkan tiga hari kerja, bukan tiga hari kalender.")
        String text,

        Instant at,

        @Schema(nullable = true, description = "Why the public reads a tombstone in its place") @Nullable
        Hidden hidden) {

    private static final String JSON = """
            json_build_object('id', k.id, 'text', k.text, 'at', k.at,
                'hidden', case when h.correction_id is not null
                    then json_build_object('reason', h.reason, 'at', h.at) end)
            """;

    /** JSON of all corrections of the line {@code l} of a statement, the first one first. */
    public static final String OF_LINE = """
            (select coalesce(json_agg({json} order by k.at, k.id), '[]')
             from line_correction k left join correction_hiding h on h.correction_id = k.id where k.line_id = l.id)
            """.replace("{json}", JSON);

    private static final String ONE = """
            select cast({json} as text)
            from line_correction k left join correction_hiding h on h.correction_id = k.id
            join minute_line l on l.id = k.line_id
            where k.id = :id and l.session_id = :session
            """.replace("{json}", JSON);

    /** That the unit has taken it from the public, and why. */
    @Schema(name = "CorrectionHidden", description = "That the unit has taken a correction from the public, and why")
    public record Hidden(HideReason reason, Instant at) {}

    static Optional<CorrectionRepresentation> of(Projection projection, UUID sessionId, UUID id) {
        return projection.one(CorrectionRepresentation.class, ONE, Map.of("session", sessionId, "id", id));
    }
}
