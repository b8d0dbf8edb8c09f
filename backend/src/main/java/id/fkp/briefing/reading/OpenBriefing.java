package id.fkp.briefing.reading;

import id.fkp.shared.query.Projection;
import id.fkp.unit.UnitReference;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A briefing, as everybody reads it who has its link. Nobody on its list is in it. */
@Schema(description = "A briefing, as everybody reads it who has its link; nobody on its list is in it")
public record OpenBriefing(
        @Schema(examples = "7K3M-Q2XK") String number,
        UnitReference unit,

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
        @Schema(examples = "2027-02-26") LocalDate readableUntil,
        BriefingState state,
        BriefingPhase phase,

        @Schema(nullable = true, examples = "Diganti dengan pelatihan pekan depan") @Nullable
        String cancelReason,

        List<BriefedStandard> standards,
        List<BriefingMaterialFile> materials) {

    private static final String SELECT = """
            select cast(json_build_object(
                'number', {number}, 'unit', json_build_object('id', u.id, 'slug', u.slug, 'name', u.name),
                'title', b.title, 'startsAt', b.starts_at, 'endsAt', b.ends_at, 'zone', u.zone, 'place', b.place,
                'link', b.link, 'leader', b.leader, 'readableUntil', b.readable_until, 'state', b.state,
                'phase', 'CLOSED', 'cancelReason', b.cancel_reason, 'standards', {standards},
                'materials', {materials}) as text)
            from briefing b join unit u on u.id = b.unit_id where b.number = :number
            """.replace("{number}", BriefingSql.NUMBER)
            .replace("{standards}", BriefingSql.STANDARDS)
            .replace("{materials}", BriefingSql.MATERIALS);

    /**
     * What stands behind a link now.
     *
     * @param number as it is kept
     */
    public static Optional<OpenBriefing> of(Projection projection, String number, Instant now) {
        return projection
                .one(OpenBriefing.class, SELECT, Map.of("number", number))
                .map(read -> read.at(now));
    }

    private OpenBriefing at(Instant now) {
        var phase = BriefingPhase.at(now, state, startsAt, endsAt, readableUntil, ZoneId.of(zone));
        return new OpenBriefing(
                number,
                unit,
                title,
                startsAt,
                endsAt,
                zone,
                place,
                link,
                leader,
                readableUntil,
                state,
                phase,
                cancelReason,
                standards,
                materials);
    }
}
