package id.fkp.briefing.reading;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody on the list of a briefing, for members of its unit. */
@Schema(name = "BriefingOfficer", description = "Somebody on the list of a briefing, for members of its unit")
public record OfficerRepresentation(
        UUID id,

        @Schema(nullable = true, description = "Absent once the person has been erased", examples = "Siti Contoh")
        @Nullable
        String name,

        @Schema(nullable = true, examples = "Petugas loket") @Nullable
        String position,

        @Schema(nullable = true, examples = "198705132010121003") @Nullable
        String nip,

        Instant enteredAt,

        @Schema(nullable = true, description = "When they used the link themselves") @Nullable
        Instant confirmedAt,

        @Schema(nullable = true, description = "When they were noted as being there") @Nullable
        Instant presentAt,

        @Schema(description = "Which of the briefing's versions they have read and understood")
        List<ReadVersion> readings,

        @Schema(nullable = true, description = "Of one that was entered by mistake") @Nullable
        OfficerRemoved removed,

        @Schema(examples = "0") int version)
        implements Versioned {

    private static final String SELECT = """
            select cast(json_build_object(
                'id', o.id, 'name', p.name, 'position', p.position, 'nip', p.nip, 'enteredAt', o.entered_at,
                'confirmedAt', o.confirmed_at, 'presentAt', o.present_at, 'readings', {readings},
                'removed', case when o.removed_at is not null then json_build_object(
                    'at', o.removed_at, 'reason', o.removed_reason, 'byName', o.removed_by_name) end,
                'version', o.version) as text)
            from briefing_officer o join briefing_officer_person p on p.officer_id = o.id
            """.replace("{readings}", BriefingSql.READINGS);

    /** That one text was read and understood. */
    @Schema(description = "That one version was read and understood")
    public record ReadVersion(
            UUID versionId,
            Instant readAt,

            @Schema(
                    nullable = true,
                    description = "Who of the unit noted it; absent where the officer said so",
                    examples = "Sri Wahyuningsih")
            @Nullable
            String byName) {}

    /** Why somebody was struck from the list. */
    @Schema(name = "OfficerRemoved", description = "Why somebody was struck from the list")
    public record OfficerRemoved(
            Instant at,
            @Schema(examples = "Tercatat dua kali") String reason,
            @Schema(examples = "Sri Wahyuningsih") String byName) {}

    public static Optional<OfficerRepresentation> of(Projection projection, UUID briefingId, UUID id) {
        return projection.one(
                OfficerRepresentation.class,
                SELECT + "where o.id = :id and o.briefing_id = :briefing",
                Map.of("id", id, "briefing", briefingId));
    }

    /** Who was entered last, first; removed ones among them. */
    public static Page<OfficerRepresentation> ofBriefing(Projection projection, UUID briefingId, PageRequest page) {
        var found = projection.list(
                OfficerRepresentation.class,
                SELECT + "where o.briefing_id = :briefing and o.id < :below order by o.id desc limit :rows",
                Map.of("briefing", briefingId, "below", page.below(), "rows", page.rows()));
        return Page.of(found, page, OfficerRepresentation::id);
    }

    /** For the list on paper: who is not removed, who was there first, in the order in which they came. */
    public static List<OfficerRepresentation> listed(Projection projection, UUID briefingId) {
        return projection.list(
                OfficerRepresentation.class,
                SELECT
                        + "where o.briefing_id = :briefing and o.removed_at is null order by o.present_at, lower(p.name), o.id",
                Map.of("briefing", briefingId));
    }
}
