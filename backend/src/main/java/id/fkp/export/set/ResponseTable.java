package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Answers, a row each; the inputs with {@code response.id} are those it stands beside. Who of the office gave it is told to
 * the public by no page and to members by the audit alone, and so stands in no column.
 */
public final class ResponseTable {

    private static final Words TITLE = new Words("Tanggapan", "Responses");

    private static final String FROM = "from response r join forum on forum.id = r.forum_id\n";
    private static final String ORDER = "r.id desc";

    /** Beside an input that everybody reads. */
    private static final String SHOWN =
            "exists (select from feedback x where x.response_id = r.id and x.state = 'PUBLISHED')";

    private static final Table PUBLIC = new Table(TITLE, said(), FROM, ORDER);
    private static final Table MEMBERS = new Table(TITLE, forMembers(), FROM, ORDER);

    private ResponseTable() {}

    /** Those that are public, of a unit, of a forum, or all. */
    public static Selection published(@Nullable UUID unitId, @Nullable UUID forumId) {
        return new Selection(PUBLIC, SHOWN, Map.of())
                .and("r.unit_id = :unit", "unit", unitId)
                .and("r.forum_id = :forum", "forum", forumId);
    }

    /** All that stand beside inputs of a unit, also beside those that are held, hidden or withdrawn; for its members. */
    public static Selection ofUnit(UUID unitId, @Nullable UUID forumId) {
        return new Selection(
                        MEMBERS,
                        "r.unit_id = :unit and exists (select from feedback x where x.response_id = r.id)",
                        Map.of("unit", unitId))
                .and("r.forum_id = :forum", "forum", forumId);
    }

    private static List<Column> forMembers() {
        var columns = new ArrayList<>(said());
        columns.add(bool("shown", "Untuk umum", "Public", SHOWN));
        columns.add(number(
                "besideCount",
                "Banyaknya masukan, juga yang tidak untuk umum",
                "Number of inputs, also those not public",
                "(select count(*) from feedback x where x.response_id = r.id)"));
        columns.add(number(
                "heldCount",
                "Di antaranya masih ditahan",
                "Of them still held",
                "(select count(*) from feedback x where x.response_id = r.id and x.state = 'HELD')"));
        columns.add(number(
                "objections",
                "Keberatan menunggu jawaban",
                "Objections waiting for an answer",
                "(select count(*) from feedback f where f.response_id = r.id and " + FeedbackJson.IS_OBJECTED + ")"));
        columns.add(list(
                "followUpIds",
                "ID tindak lanjut",
                "Follow-up IDs",
                "array(select cast(p.id as text) from follow_up p where p.response_id = r.id order by p.position)"));
        return columns;
    }

    private static List<Column> said() {
        return List.of(
                text("id", "ID tanggapan", "Response ID", "r.id"),
                text("forumId", "ID forum", "Forum ID", "r.forum_id"),
                text("forum.slug", "Alamat forum", "Forum address", "forum.slug"),
                text("forum.title", "Forum", "Forum", "forum.title"),
                text("outcome", "Hasil", "Outcome", "r.outcome"),
                text("reasonCode", "Kode alasan", "Reason code", "r.reason_code"),
                text("text", "Isi tanggapan", "Response", "r.text"),
                text("redirectChannel", "Diteruskan ke", "Redirected to", "r.redirect_channel"),
                text("trackingId", "Nomor lacak", "Tracking number", "r.tracking_id"),
                list("changedComponents", "Komponen yang berubah", "Changed components", """
                        array(select s.code || ' ' || rc.code from response_component rc
                            join standard s on s.id = rc.standard_id where rc.response_id = r.id
                            order by s.code, left(rc.code, 2) desc, rc.code)"""),
                text("noChangeReason", "Alasan tanpa perubahan", "Why nothing changes", "r.no_change_reason"),
                time("respondedAt", "Ditanggapi pada", "Responded at", "r.responded_at"),
                text("unitName", "Unit penanggap", "Responding unit", "r.unit_name"),
                number(
                        "feedbackCount",
                        "Banyaknya masukan yang ditanggapi",
                        "Number of inputs answered",
                        "(select count(*) from feedback x where x.response_id = r.id and x.state = 'PUBLISHED')"));
    }
}
