package id.fkp.fact.reading;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.reading.StandardRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}/facts")
@Produces(APPLICATION_JSON)
@Tag(name = "facts")
class StandardFactsResource {

    private final Projection projection;
    private final FactQueries queries;
    private final Caller caller;
    private final Clock clock;

    StandardFactsResource(Projection projection, FactQueries queries, Caller caller, Clock clock) {
        this.projection = projection;
        this.queries = queries;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what was measured of the service of a standard, beside its components",
            description = "Everybody reads what was published: results of surveys, and files brought in with publish. "
                    + "Members of the unit read all.")
    public StandardFacts readStandardFacts(@Parameter(description = "The standard's id or slug") String ref) {
        var asked = Ref.of(ref);
        var now = clock.instant();
        var standard = StandardRepresentation.of(projection, asked.column(), asked.value(), now)
                .orElseThrow(() -> notFound());
        boolean member = caller.isMemberOf(standard.unit().id());
        if (!member && !standard.shownToPublic()) {
            throw notFound();
        }
        return new Beside(queries.of(standard.id(), member, now)).of(standard.id());
    }
}
