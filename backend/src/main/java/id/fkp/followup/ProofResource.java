package id.fkp.followup;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.followup.given.EvidenceText;
import id.fkp.followup.given.NoteText;
import id.fkp.followup.reading.FollowUpRepresentation;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What is added to a promise on its way: evidence, and notes of how far it is. */
@Path("/v1/follow-ups/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "follow-ups")
class ProofResource {

    private final Projection projection;
    private final FollowUps followUps;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ProofResource(Projection projection, FollowUps followUps, Idempotency idempotency, Caller caller, Clock clock) {
        this.projection = projection;
        this.followUps = followUps;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @POST
    @Path("/evidence")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Show that a follow-up was done (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "A file of the unit, which becomes public by it, or an address. Never changed; nothing is "
                    + "added once it is verified or cancelled.")
    @APIResponseSchema(value = FollowUpRepresentation.class, responseCode = "201")
    public FollowUpRepresentation addFollowUpEvidence(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid EvidenceText shown) {
        var promise = ofMovers(id);
        var request = List.of("addFollowUpEvidence", id, shown);
        idempotency.once(key, caller.id(), request, Boolean.class, () -> {
            followUps.show(promise.id, shown, Mover.of(caller), clock.instant());
            return true;
        });
        return represented(id);
    }

    @POST
    @Consumes(APPLICATION_JSON)
    @Path("/notes")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Say how far a follow-up is (DRAFTER, MODERATOR or HEAD of its unit)",
            description = "Public, and never changed.")
    @APIResponseSchema(value = FollowUpRepresentation.class, responseCode = "201")
    public FollowUpRepresentation addFollowUpNote(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid NoteText note) {
        var promise = ofMovers(id);
        var request = List.of("addFollowUpNote", id, note);
        idempotency.once(key, caller.id(), request, Boolean.class, () -> {
            followUps.note(promise.id, note, Mover.of(caller), clock.instant());
            return true;
        });
        return represented(id);
    }

    private FollowUp ofMovers(UUID id) {
        var promise = FollowUp.of(id).orElseThrow(() -> notFound());
        caller.requireOnPublic(promise.unitId, FollowUpStates.movers());
        return promise;
    }

    private FollowUpRepresentation represented(UUID id) {
        return FollowUpRepresentation.of(projection, id, clock.instant()).orElseThrow(() -> notFound());
    }
}
