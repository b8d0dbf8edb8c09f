package id.fkp.followup;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.reading.FollowUpProgress;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.followup.reading.FollowUpSearch;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a unit promised in all its forums. Public like each of the promises. */
@Path("/v1/units/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups")
class UnitFollowUpsResource {

    private final Projection projection;
    private final Units units;
    private final Clock clock;

    UnitFollowUpsResource(Projection projection, Units units, Clock clock) {
        this.projection = projection;
        this.units = units;
        this.clock = clock;
    }

    @GET
    @Path("/follow-ups")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary =
                    "List what a unit promised in its forums and because of surveys and audits, the soonest due first")
    public Page<FollowUpRepresentation> listUnitFollowUps(
            @Parameter(description = "The unit's id or slug") String ref,
            @BeanParam @Valid FollowUpSearch search,
            @BeanParam @Valid PageRequest page) {
        return search.found(projection, units.require(ref).id(), page, clock.instant());
    }

    @GET
    @Path("/follow-up-progress")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary =
                    "Count what a unit promised in its forums and because of surveys and audits, in numbers that add up")
    public FollowUpProgress readUnitFollowUpProgress(@Parameter(description = "The unit's id or slug") String ref) {
        return FollowUpProgress.ofUnit(projection, units.require(ref).id(), clock.instant());
    }
}
