package id.fkp.export.set;

import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is being written as answers, a row each, in the fields of {@code AnswerDraft}; for MODERATOR and HEAD. */
public final class AnswerDraftTable {

    private static final Table OFFICE = new Table(
            new Words("Draf tanggapan", "Answer drafts"),
            List.of(
                    text("feedbackId", "ID masukan", "Input ID", "d.feedback_id"),
                    text(
                            "receiptNumber",
                            "Nomor tanda terima",
                            "Receipt number",
                            "left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4)"),
                    text("forumId", "ID forum", "Forum ID", "f.forum_id"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("author", "Ditulis oleh", "Author", "d.name"),
                    time("writtenAt", "Terakhir disimpan pada", "Last kept at", "d.written_at"),
                    text("answer.outcome", "Hasil", "Outcome", said("outcome")),
                    text("answer.reasonCode", "Kode alasan", "Reason code", said("reasonCode")),
                    text("answer.text", "Isi tanggapan", "Response", said("text")),
                    text("answer.redirectChannel", "Diteruskan ke", "Redirected to", said("redirectChannel")),
                    text("answer.trackingId", "Nomor lacak", "Tracking number", said("trackingId")),
                    list("answer.changedComponents", "Komponen yang berubah", "Changed components", """
                            array(select s.code || ' ' || (c.said ->> 'code')
                                from jsonb_path_query(d.text, '$.changes[*]') with ordinality as c (said, place)
                                join standard s on s.id = cast(c.said ->> 'standardId' as uuid) order by c.place)"""),
                    text(
                            "answer.noChangeReason",
                            "Alasan tanpa perubahan",
                            "Why nothing changes",
                            said("noChangeReason"))),
            """
            from answer_draft d
            join feedback f on f.id = d.feedback_id
            join forum on forum.id = f.forum_id
            """,
            "d.feedback_id desc, d.issuer desc, d.subject desc");

    private AnswerDraftTable() {}

    /** To inputs of a unit, or of one of its forums; the newest input first. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return new Selection(OFFICE, "d.unit_id = :unit and d.text is not null", Map.of("unit", unitId))
                .and("f.forum_id = :forum", "forum", forumId);
    }

    private static String said(String field) {
        return "d.text ->> '" + field + "'";
    }
}
