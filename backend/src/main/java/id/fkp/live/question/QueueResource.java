package id.fkp.live.question;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.identity.Role;
import id.fkp.inbox.Hiding;
import id.fkp.live.change.Changes;
import id.fkp.live.question.QuestionStates.Move;
import id.fkp.live.rule.Leaders;
import id.fkp.live.rule.LiveRules;
import id.fkp.session.Sessions;
import id.fkp.shared.http.Revalidated;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.query.Projection;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** The questions of a session in the hands of its unit. On the stage they come by the stage. */
@Path("/v1/sessions/{id}/live")
@Produces(APPLICATION_JSON)
@Tag(name = "live")
class QueueResource {

    private final Projection projection;
    private final Leaders leaders;
    private final Sessions sessions;
    private final Questions questions;
    private final Feedbacks feedbacks;
    private final ModeratedFeedbacks moderated;
    private final Changes changes;
    private final Clock clock;

    QueueResource(
            Projection projection,
            Leaders leaders,
            Sessions sessions,
            Questions questions,
            Feedbacks feedbacks,
            ModeratedFeedbacks moderated,
            Changes changes,
            Clock clock) {
        this.projection = projection;
        this.leaders = leaders;
        this.sessions = sessions;
        this.questions = questions;
        this.feedbacks = feedbacks;
        this.moderated = moderated;
        this.changes = changes;
        this.clock = clock;
    }

    @GET
    @Path("/queue")
    @RolesAllowed(Role.SIGNED_IN)
    @Revalidated
    @Refuses("404 not-found")
    @Operation(
            summary = "List the questions of a session, first sent first (members of its unit)",
            description =
                    "All on one page, at most 500, also after the session. Read it again when an event tells of a "
                            + "new revision.")
    public Page<QueuedQuestion> readQueue(UUID id) {
        leaders.member(id);
        return new Page<>(QueuedQuestion.ofSession(projection, id), null);
    }

    @POST
    @Path("/questions/{questionId}/admission")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Let a question that waits before the public (MODERATOR or HEAD of its unit)")
    public QueuedQuestion admitQuestion(UUID id, UUID questionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        var question = seen(id, questionId, ifMatch, Move.ADMIT);
        moderated.publish(question.feedbackId, clock.instant());
        return questions.queued(id, questionId);
    }

    @POST
    @Path("/questions/{questionId}/hiding")
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
            summary = "Hide a question from the public, for a reason (MODERATOR or HEAD of its unit)",
            description =
                    "It leaves the stage. Its place among the inputs of the forum stays, with the reason; its asker "
                            + "sees it with its text.")
    public QueuedQuestion hideQuestion(
            UUID id, UUID questionId, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Hiding hiding) {
        var question = seen(id, questionId, ifMatch, Move.HIDE);
        moderated.hide(question.feedbackId, hiding.reason(), clock.instant());
        return questions.queued(id, questionId);
    }

    @POST
    @Path("/questions/{questionId}/restoration")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Put a hidden question back to where it was (MODERATOR or HEAD of its unit)")
    public QueuedQuestion restoreQuestion(UUID id, UUID questionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        var question = seen(id, questionId, ifMatch, Move.RESTORE);
        moderated.restore(question.feedbackId, clock.instant());
        return questions.queued(id, questionId);
    }

    @POST
    @Path("/questions/{questionId}/completion")
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
            summary = "Put a question beside those that were spoken about (MODERATOR or HEAD of its unit)",
            description = "Settled together with another one, say. One that leaves the stage is DONE by that.")
    public QueuedQuestion completeQuestion(UUID id, UUID questionId, @RestHeader("If-Match") @Nullable String ifMatch) {
        seen(id, questionId, ifMatch, Move.COMPLETE);
        questions.done(id, questionId, clock.instant());
        changes.withThisAct(id);
        return questions.queued(id, questionId);
    }

    /** The question, its input held until this transaction ends, if the caller may make the move and it is legal. */
    private LiveQuestion seen(UUID id, UUID questionId, @Nullable String ifMatch, Move move) {
        leaders.lead(id);
        var question = LiveQuestion.in(id, questionId).orElseThrow(() -> notFound());
        Versioned.requireNamed(ifMatch);
        LiveRules.requireRunning(sessions.holdShared(id));
        var queued = feedbacks
                .forChange(question.feedbackId)
                .map(held -> questions.queued(id, questionId))
                .orElseThrow();
        Versioned.requireSeen(ifMatch, queued);
        QuestionStates.require(queued.question().state(), move);
        return question;
    }
}
