package id.fkp.integrate.change;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/changes")
@Produces(APPLICATION_JSON)
@Tag(name = "integrate", description = "For programs: everything public, as changes and as files")
class ChangeResource {

    private final ChangeQueries queries;

    ChangeResource(ChangeQueries queries) {
        this.queries = queries;
    }

    @GET
    @PermitAll
    @Revalidated
    @Refuses("410 cursor-unknown")
    @Operation(
            summary = "List what changed in public, oldest first",
            description =
                    "Without after from the beginning, which is a full read. Put each record in the place of your copy, "
                            + "drop those that are gone, pass over those superseded, and keep next together with the copy: then it "
                            + "is equal to what is public whenever more is false, wherever you stopped before. The order is the "
                            + "same for everybody and never changes. With type or unitId the rest is left out.")
    public ChangePage listChanges(
            @Parameter(description = "What the page before gave as next; nothing for the beginning")
                    @RestQuery
                    @Nullable
                    String after,
            @Parameter(description = "Only records of this kind") @RestQuery @Nullable OpenType type,
            @Parameter(description = "Only records of this unit") @RestQuery @Nullable UUID unitId,
            @Parameter(description = "How many at most") @RestQuery @DefaultValue("100") @Min(1) @Max(200) int limit) {
        return queries.page(after == null ? null : ChangeCursor.read(after), type, unitId, limit);
    }
}
