package id.fkp.inbox.concealment;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.reading.WrittenText;
import id.fkp.identity.Role;
import id.fkp.inbox.InboxFeedback;
import id.fkp.inbox.InboxQueries;
import id.fkp.inbox.OfficeInputs;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Parts of one input, for who moderates or heads its unit. */
@Path("/v1/feedback/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class ConcealmentResource {

    private final OfficeInputs inputs;
    private final ModeratedFeedbacks moderated;
    private final InboxQueries queries;
    private final LockedTexts lockedTexts;
    private final Clock clock;

    ConcealmentResource(
            OfficeInputs inputs,
            ModeratedFeedbacks moderated,
            InboxQueries queries,
            LockedTexts lockedTexts,
            Clock clock) {
        this.inputs = inputs;
        this.moderated = moderated;
        this.queries = queries;
        this.lockedTexts = lockedTexts;
        this.clock = clock;
    }

    @POST
    @Path("/concealment")
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
            summary = "Conceal parts of an input, for a reason (MODERATOR or HEAD of the unit)",
            description = "A marker that says the reason stands in their place, for everybody and in every file. The "
                    + "texts before are under lock. What its giver writes after that is held until a moderator has "
                    + "looked.")
    public InboxFeedback concealFeedback(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Concealment concealment) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        moderated.conceal(id, concealment.spans(), concealment.reason(), clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/revelation")
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
            summary = "Show again all that is concealed of an input (MODERATOR or HEAD of the unit)",
            description = "It gets the words again that its giver wrote last.")
    public InboxFeedback revealFeedback(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        moderated.reveal(id, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/original-reading")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Read the texts of an input that are under lock (MODERATOR or HEAD of the unit)",
            description = "What its giver wrote before parts were concealed, oldest first. Each reading goes into the "
                    + "audit, with who and what for.")
    public Page<WrittenText> readOriginal(UUID id, @NotNull @Valid OriginalReading reading) {
        inputs.require(id, MODERATOR, HEAD);
        moderated.noteOriginalRead(id, reading.purpose(), clock.instant());
        return new Page<>(lockedTexts.of(id), null);
    }
}
