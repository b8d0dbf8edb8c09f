package id.fkp.standard.review;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.standard.version.ComponentCode;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A remark, as members see it.
 *
 * @param versionNumber of the text it was made on; it stays open on later ones until it is settled
 */
@Schema(name = "Remark", description = "What a colleague remarks on a text")
public record RemarkRepresentation(
        UUID id,
        @Schema(examples = "2") int versionNumber,

        @Schema(nullable = true, description = "Absent: the text as a whole") @Nullable
        ComponentCode code,

        @Schema(examples = "Sebutkan sejak kapan 14 hari kerja dihitung.")
        String text,

        @Schema(examples = "Nur Halimah") String byName,
        Instant at,

        @Schema(nullable = true, description = "Absent while it is open") @Nullable
        Instant settledAt,

        @Schema(nullable = true, examples = "Sri Wahyuningsih") @Nullable
        String settledByName) {

    private static final String OF_STANDARD = """
            select cast(json_build_object(
                'id', k.id, 'versionNumber', v.number, 'code', k.code, 'text', k.text, 'byName', k.by_name, 'at', k.at,
                'settledAt', k.settled_at, 'settledByName', k.settled_by_name) as text)
            from remark k join standard_version v on v.id = k.version_id
            where k.standard_id = :standard and k.id < :below
            order by k.id desc limit
            """;

    /** Newest first. */
    static Page<RemarkRepresentation> page(Projection projection, UUID standardId, PageRequest asked) {
        var found = projection.list(
                RemarkRepresentation.class,
                OF_STANDARD + asked.rows(),
                Map.of("standard", standardId, "below", asked.below()));
        return Page.of(found, asked, RemarkRepresentation::id);
    }

    static RemarkRepresentation of(Remark remark, int versionNumber) {
        return new RemarkRepresentation(
                remark.id,
                versionNumber,
                remark.code,
                remark.text,
                remark.byName,
                remark.at,
                remark.settledAt,
                remark.settledByName);
    }
}
