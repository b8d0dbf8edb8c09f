package id.fkp.deadline.duty;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.reading.FeedbackJson;
import id.fkp.feedback.reading.ForumReference;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.standard.revision.RevisionSql;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/units/{ref}/answer-duties")
@Produces(APPLICATION_JSON)
@Tag(name = "deadlines")
class AnswerDutyResource {

    /**
     * Comments on a draft are answered while it is improved (D7, which stands on the timeline of the forum that the
     * window follows); of a forum that has met, the public is told what became of its inputs (D14, without a number).
     */
    private static final String FOUND = """
            select cast(json_build_object(
                'forum', {forum},
                'term', (
                    select json_build_object('rule', d.rule, 'dueOn', d.due_on, 'daysLeft', d.due_on - {today})
                    from deadline d
                    where d.cancelled_on is null and (d.met_on is null or d.met_on > {today})
                        and (forum.follows_id is not null and d.rule = 'D7' and d.forum_id = forum.follows_id
                            or d.rule = 'D14' and d.forum_id = forum.id)
                    order by d.due_on nulls last, d.id limit 1),
                'open', k.open, 'held', k.held, 'objections', k.objections, 'followUps', k.follow_ups) as text)
            from forum join unit u on u.id = forum.unit_id
            cross join lateral (
                select
                    (select count(*) from feedback f where f.forum_id = forum.id and f.state = 'PUBLISHED'
                        and f.response_id is null) as open,
                    (select count(*) from feedback f where f.forum_id = forum.id and f.state = 'HELD'
                        and f.response_id is null) as held,
                    (select count(*) from feedback f where f.forum_id = forum.id and {objected}) as objections,
                    (select count(*) from follow_up p where p.forum_id = forum.id
                        and p.state not in ('VERIFIED', 'CANCELLED')) as follow_ups) k
            where forum.unit_id = :unit
            """.replace("{objected}", FeedbackJson.IS_OBJECTED)
            .replace("{forum}", ForumReference.JSON)
            .replace("{today}", RevisionSql.TODAY);

    private final Projection projection;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    AnswerDutyResource(Projection projection, Units units, Caller caller, Clock clock) {
        this.projection = projection;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "List what people wait for in the forums of a unit and by when it is due (its members)",
            description = "Those in which anything is open and that are not closed, the newest first, at most 100; or "
                    + "the one forum that is named, whatever is open in it.")
    public Page<AnswerDuty> listAnswerDuties(
            @Parameter(description = "The unit's id or slug") String ref, @RestQuery @Nullable UUID forumId) {
        var unit = units.require(ref);
        caller.require(unit.id());
        var parameters = new HashMap<String, Object>(Map.of("unit", unit.id(), "now", clock.instant()));
        var which = " and k.open + k.held + k.objections + k.follow_ups > 0"
                + " and not exists (select from forum_closure c where c.forum_id = forum.id)";
        if (forumId != null) {
            which = " and forum.id = :forum";
            parameters.put("forum", forumId);
        }
        var found = projection.list(AnswerDuty.class, FOUND + which + " order by forum.id desc limit 100", parameters);
        return new Page<>(found.stream().map(AnswerDuty::told).toList(), null);
    }
}
