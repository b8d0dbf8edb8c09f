package id.fkp.entry;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.UUID;

/** What members of a unit read of batches, with one statement. */
@ApplicationScoped
class EntryQueries {

    private static final String OF_FORUM = """
            select cast(json_build_object('id', b.id, 'forumId', b.forum_id, 'taken', b.taken,
                'alreadyEntered', b.already_entered, 'broken', b.broken, 'entered', b.entered, 'discarded', b.discarded,
                'byName', b.by_name, 'begunAt', b.begun_at, 'doneAt', b.done_at) as text)
            from entry_batch b where b.forum_id = :forum and b.id < :below order by b.id desc limit :rows
            """;

    private final Projection projection;

    EntryQueries(Projection projection) {
        this.projection = projection;
    }

    Page<EntryBatchRepresentation> ofForum(UUID forumId, PageRequest asked) {
        var parameters = Map.<String, Object>of("forum", forumId, "below", asked.below(), "rows", asked.rows());
        return Page.of(
                projection.list(EntryBatchRepresentation.class, OF_FORUM, parameters),
                asked,
                EntryBatchRepresentation::id);
    }
}
