package id.fkp.entry.assisted;

import static id.fkp.identity.UnitRole.DRAFTER;
import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.ReceiptRepresentation;
import id.fkp.submission.Receipts;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}/assisted-feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "entry")
class AssistedResource {

    private final Forums forums;
    private final Assistance assistance;
    private final Originals originals;
    private final Receipts receipts;
    private final Idempotency idempotency;
    private final Caller caller;

    AssistedResource(
            Forums forums,
            Assistance assistance,
            Originals originals,
            Receipts receipts,
            Idempotency idempotency,
            Caller caller) {
        this.forums = forums;
        this.originals = originals;
        this.assistance = assistance;
        this.receipts = receipts;
        this.idempotency = idempotency;
        this.caller = caller;
    }

    /** All that an answer depends on. */
    record Sent(UUID forum, AssistedFeedback typed) {}

    /** The transaction begins after the check of the original, which may ask a scanner. */
    @POST
    @ResponseStatus(201)
    @MadeAt(value = "/api/v1/receipts/{number}", by = "number")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({
        "400 attachment-broken",
        "400 attachment-infected",
        "400 attachment-unsafe",
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 form-entered",
        "409 window-closed",
        "409 window-not-open",
        "415 attachment-kind-refused",
        "422 idempotency-key-reused",
        "503 scanner-unavailable"
    })
    @Operation(
            summary =
                    "Type in what a person wrote on the printed form (DRAFTER, MODERATOR or HEAD of the forum's unit)",
            description = "The original is checked and cleaned as files of givers are, and kept so in the place of the "
                    + "file that was sent. With it beside it, the person's consent, and after it was read back to them. It "
                    + "becomes an input of channel PAPER_FORM like every other; who typed it stands in the audit. The "
                    + "receipt is to be handed over: whoever has its secret acts as the giver.")
    @APIResponseSchema(value = ReceiptRepresentation.class, responseCode = "201")
    public ReceiptRepresentation enterAssistedFeedback(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid AssistedFeedback typed) {
        var forum = forums.requireVisible(ref);
        caller.require(forum.unitId(), DRAFTER, MODERATOR, HEAD);
        Idempotency.required(key);
        var checked = originals.checked(forum.unitId(), typed.originalFileId());
        try {
            // What is kept under the key holds no secret; the receipt is made anew from it each time.
            var given = QuarkusTransaction.requiringNew()
                    .call(() -> idempotency.once(
                            key,
                            caller.id(),
                            new Sent(forum.id(), typed),
                            FeedbackInfo.class,
                            () -> assistance.enter(forum.id(), typed, checked, caller.name())));
            return receipts.receipt(given);
        } finally {
            checked.ifPresent(originals::discardUnlessKept);
        }
    }
}
