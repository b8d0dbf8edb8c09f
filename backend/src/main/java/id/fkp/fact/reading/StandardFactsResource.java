package id.fkp.fact.reading;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/standards/{ref}")
@Produces(APPLICATION_JSON)
@Tag(name = "facts")
class StandardFactsResource {

    private final Facts facts;

    StandardFactsResource(Facts facts) {
        this.facts = facts;
    }

    @GET
    @Path("/facts")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read what was measured of the service of a standard, beside its components",
            description = "Everybody reads what was published: results of surveys, and files brought in with publish. "
                    + "Members of the unit read all.")
    public StandardFacts readStandardFacts(@Parameter(description = "The standard's id or slug") String ref) {
        return facts.of(ref).facts();
    }

    @GET
    @Path("/fact-components")
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the components of a standard of which something was measured",
            description =
                    "Those that readStandardFacts tells of, for who wants to offer it only where there is something. "
                            + "Cheap, however much was measured.")
    public FactComponents listFactComponents(@Parameter(description = "The standard's id or slug") String ref) {
        return facts.components(ref);
    }
}
