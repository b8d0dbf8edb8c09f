package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.feedback.reading.FeedbackFilter;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Inputs with their current answers, a row each, in the fields of {@code FeedbackRepresentation}. What is asked back and
 * answered stands in the list of the API alone, since it is a list of its own.
 */
public final class FeedbackTable {

    private static final Words TITLE = new Words("Masukan", "Feedback");

    /** Newest first, as the lists are. */
    private static final String ORDER = "f.id desc";

    private static final String FROM = """
            from feedback f
            join forum on forum.id = f.forum_id
            left join standard s on s.id = f.standard_id
            left join response r on r.id = f.response_id
            left join feedback_objection o on o.feedback_id = f.id
            """;

    private static final String FILES = "a.feedback_id = f.id and a.removed_at is null";

    /** The words of what is hidden or withdrawn are not shown. */
    private static final Table PUBLIC = new Table(
            TITLE,
            said(
                    "f.state = 'PUBLISHED'",
                    "f.state = 'PUBLISHED' and a.published_at is not null",
                    "f.state = 'PUBLISHED' and not o.held"),
            FROM,
            ORDER);

    private static final Table MEMBERS =
            new Table(TITLE, forMembers(), FROM + "left join feedback_person p on p.feedback_id = f.id\n", ORDER);

    private FeedbackTable() {}

    /** What everybody sees of a forum's inputs. */
    public static Selection ofForum(UUID forumId, FeedbackFilter filter) {
        var parameters = new HashMap<String, Object>(Map.of("forum", forumId));
        var condition = "f.forum_id = :forum and " + FeedbackJson.IS_PUBLIC + filter.conditions(parameters);
        return new Selection(PUBLIC, condition, parameters);
    }

    /**
     * What members see of their unit's inputs, with who gave them and how the office goes about them.
     *
     * @param issuer with {@code subject} who asks, for the filters that are theirs
     */
    public static Selection ofUnit(InboxFilter filter, HandlingFilter handling, String issuer, String subject) {
        var parameters = new HashMap<String, Object>(Map.of("issuer", issuer, "subject", subject));
        var condition = filter.conditions(parameters) + handling.conditions(parameters);
        return new Selection(MEMBERS, condition, parameters);
    }

    private static List<Column> forMembers() {
        var columns = new ArrayList<Column>();
        columns.add(text(
                "receiptNumber",
                "Nomor tanda terima",
                "Receipt number",
                "left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4)"));
        columns.addAll(said("true", "true", "true"));
        columns.add(list(
                "attachmentNames",
                "Nama lampiran",
                "Names of the files",
                "array(select coalesce(a.name, '') from attachment a where " + FILES + " order by a.place)"));
        columns.add(text("person.name", "Nama pemberi", "Name of the giver", "p.name"));
        columns.add(text("person.contact", "Kontak pemberi", "Contact of the giver", "p.contact"));
        columns.add(text("verification.byName", "Diverifikasi oleh", "Verified by", "p.verified_by"));
        columns.add(text("verification.note", "Catatan verifikasi", "Note on the verification", "p.verification_note"));
        columns.addAll(HandlingColumns.ALL);
        return columns;
    }

