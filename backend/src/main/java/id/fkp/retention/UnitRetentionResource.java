package id.fkp.retention;

import static id.fkp.identity.UnitRole.AUDITOR;
import static id.fkp.identity.UnitRole.HEAD;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/retention-due")
@Produces(APPLICATION_JSON)
@Tag(name = "retention")
class UnitRetentionResource {

    private final Retention retention;
    private final Units units;
    private final Caller caller;
    private final Clock clock;

    UnitRetentionResource(Retention retention, Units units, Caller caller, Clock clock) {
        this.retention = retention;
        this.units = units;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "Count what the next run would erase in a unit, by class (HEAD or AUDITOR of it)")
    public Page<DuePersons> listUnitRetentionDue(@Parameter(description = "The unit's id or slug") String ref) {
        var unit = units.require(ref);
        caller.require(unit.id(), HEAD, AUDITOR);
        return new Page<>(retention.due(unit.id(), clock.instant()), null);
    }
}
