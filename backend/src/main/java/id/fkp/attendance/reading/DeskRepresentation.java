package id.fkp.attendance.reading;

import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.state.SessionState;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * All that a desk needs to go on without a network.
 *
 * @param opensAt from when on people may be checked in
 * @param closedAt since when nobody is checked in any more; null while the list is open
 */
@Schema(name = "Desk", description = "All that a registration desk needs to go on without a network; for members")
public record DeskRepresentation(
        UUID sessionId,

        @Schema(examples = "Pertemuan di Kisaran") String title,

        ForumMethod method,
        SessionState state,
        Instant startsAt,
        Instant endsAt,

        @Schema(examples = "Asia/Jakarta") String zone,

        @Schema(nullable = true, examples = "Aula Dinas Kesehatan Kabupaten Asahan") @Nullable
        String venue,

        @Schema(description = "From when on people may be checked in")
        Instant opensAt,

        @Schema(nullable = true, description = "Since when the list is closed") @Nullable
        Instant closedAt,

        @Schema(description = "In the order of their queue numbers, those without one last")
        List<ExpectedGuest> registrations,

        @Schema(description = "In the order of arrival, without removed ones")
        List<AttendanceRepresentation> present) {

    private static final String SELECT =
            """
            select cast(json_build_object(
                'sessionId', e.id, 'title', e.title, 'method', e.method, 'state', e.state, 'startsAt', e.starts_at,
                'endsAt', e.ends_at, 'zone', u.zone, 'venue', e.venue,
                'opensAt', date_trunc('day', e.starts_at at time zone u.zone) at time zone u.zone,
                'closedAt', (select l.closed_at from attendance_list l where l.session_id = e.id),
                'registrations', (select coalesce(json_agg(json_build_object(
                        'number', left(r.number, 4) || '-' || right(r.number, 4), 'state', r.state,
                        'queueNumber', r.queue_number, 'mode', r.mode, 'element', r.element,
                        'organisation', r.organisation, 'name', p.name, 'needs', p.needs, 'needsNote', p.needs_note)
                        order by r.queue_number nulls last, r.registered_at, r.id), '[]')
                    from registration r join registration_person p on p.registration_id = r.id
                    where r.session_id = e.id),
                'present', (select coalesce(json_agg({attendance} order by a.arrival), '[]')
                    {from} where a.session_id = e.id and a.removed_at is null)) as text)
            from forum_session e join unit u on u.id = e.unit_id
            where e.id = :id
            """.replace("{attendance}", AttendanceRepresentation.JSON).replace("{from}", AttendanceRepresentation.FROM);

    /** Somebody who is registered, as the desk meets them. */
    @Schema(name = "ExpectedGuest", description = "Somebody who is registered, as the desk meets them")
    public record ExpectedGuest(
            @Schema(description = "Of the ticket", examples = "4W8P-T1ZF")
            String number,

            GuestState state,

            @Schema(nullable = true, examples = "12") @Nullable
            Integer queueNumber,

            AttendanceMode mode,
            AttendingElement element,

            @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
            String organisation,

            @Schema(nullable = true, description = "Absent once the person has been erased", examples = "Siti Contoh")
            @Nullable
            String name,

            @Schema(description = "SIGN_LANGUAGE, WHEELCHAIR, LARGE_PRINT, OTHER", examples = "[\"WHEELCHAIR\"]")
            List<String> needs,

            @Schema(nullable = true, examples = "Kursi dekat pintu") @Nullable
            String needsNote) {

        /** Whether the desk may let them in. */
        @Schema(name = "ExpectedGuestState", description = "Whether the ticket holds a seat")
        public enum GuestState {
            CONFIRMED,
            WAITING,
            CANCELLED
        }
    }

    public static Optional<DeskRepresentation> of(Projection projection, UUID sessionId) {
        return projection.one(DeskRepresentation.class, SELECT, Map.of("id", sessionId));
    }
}
