package id.fkp.inbox.pick;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.identity.Caller;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;

/** Names what a filter finds, with the versions that an act on it is bound to. */
@ApplicationScoped
class Picks {

    private static final String ROWS = """
            select cast(json_build_object(
                'feedbackId', f.id, 'state', f.state, 'forum', {forum},
                'standardId', f.standard_id, 'standardCode', s.code,
                'components', coalesce((
                    select json_agg(fc.code order by left(fc.code, 2) desc, fc.code)
                    from feedback_component fc where fc.feedback_id = f.id), '[]'),
                'language', f.language,
                'receiptNumber', left(f.receipt_number, 4) || '-' || right(f.receipt_number, 4),
                'excerpt', case when f.text_forgotten_at is null then left(f.text, 80) end,
                'answered', f.response_id is not null,
                'reportedAt', (select max(r.made_at) from feedback_flag r
                    where r.feedback_id = f.id and r.settled_at is null),
                'version', f.version,
                'assignmentVersion', coalesce((
                    select a.version from feedback_assignment a where a.feedback_id = f.id), 0)) as text)
            from feedback f
            join forum on forum.id = f.forum_id
            left join standard s on s.id = f.standard_id
            where {conditions} order by f.id desc limit :rows
            """.replace("{forum}", ForumReference.JSON);

    private static final String COUNT =
            "select cast(json_build_object('found', count(*)) as text) from feedback f where ";

    private final Projection projection;
    private final Caller caller;

    Picks(Projection projection, Caller caller) {
        this.projection = projection;
        this.caller = caller;
    }

    /** One row of {@link #COUNT}. */
    record Count(int found) {}

    FeedbackPicks of(InboxFilter filter, HandlingFilter handling) {
        var parameters = new HashMap<String, Object>();
        var conditions = filter.conditions(parameters) + handling.conditions(parameters);
        if (conditions.contains(":issuer")) {
            parameters.put("issuer", caller.issuer());
            parameters.put("subject", caller.subject());
        }
        var rows = new HashMap<>(parameters);
        rows.put("rows", Feedbacks.AT_ONCE);
        var items = projection.list(FeedbackPicks.Pick.class, ROWS.replace("{conditions}", conditions), rows);
        return new FeedbackPicks(
                items.size() < Feedbacks.AT_ONCE ? items.size() : count(conditions, parameters), items);
    }

    private int count(String conditions, Map<String, Object> parameters) {
        return projection
                .one(Count.class, COUNT + conditions, parameters)
                .orElseThrow()
                .found();
    }
}
