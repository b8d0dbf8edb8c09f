package id.fkp.live.question;

import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.FeedbackState;
import id.fkp.gate.RateLimits;
import id.fkp.live.guest.GuestHeaders;
import id.fkp.live.guest.Guests;
import id.fkp.live.question.Questions.Taken;
import id.fkp.live.state.QuestionState;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.Receipts;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** What those who take part in a session send from their phones. */
@Path("/v1/sessions/{id}/live/questions")
@Produces(APPLICATION_JSON)
@Tag(name = "live")
class AskingResource {

    private final Sessions sessions;
    private final Guests guests;
    private final Questions questions;
    private final Receipts receipts;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Clock clock;

    AskingResource(
            Sessions sessions,
            Guests guests,
            Questions questions,
            Receipts receipts,
            RateLimits limits,
            Idempotency idempotency,
            Clock clock) {
        this.sessions = sessions;
        this.guests = guests;
        this.questions = questions;
        this.receipts = receipts;
        this.limits = limits;
        this.idempotency = idempotency;
        this.clock = clock;
    }

    @POST
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 attendance-needed",
        "404 not-found",
        "404 attendance-unknown",
        "404 ticket-unknown",
        "409 illegal-transition",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Ask something while the session runs, as one who takes part",
            description =
                    "It becomes an input of the forum at once, of channel ROOM and with a receipt. In a moderated "
                            + "session it waits until somebody of the office has read it, and so does in any a COMPLAINT and what may be "
                            + "spam. That "
                            + "the asker takes part is looked at and not kept: who asked is known only as far as the question "
                            + "itself tells. Sent again under the same key it answers the same receipt.")
    @APIResponseSchema(value = AskedQuestion.class, responseCode = "201")
    public AskedQuestion askLive(
            UUID id,
            @BeanParam GuestHeaders shown,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @NotNull @Valid QuestionText said) {
        var guestId = guests.require(sessions.requireVisible(id).id(), shown);
        // Neither the key nor what is kept under it says whose it is.
        var taken = idempotency.once(key, "live " + id, List.of("askLive", said), Taken.class, () -> {
            limits.count("guest " + guestId);
            return questions.take(sessions.holdShared(id), said, clock.instant());
        });
        var feedback = taken.feedback();
        return new AskedQuestion(
                taken.questionId(),
                feedback.state() == FeedbackState.HELD ? QuestionState.WAITING : QuestionState.SHOWN,
                receipts.receipt(feedback));
    }

    @PUT
    @Path("/{questionId}/support")
    @PermitAll
    @Transactional
    @Refuses({
        "403 attendance-needed",
        "404 not-found",
        "404 attendance-unknown",
        "404 ticket-unknown",
        "409 illegal-transition"
    })
    @Operation(
            summary = "Want a question answered as well, as one who takes part",
            description = "Each counts once; sent again it changes nothing. Of a question that is SHOWN or ON_STAGE.")
    @APIResponse(responseCode = "204", description = "It counts")
    public void supportQuestion(UUID id, UUID questionId, @BeanParam GuestHeaders shown) {
        var guestId = guests.require(sessions.requireVisible(id).id(), shown);
        questions.support(sessions.holdShared(id), questionId, guestId);
    }

    @DELETE
    @Path("/{questionId}/support")
    @PermitAll
    @Transactional
    @Refuses({
        "403 attendance-needed",
        "404 not-found",
        "404 attendance-unknown",
        "404 ticket-unknown",
        "409 illegal-transition"
    })
    @Operation(
            summary = "Take back one's support of a question",
            description = "While the session runs; sent again it changes nothing.")
    @APIResponse(responseCode = "204", description = "It does not count")
    public void withdrawSupport(UUID id, UUID questionId, @BeanParam GuestHeaders shown) {
        var guestId = guests.require(sessions.requireVisible(id).id(), shown);
        questions.withdrawSupport(sessions.holdShared(id), questionId, guestId);
    }
}
