package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.date;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.reading.FollowUpSearch;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What forums promised, a row each, and how far it is. All of it is public from the signature, or the answer, on. */
public final class FollowUpTable {

    private static final Table PUBLIC = new Table(
            new Words("Tindak lanjut", "Follow-ups"),
            List.of(
                    text("id", "ID tindak lanjut", "Follow-up ID", "p.id"),
                    text("unitId", "ID unit", "Unit ID", "p.unit_id"),
                    text("forumId", "ID forum", "Forum ID", "p.forum_id"),
                    text("forum.slug", "Alamat forum", "Forum address", "forum.slug"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("text", "Tindak lanjut", "Follow-up", "p.text"),
                    text("owner", "Penanggung jawab", "Owner", "p.owner"),
                    text("horizon", "Jangka", "Horizon", "p.horizon"),
                    date("dueOn", "Tenggat", "Due on", "p.due_on"),
                    text("state", "Keadaan", "State", "p.state"),
                    bool("overdue", "Lewat tenggat", "Overdue", FollowUpRepresentation.OVERDUE),
                    number("overdueDays", "Hari lewat tenggat", "Days overdue", FollowUpRepresentation.OVERDUE_DAYS),
                    number("changes", "Banyaknya perubahan", "Number of changes", """
                            (select count(*) from follow_up_change c where c.follow_up_id = p.id)"""),
                    text("lastNote.text", "Catatan kemajuan terakhir", "Last progress note", "n.text"),
                    time("lastNote.at", "Catatan terakhir pada", "Last note at", "n.at"),
                    number("evidence", "Banyaknya bukti", "Pieces of evidence", """
                            (select count(*) from follow_up_evidence e where e.follow_up_id = p.id)"""),
                    text("survey.title", "Survei", "Survey", "survey.title"),
                    text("survey.element", "Unsur survei", "Survey element", "p.element"),
                    text("answer.responseId", "ID tanggapan", "Response ID", "p.response_id")),
            """
            from follow_up p join unit u on u.id = p.unit_id left join forum on forum.id = p.forum_id
            left join survey on survey.id = p.survey_id
            left join lateral (
                select text, at from follow_up_note where follow_up_id = p.id order by id desc limit 1) n on true
            """,
            "p.due_on, p.id");

    private FollowUpTable() {}

    /** Those of a unit, of a forum, or all, the soonest due first; overdue as of {@code now} in each unit's zone. */
    public static Selection of(@Nullable UUID unitId, @Nullable UUID forumId, FollowUpSearch search, Instant now) {
        var parameters = new HashMap<String, Object>(Map.of("now", now.toString()));
        var condition = "true" + search.conditions("forum", parameters);
        return new Selection(PUBLIC, condition, parameters)
                .and("p.unit_id = :unit", "unit", unitId)
                .and("p.forum_id = :forum", "forum", forumId);
    }
}
