package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What readers report and nobody of the office has looked at, a row each; for members of the unit, as the inbox shows it.
 * What is settled has no words any more, and of who reported there is no column.
 */
public final class ReportTable {

    private static final Table MEMBERS = new Table(
            new Words("Laporan pembaca", "Readers' reports"),
            List.of(
                    text("feedbackId", "ID masukan", "Input ID", "f.id"),
                    text(
                            "receiptNumber",
                            "Nomor tanda terima",
                            "Receipt number",
                            "left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4)"),
                    text("forumId", "ID forum", "Forum ID", "f.forum_id"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("feedbackState", "Keadaan masukan", "State of the input", """
                            case when f.state = 'PUBLISHED' and f.response_id is not null then 'ANSWERED'
                                else f.state end"""),
                    text("reason", "Alasan", "Reason", "g.reason"),
                    text("text", "Isi laporan", "Report", "g.text"),
                    time("madeAt", "Dilaporkan pada", "Reported at", "g.made_at")),
            """
            from feedback_flag g
            join feedback f on f.id = g.feedback_id
            join forum on forum.id = f.forum_id
            """,
            "g.feedback_id desc, g.made_at desc, g.reader");

    private ReportTable() {}

    /** On inputs of a unit, or of one of its forums; the newest input first, and of each the newest report. */
    public static Selection of(UUID unitId, @Nullable UUID forumId) {
        return new Selection(MEMBERS, "g.unit_id = :unit and g.settled_at is null", Map.of("unit", unitId))
                .and("f.forum_id = :forum", "forum", forumId);
    }
}
