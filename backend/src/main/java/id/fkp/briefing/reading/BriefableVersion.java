package id.fkp.briefing.reading;

import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A text of which officers may be told. */
@Schema(description = "A version of a standard that is in force or established and soon to be, and who has read it")
public record BriefableVersion(
        UUID versionId,
        UUID standardId,
        @Schema(examples = "layanan-pengaduan") String slug,
        @Schema(examples = "SP-01") String code,

        @Schema(examples = "Standar Pelayanan Pengaduan Masyarakat")
        String title,

        @Schema(description = "Of the version", examples = "2")
        int number,

        @Schema(examples = "2026-07-01") LocalDate inForceFrom,
        boolean inForce,

        @Schema(description = "How many officers have read and understood it", examples = "9")
        int readers) {

    /** A unit has few standards, so that all are on one page. */
    private static final String OF_UNIT = BriefingSql.KNOWN + """
            select cast(json_build_object(
                'versionId', v.id, 'standardId', s.id, 'slug', s.slug, 'code', v.frozen_code, 'title', v.frozen_title,
                'number', v.number, 'inForceFrom', r.in_force_from, 'inForce', {state} = 'IN_FORCE',
                'readers', (select count(distinct k.person)
                            from briefing_reading g join known k on k.id = g.officer_id
                            where g.version_id = v.id)) as text)
            from revision r join standard s on s.id = r.standard_id join unit u on u.id = s.unit_id
            join standard_version v on v.id = r.final_version_id
            where u.id = :unit and r.state = 'ESTABLISHED' and {state} <> 'SUPERSEDED'
            order by v.frozen_code, r.in_force_from, v.id
            """.replace("{state}", RevisionSql.STATE);

    public static List<BriefableVersion> ofUnit(Projection projection, UUID unitId, Instant now) {
        return projection.list(BriefableVersion.class, OF_UNIT, Map.of("unit", unitId, "now", now));
    }
}
