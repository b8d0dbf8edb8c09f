package id.fkp.response;

import id.fkp.feedback.answer.ResponseRepresentation;
import id.fkp.feedback.reading.FeedbackJson;
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

/** Reads answers, each view with one statement. An answer is public while an input beside which it stands is. */
@ApplicationScoped
class ResponseQueries {

    private static final String ANY =
            "select cast(" + FeedbackJson.RESPONSE + " as text) from response r where r.id = :id";

    private static final String SEEN =
            ANY + " and exists (select from feedback f where f.response_id = r.id and f.state = 'PUBLISHED')";

    /** The excerpt is as long as a card on the home page. */
    private static final String LIST =
            """
            select cast(json_build_object('response', {response}, 'forum', {forum}, 'feedback', json_build_object(
                'id', f.id, 'standardId', f.standard_id, 'kind', f.kind, 'excerpt', left(f.text, 200),
                'components', coalesce((
                    select json_agg(fc.code order by left(fc.code, 2) desc, fc.code)
                    from feedback_component fc where fc.feedback_id = f.id), '[]'))) as text)
            from response r
            join forum on forum.id = r.forum_id
            cross join lateral (
                select * from feedback x where x.response_id = r.id and x.state = 'PUBLISHED' order by x.id limit 1) f
            where r.id < :below {filters}
            order by r.id desc limit :rows
            """.replace("{response}", FeedbackJson.RESPONSE).replace("{forum}", ForumReference.JSON);

    private final Projection projection;

    ResponseQueries(Projection projection) {
        this.projection = projection;
    }

    Optional<ResponseRepresentation> one(UUID id) {
        return projection.one(ResponseRepresentation.class, SEEN, Map.of("id", id));
    }

    /** Whoever may see it. */
    ResponseRepresentation given(UUID id) {
        return projection
                .one(ResponseRepresentation.class, ANY, Map.of("id", id))
                .orElseThrow();
    }

    Page<AnsweredFeedback> page(@Nullable UUID unitId, @Nullable UUID forumId, PageRequest asked) {
        var parameters = new HashMap<String, Object>(Map.of("below", asked.below(), "rows", asked.rows()));
        var filters = new StringBuilder();
        if (unitId != null) {
            filters.append(" and r.unit_id = :unit");
            parameters.put("unit", unitId);
        }
        if (forumId != null) {
            filters.append(" and r.forum_id = :forum");
            parameters.put("forum", forumId);
        }
        var found = projection.list(AnsweredFeedback.class, LIST.replace("{filters}", filters.toString()), parameters);
        return Page.of(found, asked, answered -> answered.response().id());
    }
}
