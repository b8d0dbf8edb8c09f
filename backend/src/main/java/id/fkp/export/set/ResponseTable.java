package id.fkp.export.set;

import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Answers that are public, a row each; the inputs with {@code response.id} are those it stands beside. */
public final class ResponseTable {

    private static final Table PUBLIC = new Table(
            new Words("Tanggapan", "Responses"),
            List.of(
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
                            "(select count(*) from feedback x where x.response_id = r.id and x.state = 'PUBLISHED')")),
            "from response r join forum on forum.id = r.forum_id\n",
            "r.id desc");

    private ResponseTable() {}

    /** Those of a unit, of a forum, or all. */
    public static Selection of(@Nullable UUID unitId, @Nullable UUID forumId) {
        return new Selection(
                        PUBLIC,
                        "exists (select from feedback x where x.response_id = r.id and x.state = 'PUBLISHED')",
                        Map.of())
                .and("r.unit_id = :unit", "unit", unitId)
                .and("r.forum_id = :forum", "forum", forumId);
    }
}
