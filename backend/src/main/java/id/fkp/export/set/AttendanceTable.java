package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who came to sessions, a row each, in the fields of {@code AttendanceRepresentation}; for members of the unit. Whose data
 * have been erased is a row without a name.
 */
public final class AttendanceTable {

    private static final Table MEMBERS = new Table(
            new Words("Daftar hadir", "Attendance"),
            List.of(
                    text("id", "ID kehadiran", "Attendance ID", "a.id"),
                    text("forumId", "ID forum", "Forum ID", "e.forum_id"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("sessionId", "ID pertemuan", "Session ID", "a.session_id"),
                    text("session.title", "Pertemuan", "Session", "e.title"),
                    time("session.startsAt", "Pertemuan mulai", "Session starts at", "e.starts_at"),
                    number("arrival", "Urutan datang", "Order of arrival", "a.arrival"),
                    text(
                            "number",
                            "Nomor kehadiran",
                            "Attendance number",
                            "left(a.number, 4) || '-' || right(a.number, 4)"),
                    text(
                            "registrationNumber",
                            "Nomor tiket",
                            "Ticket number",
                            "left(r.number, 4) || '-' || right(r.number, 4)"),
                    number("queueNumber", "Nomor urut tiket", "Queue number", "r.queue_number"),
                    text("name", "Nama", "Name", "p.name"),
                    text("position", "Jabatan", "Position", "p.position"),
                    text("organisation", "Organisasi", "Organisation", "a.organisation"),
                    text("element", "Unsur masyarakat", "Element of society", "a.element"),
                    text("sex", "Jenis kelamin", "Sex", "p.sex"),
                    text("contact", "Kontak", "Contact", "p.contact"),
                    text("mode", "Cara hadir", "Mode", "a.mode"),
                    text("way", "Cara dicatat", "Way", "a.way"),
                    time("arrivedAt", "Datang pada", "Arrived at", "a.arrived_at"),
                    time("receivedAt", "Dicatat pada", "Recorded at", "a.received_at"),
                    text("byName", "Dicatat oleh", "Recorded by", "a.by_name"),
                    bool("signed", "Bertanda tangan", "Signed", "s.attendance_id is not null"),
                    number("corrections", "Banyaknya perbaikan", "Number of corrections", """
                            (select count(*) from attendance_correction k where k.attendance_id = a.id)"""),
                    time("removed.at", "Dicoret pada", "Struck at", "a.removed_at"),
                    text("removed.reason", "Alasan dicoret", "Reason for striking", "a.removed_reason"),
                    text("removed.byName", "Dicoret oleh", "Struck by", "a.removed_by_name")),
            """
            from attendance a
            join forum_session e on e.id = a.session_id
            join forum on forum.id = e.forum_id
            join attendance_person p on p.attendance_id = a.id
            left join attendance_signature s on s.attendance_id = a.id
            left join registration r on r.id = a.registration_id
            """,
            "e.starts_at, e.id, a.arrival");

    private AttendanceTable() {}

    /** Of all sessions of a unit, or of one forum; the earliest session first, in the order of arrival. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return Selection.all(MEMBERS)
                .and("e.unit_id = :unit", "unit", unitId)
                .and("e.forum_id = :forum", "forum", forumId);
    }
}
