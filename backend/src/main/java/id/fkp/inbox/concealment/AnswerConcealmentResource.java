package id.fkp.inbox.concealment;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.identity.Role;
import id.fkp.inbox.InboxFeedback;
import id.fkp.inbox.InboxQueries;
import id.fkp.inbox.OfficeInputs;
import id.fkp.response.ConcealedResponses;
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

/** Parts of the answer beside one input, for who moderates or heads its unit. */
@Path("/v1/feedback/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class AnswerConcealmentResource {

    private final OfficeInputs inputs;
    private final ConcealedResponses answers;
    private final InboxQueries queries;
    private final Clock clock;

    AnswerConcealmentResource(OfficeInputs inputs, ConcealedResponses answers, InboxQueries queries, Clock clock) {
        this.inputs = inputs;
        this.answers = answers;
        this.queries = queries;
        this.clock = clock;
    }

    @POST
    @Path("/answer-concealment")
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
            summary = "Conceal parts of the answer to an input, for a reason (MODERATOR or HEAD of the unit)",
            description =
                    "A marker that says the reason stands in their place, for everybody, in every file, and beside "
                            + "every input that the answer stands beside. The texts before are under lock.")
    public InboxFeedback concealAnswer(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Concealment concealment) {
        requireSeen(id, ifMatch);
        var marker = concealment.reason().marker().in(queries.one(id).feedback().language());
        answers.conceal(id, concealment.spans(), concealment.reason(), marker, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/answer-revelation")
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
            summary = "Show again all that is concealed of the answer to an input (MODERATOR or HEAD of the unit)",
            description = "It gets the words again with which it was given.")
    public InboxFeedback revealAnswer(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        requireSeen(id, ifMatch);
        answers.reveal(id, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/answer-original-reading")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found", "409 illegal-transition"})
    @Operation(
            summary = "Read the answer to an input as it was given, while parts of it are concealed (MODERATOR or HEAD "
                    + "of the unit)",
            description = "Each reading goes into the audit, with who and what for.")
    public OriginalAnswer readOriginalAnswer(UUID id, @NotNull @Valid OriginalReading reading) {
        inputs.require(id, MODERATOR, HEAD);
        return OriginalAnswer.of(answers.read(id, reading.purpose(), clock.instant()));
    }

    private void requireSeen(UUID id, @Nullable String ifMatch) {
        answers.beside(id);
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
    }
}
