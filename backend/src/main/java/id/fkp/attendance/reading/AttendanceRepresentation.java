package id.fkp.attendance.reading;

import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Sex;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.text.Digest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody on the list of a session, for members of its unit.
 *
 * @param name null once the person has been erased
 * @param byName null for who checked in alone
 */
@Schema(name = "Attendance", description = "Somebody on the attendance list of a session; for members of the unit")
public record AttendanceRepresentation(
        UUID id,

        @Schema(description = "Given to the person, with its secret", examples = "7K3M-Q2XK")
        String number,

        @Schema(nullable = true, description = "Of the ticket; absent for a walk-up", examples = "4W8P-T1ZF") @Nullable
        String registrationNumber,

        @Schema(nullable = true, description = "Of the ticket", examples = "12") @Nullable
        Integer queueNumber,

        @Schema(nullable = true, description = "Absent once the person has been erased", examples = "Siti Contoh")
        @Nullable
        String name,

        @Schema(nullable = true, examples = "Ketua") @Nullable
        String position,

        @Schema(nullable = true, examples = "Paguyuban UMKM Kota Tanjungbalai") @Nullable
        String organisation,

        AttendingElement element,
        @Schema(nullable = true) @Nullable Sex sex,

        @Schema(nullable = true, examples = "siti@example.org") @Nullable
        String contact,

        AttendanceMode mode,
        AttendanceWay way,

        @Schema(description = "In the order of arrival, from 1", examples = "7")
        int arrival,

        @Schema(description = "By the desk's clock, corrected by what it was wrong by")
        Instant arrivedAt,

        @Schema(description = "When the server heard of it") Instant receivedAt,

        @Schema(nullable = true, description = "Who stood at the desk", examples = "Budi Petugas") @Nullable
        String byName,

        @Schema(description = "Whether a signature was drawn")
        boolean signed,

        @Schema(nullable = true, description = "Of one that was entered by mistake") @Nullable
        Removed removed,

        @Schema(description = "What was set right, oldest first")
        List<Correction> corrections,

        @Schema(examples = "0") int version)
        implements Versioned {

    static final String JSON = """
            json_build_object(
                'id', a.id, 'number', left(a.number, 4) || '-' || right(a.number, 4),
                'registrationNumber', left(r.number, 4) || '-' || right(r.number, 4),
                'queueNumber', r.queue_number, 'name', p.name, 'position', p.position,
                'organisation', a.organisation, 'element', a.element, 'sex', p.sex, 'contact', p.contact,
                'mode', a.mode, 'way', a.way, 'arrival', a.arrival, 'arrivedAt', a.arrived_at,
                'receivedAt', a.received_at, 'byName', a.by_name, 'signed', s.attendance_id is not null,
                'removed', case when a.removed_at is not null then json_build_object(
                    'at', a.removed_at, 'reason', a.removed_reason, 'byName', a.removed_by_name) end,
                'corrections', (select coalesce(json_agg(json_build_object(
                    'at', k.at, 'reason', k.reason, 'byName', k.by_name, 'fields', k.fields,
                    'elementBefore', k.element_before, 'organisationBefore', k.organisation_before) order by k.id), '[]')
                    from attendance_correction k where k.attendance_id = a.id),
                'version', a.version)
            """;

    static final String FROM = """
            from attendance a
            join attendance_person p on p.attendance_id = a.id
            left join attendance_signature s on s.attendance_id = a.id
            left join registration r on r.id = a.registration_id
            """;

    private static final String SELECT = "select cast(" + JSON + " as text) " + FROM;

    /** Why somebody was struck from the list. */
    @Schema(name = "AttendanceRemoved", description = "Why somebody was struck from the list")
    public record Removed(
            Instant at,
            @Schema(examples = "Salah memindai tiket") String reason,
            @Schema(examples = "Budi Petugas") String byName) {}

    /** One time somebody on the list was set right; what the person's own fields said before is not kept. */
    @Schema(
            name = "AttendanceCorrection",
            description = "One time somebody on the list was set right; what a person's own fields said before is not "
                    + "kept")
    public record Correction(
            Instant at,
            @Schema(examples = "Salah eja") String reason,
            @Schema(examples = "Budi Petugas") String byName,

            @Schema(description = "Which fields read otherwise since", examples = "[\"name\"]")
            List<String> fields,

            AttendingElement elementBefore,

            @Schema(nullable = true, examples = "Paguyuban UMKM") @Nullable
            String organisationBefore) {}

    public static Optional<AttendanceRepresentation> of(Projection projection, UUID sessionId, UUID id) {
        return projection.one(
                AttendanceRepresentation.class,
                SELECT + "where a.id = :id and a.session_id = :session",
                Map.of("id", id, "session", sessionId));
    }

    /** Who came last, first; removed ones among them. */
    public static Page<AttendanceRepresentation> ofSession(Projection projection, UUID sessionId, PageRequest page) {
        var found = projection.list(
                AttendanceRepresentation.class,
                SELECT + "where a.session_id = :session and a.id < :below order by a.id desc limit :rows",
                Map.of("session", sessionId, "below", page.below(), "rows", page.rows()));
        return Page.of(found, page, AttendanceRepresentation::id);
    }

    @Override
    public String etag() {
        return "\"" + Digest.sha256(toString()).substring(0, 32) + "\"";
    }
}
