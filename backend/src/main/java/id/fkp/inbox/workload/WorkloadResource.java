package id.fkp.inbox.workload;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/workload")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class WorkloadResource {

    /** One statement, so that its numbers are of one moment and add up. */
    private static final String COUNTED =
            """
            with w as ({waiting})
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
                        'id', m.id, 'name', m.name, 'open', m.open, 'overdue', m.overdue, 'answered', m.answered,
                        'medianDays', m.median_days) order by m.name, m.id)
                    from ({members}) m), '[]')) as text)
            """.replace("{waiting}", WorkloadSql.WAITING).replace("{members}", WorkloadSql.MEMBERS);

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
        return projection
                .one(Workload.class, COUNTED, Map.of("unit", unit.id(), "now", clock.instant()))
                .orElseThrow();
    }
}
