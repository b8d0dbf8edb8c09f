package id.fkp.followup;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How far the promises of a unit are altogether. */
@Path("/v1/units/{ref}/follow-up-progress")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups")
class UnitProgressResource {

    private final Projection projection;
    private final Units units;
    private final Clock clock;

    UnitProgressResource(Projection projection, Units units, Clock clock) {
        this.projection = projection;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(summary = "Count what a unit promised in its forums, in numbers that add up")
    public FollowUpProgress readUnitFollowUpProgress(@Parameter(description = "The unit's id or slug") String ref) {
        return FollowUpProgress.ofUnit(projection, units.require(ref).id(), clock.instant());
    }
}
