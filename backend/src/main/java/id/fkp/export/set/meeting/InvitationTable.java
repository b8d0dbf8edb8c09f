package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was invited to sessions and what they answered, a row each, in the fields of {@code Invitation}; for members of the
 * unit. The personal address is in no column: whoever has it answers for the addressee, and a file goes from hand to hand.
 */
public final class InvitationTable {

    private static final Table MEMBERS = new Table(
            new Words("Undangan", "Invitations"),
            MeetingRows.withSession(
                    text("id", "ID undangan", "Invitation ID", "i.id"),
                    text(
                            "number",
                            "Nomor undangan",
                            "Invitation number",
                            "left(i.number, 4) || '-' || right(i.number, 4)"),
                    text("stakeholderId", "ID pemangku kepentingan", "Stakeholder ID", "i.stakeholder_id"),
                    text("organisation", "Organisasi", "Organisation", "i.organisation"),
                    text("element", "Unsur masyarakat", "Element of society", "i.element"),
                    text("name", "Nama", "Name", "p.name"),
                    text("position", "Jabatan", "Position", "p.position"),
                    text("contact", "Kontak", "Contact", "p.contact"),
                    time("invitedAt", "Diundang pada", "Invited at", "i.invited_at"),
                    time("openedAt", "Dibuka pada", "Opened at", "i.opened_at"),
                    text("answer", "Jawaban", "Answer", "i.answer"),
                    time("answeredAt", "Dijawab pada", "Answered at", "i.answered_at"),
                    text("declineReason", "Alasan berhalangan", "Reason for declining", "i.decline_reason")),
            "from invitation i\njoin invitation_person p on p.invitation_id = i.id\n"
                    + MeetingRows.SESSION.replace("{row}", "i"),
            "e.starts_at, e.id, i.id desc");

    private InvitationTable() {}

    /** To all sessions of a unit, or of one forum; the earliest session first, in each the newest invitation first. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return MeetingRows.of(MEMBERS, unitId, forumId);
    }
}
