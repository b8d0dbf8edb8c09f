package id.fkp.inbox.file;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attachment.Attachments;
import id.fkp.feedback.reading.FeedbackAttachment;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.inbox.Hiding;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Refuses;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/attachments/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class AttachmentResource {

    private final Attachments attachments;
    private final Caller caller;

    AttachmentResource(Attachments attachments, Caller caller) {
        this.attachments = attachments;
        this.caller = caller;
    }

    @POST
    @Path("/publication")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Let everybody see a file that came with a public input (MODERATOR or HEAD of its unit)",
            description =
                    "Files are for the office and their giver until then. Only with the consent of those who can be "
                            + "recognised in it (UU 27/2022 art 20-24). It stands in the register and the log of moderation.")
    public FeedbackAttachment publishAttachment(
            UUID id,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @NotNull @Valid AttachmentPublication publication) {
        requireSeen(id, ifMatch);
        return attachments.publish(id);
    }

    @POST
    @Path("/hiding")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Take a file of an input back from the public, for a reason (MODERATOR or HEAD of its unit)",
            description = "The office and its giver still see it.")
    public FeedbackAttachment hideAttachment(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Hiding hiding) {
        requireSeen(id, ifMatch);
        return attachments.hide(id, hiding.reason());
    }

    private void requireSeen(UUID id, @Nullable String ifMatch) {
        var file = attachments.find(id).orElseThrow(() -> notFound());
        caller.requireOn(file.seen(), file.unitId(), MODERATOR, HEAD);
        Versioned.requireSeen(ifMatch, attachments.forChange(id));
    }
}