    /**
     * What an input is.
     *
     * @param seen SQL that tells whether the words are shown
     * @param filesSeen SQL that tells which files are
     * @param objectionSeen SQL that tells whether the objection is
     */
    private static List<Column> said(String seen, String filesSeen, String objectionSeen) {
        return List.of(
                text("id", "ID masukan", "Input ID", "f.id"),
                text("forumId", "ID forum", "Forum ID", "f.forum_id"),
                text("forum.slug", "Alamat forum", "Forum address", "forum.slug"),
                text("forum.title", "Forum", "Forum", "forum.title"),
                text("standardId", "ID standar", "Standard ID", "f.standard_id"),
                text("standardCode", "Kode standar", "Standard code", "s.code"),
                text("versionId", "ID versi", "Version ID", "f.version_id"),
                list("components", "Komponen", "Components", """
                        array(select fc.code from feedback_component fc where fc.feedback_id = f.id
                            order by left(fc.code, 2) desc, fc.code)"""),
                text("row.id", "ID baris komponen", "Component row ID", """
                        (select fc.row_id from feedback_component fc
                            where fc.feedback_id = f.id and fc.row_id is not null limit 1)"""),
                text("kind", "Jenis", "Kind", "f.kind"),
                text("element", "Unsur masyarakat", "Element of society", "f.element"),
                text("organisation", "Organisasi", "Organisation", shown("f.organisation", seen)),
                text(
                        "organisationVerification.basis",
                        "Organisasi diverifikasi dengan",
                        "Organisation verified by",
                        shown("f.organisation_basis", seen)),
                time(
                        "organisationVerification.at",
                        "Organisasi diverifikasi pada",
                        "Organisation verified at",
                        shown("f.organisation_verified_at", seen)),
                text("name", "Nama yang ditampilkan", "Name shown", shown("f.shown_name", seen)),
                text("text", "Isi masukan", "Input", shown("f.text", seen)),
                text("proposedText", "Usulan rumusan", "Proposed wording", shown("f.proposed_text", seen)),
                text("language", "Bahasa", "Language", "f.language"),
                text("channel", "Saluran", "Channel", "f.channel"),
                text("state", "Keadaan", "State", """
                        case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED'
                            else f.state end"""),
                time("submittedAt", "Disampaikan pada", "Submitted at", "f.submitted_at"),
                time("writtenAt", "Ditulis pada", "Written at", "f.written_at"),
                bool("late", "Terlambat dikirim", "Came late", "f.late"),
                date("receivedOn", "Diterima kantor tanggal", "Received by the office on", "f.received_on"),
                bool("edited", "Dikoreksi pemberi", "Corrected by its giver", "f.edited_at is not null"),
                text(
                        "hidden.reason",
                        "Alasan disembunyikan",
                        "Reason for hiding",
                        "case when f.state = 'HIDDEN' then f.hidden_reason end"),
                time(
                        "hidden.at",
                        "Disembunyikan pada",
                        "Hidden at",
                        "case when f.state = 'HIDDEN' then f.hidden_at end"),
                time("withdrawnAt", "Ditarik pada", "Withdrawn at", "f.withdrawn_at"),
                number(
                        "supports",
                        "Mengalami hal yang sama",
                        "Have the same problem",
                        "(select count(*) from feedback_support x where x.feedback_id = f.id)"),
                number(
                        "attachments",
                        "Jumlah lampiran",
                        "Number of files",
                        "(select count(*) from attachment a where " + FILES + " and " + filesSeen + ")"),
                text("objection.text", "Keberatan", "Objection", shown("o.text", objectionSeen)),
                text(
                        "objection.answer",
                        "Jawaban atas keberatan",
                        "Answer to the objection",
                        shown("o.answer", objectionSeen)),
                text("response.id", "ID tanggapan", "Response ID", "r.id"),
                text("response.outcome", "Hasil", "Outcome", "r.outcome"),
                text("response.reasonCode", "Kode alasan", "Reason code", "r.reason_code"),
                text("response.text", "Isi tanggapan", "Response", "r.text"),
                text("response.redirectChannel", "Diteruskan ke", "Redirected to", "r.redirect_channel"),
                text("response.trackingId", "Nomor lacak", "Tracking number", "r.tracking_id"),
                text("response.noChangeReason", "Alasan tanpa perubahan", "Why nothing changes", "r.no_change_reason"),
                time("response.respondedAt", "Ditanggapi pada", "Responded at", "r.responded_at"),
                text("response.unitName", "Unit penanggap", "Responding unit", "r.unit_name"));
    }

    private static String shown(String value, String seen) {
        return "case when " + seen + " then " + value + " end";
    }
}
