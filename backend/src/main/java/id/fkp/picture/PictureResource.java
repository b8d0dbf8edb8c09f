package id.fkp.picture;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/picture")
@Produces(APPLICATION_JSON)
@Tag(name = "picture", description = "Many units at once, counted beforehand")
class PictureResource {

    private final PictureQueries queries;
    private final Caller caller;

    PictureResource(PictureQueries queries, Caller caller) {
        this.queries = queries;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses({"401 sign-in-required", "403 not-allowed"})
    @Operation(
            summary = "Read how far all units are by one measure, in groups and over the years",
            description =
                    "Counted beforehand, from what is public. INPUTS counts the units of whoever asks alone: 401 without a "
                            + "login, 403 for an API client.")
    public PictureRepresentation readPicture(@BeanParam @Valid PictureParameters asked) {
        return queries.picture(asked, asked.condition(caller));
    }

    @GET
    @Path("/units")
    @PermitAll
    @Revalidated
    @Refuses({"401 sign-in-required", "403 not-allowed"})
    @Operation(
            summary = "List units with how far each is, by every measure that is public",
            description = "Newest first. For INPUTS those of whoever asks, with that measure, too.")
    public Page<UnitPicture> listUnitPictures(
            @BeanParam @Valid PictureParameters asked,
            @Parameter(description = "Only those that are so far by the measure", example = "LATE") @RestQuery @Nullable
                    PictureState state,
            @BeanParam @Valid PageRequest page) {
        return queries.units(asked, asked.condition(caller), state, page);
    }
}
