package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Column;
import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.submission.spam.Suspicions;
import java.util.List;

/**
 * What members see of how their office goes about an input {@code f}, in the fields of {@code InboxFeedback} and {@code
 * Handling}. What is so for who asks alone, such as whether they have read it, is in none: a file goes from hand to hand.
 */
final class HandlingColumns {

    /** As many as the list names. */
    private static final String READ = "(select * from feedback_read r where r.feedback_id = f.id "
            + "order by r.read_at, r.issuer, r.subject limit 50) m";

    static final List<Column> ALL = List.of(
            time("publishBy", "Dijanjikan tampil paling lambat", "Promised to be shown by", FeedbackJson.PUBLISH_BY),
            list(
                    "signs",
                    "Tanda spam",
                    "Signs of spam",
                    "array(select (x ->> 'kind') || ' ' || (x ->> 'count') from jsonb_array_elements("
                            + Suspicions.OPEN_JSON + ") x)"),
            text("group.id", "ID kelompok serupa", "ID of the group of like inputs", """
                    (select w.group_id from feedback_wording w where w.feedback_id = f.id and exists (
                        select from feedback_wording o
                        where o.group_id = w.group_id and o.feedback_id <> w.feedback_id))"""),
            number("reports", "Laporan pembaca menunggu", "Readers' reports waiting", """
                    (select count(*) from feedback_flag g where g.feedback_id = f.id and g.settled_at is null)"""),
            list("handling.draftBy", "Draf tanggapan oleh", "Answer drafted by", """
                    array(select d.name from answer_draft d where d.feedback_id = f.id and d.text is not null
                        order by d.written_at desc, d.issuer, d.subject)"""),
            text("handling.assignment.name", "Ditugaskan kepada", "Assigned to", assigned("name")),
            date("handling.assignment.dueOn", "Tenggat tugas", "Assignment due on", assigned("due_on")),
            list(
                    "handling.readBy",
                    "Dibaca oleh",
                    "Read by",
                    "array(select m.name from " + READ + " order by m.read_at, m.issuer, m.subject)"),
            text("appeal.against", "Banding atas", "Appeal against", appeal("against")),
            text("appeal.text", "Isi banding", "Appeal", appeal("text")),
            time("appeal.madeAt", "Banding diajukan pada", "Appealed at", appeal("made_at")),
            bool("appeal.upheld", "Banding dikabulkan", "Appeal upheld", appeal("upheld")),
            text("appeal.answer", "Putusan banding", "Answer to the appeal", appeal("answer")));

    private HandlingColumns() {}

    private static String assigned(String column) {
        return "(select a." + column
                + " from feedback_assignment a where a.feedback_id = f.id and a.subject is not null)";
    }

    private static String appeal(String column) {
        return "(select a." + column + " from feedback_appeal a where a.feedback_id = f.id)";
    }
}
