package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.shared.text.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who registered for sessions, a row each, in the fields of {@code Registration}; for members of the unit. Whose data have
 * been erased is a row without a name.
 */
public final class RegistrationTable {

    private static final Table MEMBERS = new Table(
            new Words("Pendaftaran", "Registrations"),
            MeetingRows.withSession(
                    text("id", "ID pendaftaran", "Registration ID", "r.id"),
                    text("number", "Nomor tiket", "Ticket number", "left(r.number, 4) || '-' || right(r.number, 4)"),
                    text("state", "Keadaan", "State", "r.state"),
                    number("queueNumber", "Nomor urut tiket", "Queue number", "r.queue_number"),
                    text("mode", "Cara hadir", "Mode", "r.mode"),
                    text("element", "Unsur masyarakat", "Element of society", "r.element"),
                    text("organisation", "Organisasi", "Organisation", "r.organisation"),
                    text("name", "Nama", "Name", "p.name"),
                    text("contact", "Kontak", "Contact", "p.contact"),
                    list(
                            "needs",
                            "Kebutuhan",
                            "Needs",
                            "array(select n.code from jsonb_array_elements_text(p.needs) with ordinality as n (code, place)"
                                    + " order by n.place)"),
                    text("needsNote", "Catatan kebutuhan", "Note on the needs", "p.needs_note"),
                    bool("consentName", "Setuju nama disebut", "Agrees to be named", "p.consent_name"),
                    bool("consentPhoto", "Setuju difoto", "Agrees to be photographed", "p.consent_photo"),
                    bool("consentContact", "Setuju dihubungi", "Agrees to be contacted", "p.consent_contact"),
                    bool("invited", "Diundang", "Invited", "r.invitation_id is not null"),
                    time("registeredAt", "Mendaftar pada", "Registered at", "r.registered_at"),
                    time("confirmedAt", "Mendapat tempat pada", "Confirmed at", "r.confirmed_at"),
                    time("cancelledAt", "Batal pada", "Cancelled at", "r.cancelled_at"),
                    time("erasedAt", "Data dihapus pada", "Erased at", "p.erased_at")),
            "from registration r\njoin registration_person p on p.registration_id = r.id\n"
                    + MeetingRows.SESSION.replace("{row}", "r"),
            "e.starts_at, e.id, r.id desc");

    private RegistrationTable() {}

    /** For all sessions of a unit, or of one forum; the earliest session first, in each who came last first. */
    public static Selection of(UUID unitId, @Nullable UUID forumId, @Nullable RegistrationState state) {
        return MeetingRows.of(MEMBERS, unitId, forumId)
                .and("r.state = :state", "state", state == null ? null : state.name());
    }
}
