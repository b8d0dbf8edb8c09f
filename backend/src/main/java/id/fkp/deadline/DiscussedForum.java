package id.fkp.deadline;

import id.fkp.forum.state.ForumKind;
import id.fkp.shared.query.Projection;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What the terms of a forum hang on.
 *
 * @param discussedId the forum in which the drafts were discussed: itself, or the one whose window for comments it is
 * @param standardIds of its standards
 * @param drafting whether one of them is in consultation, so that it has to be published for comment next
 */
record DiscussedForum(
        ForumKind kind, UUID discussedId, Instant opensAt, Instant closesAt, List<UUID> standardIds, boolean drafting) {

    private static final String FACTS = """
            select cast(json_build_object(
                'kind', f.kind, 'discussedId', coalesce(f.follows_id, f.id), 'opensAt', f.opens_at,
                'closesAt', f.closes_at,
                'standardIds', coalesce((select json_agg(distinct s.standard_id) from forum_standard s
                                         where s.forum_id = f.id), '[]'),
                'drafting', exists (
                    select from forum_standard s
                    join lateral (select state from revision where standard_id = s.standard_id
                                  order by number desc limit 1) r on r.state = 'IN_CONSULTATION'
                    where s.forum_id = f.id)) as text)
            from forum f where f.id = :id
            """;

    static DiscussedForum of(Projection projection, UUID forumId) {
        return projection
                .one(DiscussedForum.class, FACTS, Map.of("id", forumId))
                .orElseThrow();
    }

    boolean isCommentWindow() {
        return kind == ForumKind.COMMENT_WINDOW;
    }
}
