package id.fkp.inbox.batch;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import io.quarkus.security.ForbiddenException;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Acts on many inputs, for who moderates or heads their unit. */
@Path("/v1")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class BatchResource {

    private final Batches batches;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    BatchResource(Batches batches, Idempotency idempotency, Caller caller, Clock clock) {
        this.batches = batches;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    /** Nothing is made, so that it needs no key to be sent again. */
    @POST
    @Path("/moderation-previews")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Count what an act on many inputs would change and what it would leave out",
            description = "For who moderates or heads the unit. Inputs of other units are left out as NOT_FOUND.")
    public BatchPreview previewModeration(@NotNull @Valid BatchPlan plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return batches.preview(plan);
    }

    @POST
    @Path("/moderation-batches")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"400 idempotency-key-missing", "403 not-allowed", "404 not-found", "422 idempotency-key-reused"})
    @Operation(
            summary = "Publish, hide or restore many inputs at once",
            description = "For who moderates or heads the unit. Each input is changed as by the act on it alone; those "
                    + "that do not allow it, or have another version than the one named, are left out and told. It can "
                    + "be undone as a whole for 15 minutes.")
    @APIResponseSchema(value = BatchRepresentation.class, responseCode = "201")
    public BatchRepresentation moderateMany(
            @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid BatchPlan plan) {
        caller.require(plan.unitId(), MODERATOR, HEAD);
        return idempotency.once(
                key,
                caller.id(),
                plan,
                BatchRepresentation.class,
                () -> batches.carryOut(plan, caller.issuer(), caller.subject(), clock.instant()));
    }

    @POST
    @Path("/moderation-batches/{id}/undoing")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 batch-moved-on", "409 undo-too-late"})
    @Operation(
            summary = "Undo an act on many inputs, for who did it, within 15 minutes",
            description = "All of it or nothing: an input that has changed since is named in errors by its place in "
                    + "changed. Sent again it changes nothing.")
    public BatchRepresentation undoModeration(UUID id) {
        var batch = Batches.locked(id);
        caller.require(batch.unitId, MODERATOR, HEAD);
        if (!batch.isBy(caller.issuer(), caller.subject())) {
            throw new ForbiddenException();
        }
        return batches.undo(batch, clock.instant());
    }
}
