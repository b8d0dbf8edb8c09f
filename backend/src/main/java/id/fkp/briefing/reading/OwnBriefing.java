package id.fkp.briefing.reading;

import id.fkp.briefing.reading.OfficerRepresentation.ReadVersion;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What the list of a briefing says of the officer who asks. */
@Schema(description = "What the list of a briefing says of the officer who asks")
public record OwnBriefing(
        @Schema(description = "The officer's own, with its secret", examples = "4W8P-T1ZF")
        String number,

        @Schema(description = "Of the briefing", examples = "7K3M-Q2XK")
        String briefingNumber,

        @Schema(nullable = true, description = "Absent once the person has been erased", examples = "Siti Contoh")
        @Nullable
        String name,

        @Schema(nullable = true, examples = "Petugas loket") @Nullable
        String position,

        @Schema(
                nullable = true,
                description = "Always absent: who knows a name on the list gets its secret, and the number stays with "
                        + "the unit, whoever wrote it",
                examples = "198705132010121003")
        @Nullable
        String nip,

        @Schema(nullable = true, description = "When they were noted as being there") @Nullable
        Instant presentAt,

        List<ReadVersion> readings,

        @Schema(nullable = true, description = "When who it is was erased") @Nullable
        Instant erasedAt) {

    private static final String SELECT =
            """
            select cast(json_build_object(
                'number', left(o.number, 4) || '-' || right(o.number, 4), 'briefingNumber', {number},
                'name', p.name, 'position', p.position, 'presentAt', o.present_at,
                'readings', {readings}, 'erasedAt', p.erased_at) as text)
            from briefing_officer o join briefing_officer_person p on p.officer_id = o.id
            join briefing b on b.id = o.briefing_id where o.id = :id
            """.replace("{number}", BriefingSql.NUMBER).replace("{readings}", BriefingSql.READINGS);

    public static Optional<OwnBriefing> of(Projection projection, UUID id) {
        return projection.one(OwnBriefing.class, SELECT, Map.of("id", id));
    }
}
