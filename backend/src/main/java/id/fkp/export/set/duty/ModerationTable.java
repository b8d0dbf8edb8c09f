package id.fkp.export.set.duty;

import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;
import static id.fkp.export.table.Column.time;

import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.record.moderation.ModerationSql;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What moderators did, a row each, in the fields of {@code ModerationAct}; public, and so without who did it. */
public final class ModerationTable {

    private static final Table PUBLIC = new Table(
            new Words("Log moderasi", "Moderation log"),
            List.of(
                    text("id", "ID tindakan", "Act ID", "a.id"),
                    text("forumId", "ID forum", "Forum ID", "f.forum_id"),
                    text("forum.slug", "Alamat forum", "Forum address", "forum.slug"),
                    text("forum.title", "Forum", "Forum", "forum.title"),
                    text("feedbackId", "ID masukan", "Input ID", "f.id"),
                    text("kind", "Tindakan", "Kind", ModerationSql.KIND),
                    text("reason", "Alasan", "Reason", "a.detail ->> 'reason'"),
                    number("parts", "Banyaknya bagian", "Number of parts", "cast(a.detail ->> 'parts' as integer)"),
                    time("at", "Waktu", "At", "a.at")),
            "from audit_entry a\n" + ModerationSql.FEEDBACK
                    + "\njoin forum on forum.id = f.forum_id and forum.unit_id = a.unit_id\n",
            "a.id desc");

    private ModerationTable() {}

    /** Of a unit, of a forum, or all, newest first; of forums that were announced. */
    public static Selection of(@Nullable UUID unitId, @Nullable UUID forumId) {
        return new Selection(PUBLIC, "forum.announced_at is not null and " + ModerationSql.IS_ONE, Map.of())
                .and("a.unit_id = :unit", "unit", unitId)
                // The acts are found by their unit.
                .and(
                        "forum.id = :forum and a.unit_id = (select x.unit_id from forum x where x.id = :forum)",
                        "forum",
                        forumId);
    }
}
