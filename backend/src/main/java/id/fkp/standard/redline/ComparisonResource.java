package id.fkp.standard.redline;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import id.fkp.standard.redline.FrozenComparisons.Asked;
import id.fkp.standard.version.VersionRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/comparison")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class ComparisonResource {

    private final Projection projection;
    private final FrozenComparisons frozen;
    private final Caller caller;

    ComparisonResource(Projection projection, FrozenComparisons frozen, Caller caller) {
        this.projection = projection;
        this.frozen = frozen;
        this.caller = caller;
    }

    @GET
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Compare two versions of a standard, word by word",
            description = "Any two, in either order. Of versions before the public the answer never changes and may be "
                    + "kept for ever. Drafts are for members.")
    @APIResponseSchema(ComparisonRepresentation.class)
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response compareVersions(
            String ref,
            @Parameter(required = true, description = "Number of the version to start from", example = "1")
                    @RestQuery
                    @Min(1)
                    int from,
            @Parameter(required = true, description = "Number of the version to end at", example = "2")
                    @RestQuery
                    @Min(1)
                    int to,
            @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var asked = new Asked(ref, from, to);
        var kept = frozen.find(asked);
        if (kept.isPresent()) {
            return kept.get().to(ifNoneMatch);
        }
        var before = version(ref, from);
        var after = from == to ? before : version(ref, to);
        var comparison = ComparisonRepresentation.of(before, after);
        return comparison.ofFrozenVersions()
                ? frozen.keep(asked, comparison).to(ifNoneMatch)
                : Response.ok(comparison).build();
    }

    private VersionRepresentation version(String ref, int number) {
        var standard = Ref.of(ref);
        return VersionRepresentation.of(projection, standard.column(), standard.value(), number)
                .filter(version -> version.frozenAt() != null
                        || caller.isMemberOf(version.unit().id()))
                .orElseThrow(() -> notFound());
    }
}
