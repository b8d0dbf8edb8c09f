package id.fkp.similar;

import id.fkp.feedback.reading.ForumReference;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What members read of the groups of their unit's inputs. */
@ApplicationScoped
class Groups {

    private static final String LIST = """
            select cast(json_build_object(
                'id', g.id, 'forum', {forum}, 'standardCode', s.code, 'size', g.size, 'open', g.open,
                'texts', (
                    select json_agg(first.text order by first.id)
                    from (
                        select f.id, f.text from feedback_wording w join feedback f on f.id = w.feedback_id
                        where w.group_id = g.id order by f.id limit 3) first)) as text)
            from (
                select w.group_id as id, count(*) as size, count(*) filter (where f.response_id is null) as open,
                    min(cast(f.forum_id as text)) as forum_id, min(cast(f.standard_id as text)) as standard_id
                from feedback_wording w join feedback f on f.id = w.feedback_id
                where w.unit_id = :unit and w.group_id < :below {which}
                group by w.group_id
                having count(*) > 1 {having}
                order by w.group_id desc
                limit :rows) g
            join forum on forum.id = cast(g.forum_id as uuid)
            left join standard s on s.id = cast(g.standard_id as uuid)
            order by g.id desc
            """.replace("{forum}", ForumReference.JSON);

    /** A group that is named must be of the same forum and standard, or the input's own. */
    private static final String PLACED = """
            select cast(json_build_object('unitId', f.unit_id, 'isThere', w.feedback_id is not null,
                'fits', :group = f.id or exists (
                    select from feedback_wording m join feedback other on other.id = m.feedback_id
                    where m.group_id = :group and other.forum_id = f.forum_id
                        and other.standard_id is not distinct from f.standard_id)) as text)
            from feedback f left join feedback_wording w on w.feedback_id = f.id
            where f.id = :id
            """;

    private final Projection projection;

    Groups(Projection projection) {
        this.projection = projection;
    }

    /**
     * An input that somebody puts into a group.
     *
     * @param isThere whether it is before the public or held, so that it can be in a group
     * @param fits whether it can be in this one
     */
    record Placed(UUID unitId, boolean isThere, boolean fits) {}

    Page<FeedbackGroup> page(GroupFilter filter, PageRequest asked) {
        var parameters = new HashMap<String, Object>(
                Map.of("unit", filter.unitId(), "below", asked.below(), "rows", asked.rows()));
        var which = filter.forumId() == null ? "" : "and w.forum_id = :forum";
        if (filter.forumId() != null) {
            parameters.put("forum", filter.forumId());
        }
        var sql = LIST.replace("{which}", which).replace("{having}", having(filter.open()));
        return Page.of(projection.list(FeedbackGroup.class, sql, parameters), asked, FeedbackGroup::id);
    }

    private static String having(@Nullable Boolean open) {
        if (open == null) {
            return "";
        }
        return "and count(*) filter (where f.response_id is null) " + (open ? "> 0" : "= 0");
    }

    Optional<Placed> placed(UUID feedbackId, UUID groupId) {
        return projection.one(Placed.class, PLACED, Map.of("id", feedbackId, "group", groupId));
    }
}
