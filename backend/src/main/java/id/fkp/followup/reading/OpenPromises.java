package id.fkp.followup.reading;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What forums promised and is not done, the soonest due first. */
public final class OpenPromises {

    /** So many are read in one look; who has more has lost sight of them anyway. */
    public static final String ON_A_PAGE = "100";

    private static final String BEHIND = " and (p.due_on, p.id) > (:due, :id) order by p.due_on, p.id limit :rows";

    private OpenPromises() {}

    /** Of all forums that discussed the standard. */
    public static Page<FollowUpRepresentation> on(
            Projection projection, UUID standardId, PageRequest asked, Instant now) {
        return page(
                projection, "where " + FollowUpRepresentation.OPEN + """
                         and exists (
                            select from forum_standard d where d.forum_id = p.forum_id and d.standard_id = :standard)
                        """, Map.of("standard", standardId), asked, now);
    }

    /** Of forums that were announced before this one and discussed a standard of it: with them it opens. */
    public static Page<FollowUpRepresentation> before(
            Projection projection, UUID forumId, PageRequest asked, Instant now) {
        return page(
                projection,
                "join forum l on l.id = :forum where " + FollowUpRepresentation.OPEN + """
                         and f.id <> l.id
                            and f.announced_at < coalesce(l.announced_at, cast(:now as timestamptz))
                            and exists (
                                select from forum_standard d
                                join forum_standard e on e.standard_id = d.standard_id
                                where d.forum_id = f.id and e.forum_id = l.id)
                        """,
                Map.of("forum", forumId),
                asked,
                now);
    }

    private static Page<FollowUpRepresentation> page(
            Projection projection, String which, Map<String, Object> of, PageRequest asked, Instant now) {
        var behind = FollowUpSearch.behind(asked);
        var parameters = new HashMap<>(of);
        parameters.put("now", now);
        parameters.put("due", LocalDate.ofInstant(behind.time(), ZoneOffset.UTC));
        parameters.put("id", behind.id());
        parameters.put("rows", asked.rows());
        return Page.byTime(
                FollowUpRepresentation.where(projection, which + BEHIND, parameters),
                asked,
                FollowUpRepresentation::position);
    }
}
