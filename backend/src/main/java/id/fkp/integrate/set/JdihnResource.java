package id.fkp.integrate.set;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What an institution's own JDIH takes from here. */
@Path("/v1/institutions/{id}/jdihn-feed")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate")
class JdihnResource {

    private final Units units;
    private final Projection projection;
    private final PublicAddress address;
    private final Clock clock;

    JdihnResource(Units units, Projection projection, PublicAddress address, Clock clock) {
        this.units = units;
        this.projection = projection;
        this.address = address;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the signed decrees of an institution's units as its JDIH takes them",
            description = "A JSON array with the fields of the national network of legal documents (JDIHN), all on one "
                    + "page, since its readers know no other. The same rows of all institutions are in the set jdihn.")
    public List<JdihnDecree> readJdihnFeed(UUID id) {
        if (!units.hasInstitution(id)) {
            throw notFound();
        }
        return projection.list(
                JdihnDecree.class,
                JdihnDecree.OF_INSTITUTION,
                Map.of("institution", id, "now", clock.instant(), "api", address.api(), "page", address.page()));
    }
}
