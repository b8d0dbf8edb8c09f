package id.fkp.entry.assisted;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ShortNumber;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/v1/feedback/{id}/assisted-entry")
@Produces(APPLICATION_JSON)
@Tag(name = "entry")
class OriginalResource {

    private final ModeratedFeedbacks moderated;
    private final Caller caller;

    OriginalResource(ModeratedFeedbacks moderated, Caller caller) {
        this.moderated = moderated;
        this.caller = caller;
    }

    @GET
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses("404 not-found")
    @Operation(
            summary = "Read who typed an input in from paper, and where its original lies (members of its unit)",
            description = "404 for all others, and for inputs that did not come on the printed form.")
    public AssistedRepresentation readAssistedEntry(UUID id) {
        var entry = AssistedEntry.<AssistedEntry>findByIdOptional(id).orElseThrow(() -> notFound());
        caller.require(entry.unitId);
        boolean locked = moderated.isLocked(id);
        return new AssistedRepresentation(
                entry.feedbackId,
                entry.formNumber == null ? null : ShortNumber.shown(entry.formNumber),
                locked ? null : entry.fileId,
                locked,
                entry.typedBy,
                entry.confirmedAt);
    }
}
