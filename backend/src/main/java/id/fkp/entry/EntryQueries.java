package id.fkp.entry;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members of a unit read of batches, with one statement. */
@ApplicationScoped
class EntryQueries {

    private static final String OF_FORUM = """
            select cast(json_build_object('id', b.id, 'forumId', b.forum_id, 'taken', b.taken,
                'alreadyEntered', b.already_entered, 'broken', b.broken, 'entered', b.entered, 'discarded', b.discarded,
                'byName', b.by_name, 'source', b.source, 'begunAt', b.begun_at, 'doneAt', b.done_at) as text)
            from entry_batch b where b.forum_id = :forum and b.id < :below
                and (:client = '' or b.client_id = cast(nullif(:client, '') as uuid)) order by b.id desc limit :rows
            """;

    private final Projection projection;

    EntryQueries(Projection projection) {
        this.projection = projection;
    }

    /** @param client whose batches alone are shown; null for all */
    Page<EntryBatchRepresentation> ofForum(UUID forumId, @Nullable UUID client, PageRequest asked) {
        var parameters = new HashMap<String, Object>();
        parameters.put("forum", forumId);
        parameters.put("client", client == null ? "" : client.toString());
        parameters.put("below", asked.below());
        parameters.put("rows", asked.rows());
        return Page.of(
                projection.list(EntryBatchRepresentation.class, OF_FORUM, parameters),
                asked,
                EntryBatchRepresentation::id);
    }
}
