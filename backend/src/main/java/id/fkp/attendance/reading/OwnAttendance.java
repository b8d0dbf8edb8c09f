package id.fkp.attendance.reading;

import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.session.state.SessionState;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An attendance, as the person reads it who has its secret.
 *
 * @param name null once the person has been erased
 */
@Schema(name = "OwnAttendance", description = "An attendance, as the person reads it who has its secret")
public record OwnAttendance(
        @Schema(examples = "7K3M-Q2XK") String number,

        @Schema(nullable = true, examples = "Siti Contoh") @Nullable
        String name,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
        String organisation,

        AttendingElement element,
        AttendanceMode mode,
        Instant arrivedAt,

        @Schema(description = "Whether a signature was drawn")
        boolean signed,

        @Schema(description = "Whether the person has said how the forum was")
        boolean evaluated,

        AttendedSession session) {

    private static final String SELECT = """
            select cast(json_build_object(
                'number', left(a.number, 4) || '-' || right(a.number, 4), 'name', p.name,
                'organisation', a.organisation, 'element', a.element, 'mode', a.mode, 'arrivedAt', a.arrived_at,
                'signed', exists (select from attendance_signature s where s.attendance_id = a.id),
                'evaluated', a.evaluated,
                'session', json_build_object('id', e.id, 'title', e.title, 'startsAt', e.starts_at,
                    'endsAt', e.ends_at, 'state', e.state, 'zone', u.zone, 'unitName', u.name,
                    'forumSlug', f.slug, 'forumTitle', f.title)) as text)
            from attendance a
            join attendance_person p on p.attendance_id = a.id
            join forum_session e on e.id = a.session_id
            join forum f on f.id = e.forum_id
            join unit u on u.id = e.unit_id
            where a.id = :id
            """;

    /** Where the person was. */
    @Schema(name = "AttendedSession", description = "The session that was attended")
    public record AttendedSession(
            UUID id,

            @Schema(examples = "Pertemuan di Kisaran") String title,

            Instant startsAt,
            Instant endsAt,
            SessionState state,

            @Schema(examples = "Asia/Jakarta") String zone,

            @Schema(examples = "Loka POM di Kota Tanjungbalai")
            String unitName,

            @Schema(examples = "fkp-standar-pelayanan-loka-pom")
            String forumSlug,

            @Schema(examples = "FKP Standar Pelayanan Loka POM di Kota Tanjungbalai")
            String forumTitle) {}

    public static Optional<OwnAttendance> of(Projection projection, UUID id) {
        return projection.one(OwnAttendance.class, SELECT, Map.of("id", id));
    }
}
