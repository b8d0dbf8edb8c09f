package id.fkp.standard.version;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/standards/{ref}/versions")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class VersionResource {

    private final Projection projection;
    private final FrozenVersions frozen;
    private final Caller caller;

    VersionResource(Projection projection, FrozenVersions frozen, Caller caller) {
        this.projection = projection;
        this.frozen = frozen;
        this.caller = caller;
    }

    @GET
    @Path("/{number}")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(
            summary = "Read the text of a version",
            description = "One before the public never changes and may be kept for ever. Drafts are for members.")
    @APIResponseSchema(VersionRepresentation.class)
    @APIResponse(responseCode = "304", description = "You have it already")
    public Response readVersion(String ref, int number, @RestHeader("If-None-Match") @Nullable String ifNoneMatch) {
        var kept = frozen.find(ref, number);
        if (kept.isPresent()) {
            return kept.get().to(ifNoneMatch);
        }
        var asked = Ref.of(ref);
        var version = VersionRepresentation.of(projection, asked.column(), asked.value(), number)
                .orElseThrow(() -> notFound());
        if (version.frozenAt() != null) {
            return frozen.keep(ref, version).to(ifNoneMatch);
        }
        if (!caller.isMemberOf(version.unit().id())) {
            throw notFound();
        }
        return Response.ok(version).build();
    }

    @GET
    @Path("/{number}/components/{code}")
    @PermitAll
    @Refuses("404 not-found")
    @Operation(summary = "Read one component of a version; of a draft, for members")
    public ComponentRepresentation readComponent(String ref, int number, ComponentCode code) {
        var version = StandardVersion.of(Ref.of(ref), number).orElseThrow(() -> notFound());
        boolean member = caller.isMemberOf(version.unitId);
        if (version.frozenAt == null && !member) {
            throw notFound();
        }
        var component = ComponentRepresentation.of(Component.in(version.id, code));
        return version.frozenAt == null ? component : component.withoutAuthor();
    }
}
