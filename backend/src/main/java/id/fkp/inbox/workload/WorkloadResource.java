package id.fkp.inbox.workload;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/workload")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class WorkloadResource {

    private static final Duration WEEK = Duration.ofDays(7);
    private static final Duration QUARTER = Duration.ofDays(90);

    /** One statement, so that its numbers are of one moment and add up. */
    private static final String COUNTED = """
            with w as (
                select f.id, f.submitted_at, f.receipt_number, f.response_id, a.issuer, a.subject, a.due_on
                from feedback f left join feedback_assignment a on a.feedback_id = f.id
                where f.unit_id = :unit and {waits}),
            people as (
                select m.issuer, m.subject, (array_agg(m.id order by m.id))[1] as id,
                    (array_agg(m.name order by m.id desc))[1] as name
                from membership m join unit_membership u on u.membership_id = m.id
                where u.unit_id = :unit and u.role in ('MODERATOR', 'HEAD')
                group by m.issuer, m.subject),
            given as (
                select x.feedback_id, r.by_issuer, r.by_subject, r.responded_at,
                    not exists (select from response_feedback y
                        where y.feedback_id = x.feedback_id and y.response_id < x.response_id) as first
                from response_feedback x join response r on r.id = x.response_id
                where x.unit_id = :unit and r.responded_at > :quarter)
            select cast(json_build_object(
                'waiting', (select count(*) from w),
                'nobodys', (select count(*) from w where w.subject is null),
                'oldest', (
                    select json_build_object(
                        'feedbackId', w.id,
                        'receiptNumber', left(w.receipt_number, 4) || '-' || right(w.receipt_number, 4),
                        'submittedAt', w.submitted_at,
                        'days', floor(extract(epoch from cast(:now as timestamptz) - w.submitted_at) / 86400))
                    from w where w.response_id is null order by w.submitted_at, w.id limit 1),
                'members', coalesce((
                    select json_agg(json_build_object(
                        'id', p.id, 'name', p.name,
                        'open', (select count(*) from w where w.issuer = p.issuer and w.subject = p.subject),
                        'overdue', (select count(*) from w
                            where w.issuer = p.issuer and w.subject = p.subject and w.due_on < :today),
                        'answered', (select count(distinct g.feedback_id) from given g
                            where g.by_issuer = p.issuer and g.by_subject = p.subject and g.responded_at > :week),
                        'medianDays', (
                            select round(cast(percentile_cont(0.5) within group (
                                order by extract(epoch from g.responded_at - f.submitted_at) / 86400) as numeric), 1)
                            from given g join feedback f on f.id = g.feedback_id
                            where g.first and g.by_issuer = p.issuer and g.by_subject = p.subject))
                        order by p.name, p.id)
                    from people p), '[]')) as text)
            """.replace("{waits}", HandlingFilter.WAITS);

    private final Projection projection;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    WorkloadResource(Projection projection, Units units, Caller caller, Clock clock) {
        this.projection = projection;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Read who of a unit has how much to answer (MODERATOR, HEAD or AUDITOR of it)",
            description = "Of those who may answer; what is assigned to nobody is counted apart.")
    public Workload readWorkload(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id(), MODERATOR, HEAD, AUDITOR);
        var now = clock.instant();
        return projection
                .one(
                        Workload.class,
                        COUNTED,
                        Map.of(
                                "unit", unit.id(),
                                "now", now,
                                "week", now.minus(WEEK),
                                "quarter", now.minus(QUARTER),
                                "today", LocalDate.ofInstant(now, unit.zone())))
                .orElseThrow();
    }
}
