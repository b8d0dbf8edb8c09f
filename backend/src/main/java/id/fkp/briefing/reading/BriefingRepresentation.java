package id.fkp.briefing.reading;

import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A briefing, for members of its unit. */
@Schema(name = "Briefing", description = "A briefing of officers on standards, for members of its unit")
public record BriefingRepresentation(
        UUID id,
        UUID unitId,

        @Schema(description = "Opens the page of the officers, at /sosialisasi/{number}", examples = "7K3M-Q2XK")
        String number,

        @Schema(examples = "Sosialisasi standar pelayanan untuk petugas loket")
        String title,

        Instant startsAt,
        Instant endsAt,
        @Schema(examples = "Asia/Jakarta") String zone,

        @Schema(nullable = true, examples = "Ruang rapat lantai 2") @Nullable
        String place,

        @Schema(nullable = true, examples = "https://rapat.example.go.id/sosialisasi") @Nullable
        String link,

        @Schema(examples = "Bambang Hariyadi") String leader,

        @Schema(description = "The last day on which officers say that they have read", examples = "2027-02-26")
        LocalDate readableUntil,

        BriefingState state,

        @Schema(nullable = true, examples = "Diganti dengan pelatihan pekan depan") @Nullable
        String cancelReason,

        List<BriefedStandard> standards,
        List<BriefingMaterialFile> materials,
        BriefingCounts counts,
        Instant recordedAt,
        @Schema(examples = "0") int version)
        implements Versioned {

    /** Who has come and read, and what its standards and files are called. */
    @Override
    public boolean movesByItself() {
        return true;
    }

    private static final String SELECT = """
            select cast(json_build_object(
                'id', b.id, 'unitId', b.unit_id, 'number', {number}, 'title', b.title, 'startsAt', b.starts_at,
                'endsAt', b.ends_at, 'zone', u.zone, 'place', b.place, 'link', b.link, 'leader', b.leader,
                'readableUntil', b.readable_until, 'state', b.state, 'cancelReason', b.cancel_reason,
                'standards', {standards}, 'materials', {materials}, 'counts', {counts},
                'recordedAt', b.recorded_at, 'version', b.version) as text)
            from briefing b join unit u on u.id = b.unit_id
            """.replace("{number}", BriefingSql.NUMBER)
            .replace("{standards}", BriefingSql.STANDARDS)
            .replace("{materials}", BriefingSql.MATERIALS)
            .replace("{counts}", BriefingSql.COUNTS);

    /** How many are on the list, without those removed. */
    @Schema(description = "How many officers are on the list, were there, and have read all its texts; none removed")
    public record BriefingCounts(
            @Schema(examples = "12") int listed,
            @Schema(examples = "9") int present,
            @Schema(examples = "7") int readAll,

            @Schema(description = "Who has not, without those who were erased since", examples = "4")
            int unread) {}

    public static Optional<BriefingRepresentation> of(Projection projection, UUID id) {
        return projection.one(BriefingRepresentation.class, SELECT + "where b.id = :id", Map.of("id", id));
    }

    /** The newest first. */
    public static Page<BriefingRepresentation> ofUnit(Projection projection, UUID unitId, PageRequest page) {
        var found = projection.list(
                BriefingRepresentation.class,
                SELECT + "where b.unit_id = :unit and b.id < :below order by b.id desc limit :rows",
                Map.of("unit", unitId, "below", page.below(), "rows", page.rows()));
        return Page.of(found, page, BriefingRepresentation::id);
    }
}
