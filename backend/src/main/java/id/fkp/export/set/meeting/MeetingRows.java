package id.fkp.export.set.meeting;

import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What all lists of meetings share: the session {@code e} and the forum that a row is of. */
final class MeetingRows {

    static final String SESSION = """
            join forum_session e on e.id = {row}.session_id
            join forum on forum.id = e.forum_id
            """;

    private MeetingRows() {}

    /** The id of a row, the session it is of, and the rest. */
    static List<Column> withSession(Column id, Column... more) {
        var columns = new ArrayList<>(List.of(
                id,
                text("forumId", "ID forum", "Forum ID", "e.forum_id"),
                text("forum.title", "Forum", "Forum", "forum.title"),
                text("sessionId", "ID pertemuan", "Session ID", "e.id"),
                text("session.title", "Pertemuan", "Session", "e.title"),
                time("session.startsAt", "Pertemuan mulai", "Session starts at", "e.starts_at")));
        columns.addAll(List.of(more));
        return columns;
    }

    /** Of all sessions of a unit, or of those of one forum. */
    static Selection of(Table table, UUID unitId, @Nullable UUID forumId) {
        return Selection.all(table)
                .and("e.unit_id = :unit", "unit", unitId)
                .and("e.forum_id = :forum", "forum", forumId);
    }
}
