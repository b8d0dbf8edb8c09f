package id.fkp.minutes.correction;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as it stands below its line; whose it is follows from the line. */
@Schema(name = "LineCorrection", description = "What somebody who spoke has set right in a line of closed minutes")
public record CorrectionRepresentation(
        UUID id,

        @Schema(examples = "Yang saya usulkan tiga hari kerja, bukan tiga hari kalender.")
        String text,

        Instant at) {

    /** JSON of all corrections of the line {@code l} of a statement, the first one first. */
    public static final String OF_LINE = """
            (select coalesce(json_agg(json_build_object('id', k.id, 'text', k.text, 'at', k.at) order by k.at, k.id),
                '[]') from line_correction k where k.line_id = l.id)
            """;
}
