package id.fkp.standard.preview;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Refuses;
import id.fkp.standard.Standards;
import id.fkp.standard.version.VersionRepresentation;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "standards")
class PreviewResource {

    private final Standards standards;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    PreviewResource(Standards standards, Acts acts, Caller caller, Clock clock) {
        this.standards = standards;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    @DELETE
    @Path("/preview-links/{id}")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(summary = "Take a preview link back (DRAFTER or HEAD of the unit); once more changes nothing")
    public void revokePreviewLink(UUID id) {
        var link = PreviewLink.<PreviewLink>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(link.unitId, DRAFTER, HEAD);
        link.revoke(clock.instant());
        acts.fire(link.act("preview-link.revoked"));
    }

    @GET
    @Path("/previews")
    @PermitAll
    @Refuses({"404 preview-unknown", "410 preview-expired"})
    @Operation(
            summary = "Read the version that a preview link shows, without an account",
            description = "The token travels in a header, never in an address.")
    public VersionRepresentation readPreview(
            @Parameter(required = true, description = "From the fragment of the link")
                    @RestHeader("Preview-Token")
                    @Nullable
                    String token) {
        if (token == null) {
            throw INVALID_PARAMETER.because("Preview-Token: belum ada.", "Preview-Token: missing.");
        }
        var link = PreviewLink.opened(token, clock.instant());
        return standards.preview(link.versionId);
    }
}
