package id.fkp.link;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What members of a unit read of links, each view with one statement. */
@ApplicationScoped
class LinkQueries {

    private static final String ROWS = """
            select cast(json_build_object(
                'id', l.id, 'number', left(l.number, 4) || '-' || right(l.number, 4), 'name', l.name,
                'byName', l.by_name, 'madeAt', l.made_at, 'revokedAt', l.revoked_at,
                'ended', l.revoked_at is not null or cast(:over as boolean),
                'opened', coalesce(c.opened, 0), 'sent', coalesce(c.sent, 0)) as text)
            from forum_link l left join forum_link_count c on c.link_id = l.id
            """;

    private final Projection projection;

    LinkQueries(Projection projection) {
        this.projection = projection;
    }

    /**
     * Newest first.
     *
     * @param over whether the forum's window is
     */
    Page<ForumLinkRepresentation> ofForum(UUID forumId, boolean over, PageRequest asked) {
        var found = projection.list(
                ForumLinkRepresentation.class,
                ROWS + "where l.forum_id = :forum and l.id < :below order by l.id desc limit :rows",
                Map.of("forum", forumId, "over", over, "below", asked.below(), "rows", asked.rows()));
        return Page.of(found, asked, ForumLinkRepresentation::id);
    }

    /** In the order in which they were made. */
    List<ForumLinkRepresentation> of(List<UUID> ids, boolean over) {
        return projection.list(
                ForumLinkRepresentation.class,
                ROWS + "where l.id in (:ids) order by l.id",
                Map.of("ids", ids, "over", over));
    }
}
