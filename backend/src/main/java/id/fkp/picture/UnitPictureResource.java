package id.fkp.picture;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import id.fkp.unit.Units;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/units/{ref}/picture")
@Produces(APPLICATION_JSON)
@Tag(name = "picture")
class UnitPictureResource {

    private final PictureQueries queries;
    private final Units units;
    private final Caller caller;

    UnitPictureResource(PictureQueries queries, Units units, Caller caller) {
        this.queries = queries;
        this.units = units;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "Read how far a unit is, over the years, and what shows it",
            description = "Years as they were counted; evidence as it is now.")
    public UnitPictureEvidence readUnitPicture(@Parameter(description = "The unit's id or slug") String ref) {
        return queries.unit(units.require(ref).id(), caller);
    }
}
