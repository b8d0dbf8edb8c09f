package id.fkp.inbox;

import static id.fkp.identity.UnitRole.HEAD;
import static id.fkp.identity.UnitRole.MODERATOR;
import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.reading.WrittenText;
import id.fkp.identity.Caller;
import id.fkp.identity.Role;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.page.Page;
import id.fkp.shared.problem.Refuses;
import id.fkp.submission.flag.Flags;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** One input in the hands of its unit: its history for every member, acts for who moderates or heads the unit. */
@Path("/v1/feedback/{id}")
@Produces(APPLICATION_JSON)
@Tag(name = "inbox")
class ModerationResource {

    private final OfficeInputs inputs;
    private final Feedbacks feedbacks;
    private final ModeratedFeedbacks moderated;
    private final Flags flags;
    private final InboxQueries queries;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    ModerationResource(
            OfficeInputs inputs,
            Feedbacks feedbacks,
            ModeratedFeedbacks moderated,
            Flags flags,
            InboxQueries queries,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.inputs = inputs;
        this.feedbacks = feedbacks;
        this.moderated = moderated;
        this.flags = flags;
        this.queries = queries;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    @GET
    @Path("/history")
    @RolesAllowed(Role.SIGNED_IN)
    @Refuses({"404 not-found"})
    @Operation(summary = "List every text an input had, oldest first; the last is the current one")
    public Page<WrittenText> listFeedbackTexts(UUID id) {
        var history = queries.history(id).orElseThrow(() -> notFound());
        caller.require(history.unitId());
        return new Page<>(history.texts(), null);
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
            summary = "Hide an input from the public, for a reason",
            description =
                    "A tombstone with the reason and the time stays in its place; its giver sees it with its text.")
    public InboxFeedback hideFeedback(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid Hiding hiding) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        moderated.hide(id, hiding.reason(), clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/restoration")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "403 not-allowed",
        "404 not-found",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(summary = "Put a hidden input back to where it was")
    public InboxFeedback restoreFeedback(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        moderated.restore(id, clock.instant());
        return queries.one(id);
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
    @Operation(summary = "Make a held input public")
    public InboxFeedback publishFeedback(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        moderated.publish(id, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/questions")
    @ResponseStatus(201)
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "403 not-allowed",
        "404 not-found",
        "409 question-open",
        "409 illegal-transition",
        "422 idempotency-key-reused"
    })
    @Operation(
            summary = "Ask the giver of an input back",
            description =
                    "Public if the input is; the giver answers on the receipt's page. One question waits at a time.")
    @APIResponseSchema(value = InboxFeedback.class, responseCode = "201")
    public InboxFeedback askGiver(
            UUID id, @RestHeader("Idempotency-Key") @Nullable String key, @NotNull @Valid OfficialQuestion question) {
        inputs.require(id, MODERATOR, HEAD);
        idempotency.once(key, caller.id() + " asks " + id, question, Boolean.class, () -> {
            feedbacks.ask(id, question.text(), caller.name(), clock.instant());
            return true;
        });
        return queries.one(id);
    }

    @POST
    @Path("/objection-answer")
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
            summary = "Answer, once, the objection of a giver to the answer they got (HEAD of the unit)",
            description = "Public if the input is. The answer itself can be replaced before, as ever.")
    public InboxFeedback answerObjection(
            UUID id, @RestHeader("If-Match") @Nullable String ifMatch, @NotNull @Valid ObjectionAnswer answer) {
        inputs.requireSeen(id, ifMatch, HEAD);
        feedbacks.answerObjection(id, answer.text(), caller.name(), clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/objection-publication")
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
            summary =
                    "Let the public read an objection that is held since it may be spam (MODERATOR or HEAD of the unit)",
            description = "Where its input is public. The head's answer does the same.")
    public InboxFeedback publishObjection(UUID id, @RestHeader("If-Match") @Nullable String ifMatch) {
        inputs.requireSeen(id, ifMatch, MODERATOR, HEAD);
        feedbacks.publishObjection(id, clock.instant());
        return queries.one(id);
    }

    @POST
    @Path("/report-dismissal")
    @RolesAllowed(Role.SIGNED_IN)
    @Transactional
    @Refuses({"403 not-allowed", "404 not-found"})
    @Operation(
            summary = "Settle the reports of readers on an input that stays (MODERATOR or HEAD of the unit)",
            description = "Hiding the input settles them as well. Sent again it changes nothing.")
    public InboxFeedback dismissReports(UUID id, @NotNull @Valid ReportDismissal dismissal) {
        var input = inputs.require(id, MODERATOR, HEAD);
        flags.dismiss(input.unitId(), id, dismissal.readUntil(), clock.instant());
        return queries.one(id);
    }
}
