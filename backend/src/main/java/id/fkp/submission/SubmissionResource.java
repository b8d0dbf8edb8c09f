package id.fkp.submission;

import static id.fkp.shared.problem.CommonProblems.notFound;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.attachment.Attachments;
import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Hold;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.Forums;
import id.fkp.gate.ProofOfWork;
import id.fkp.gate.RateLimits;
import id.fkp.link.ForumLinks;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.place.MadeAt;
import id.fkp.shared.problem.Refuses;
import id.fkp.standard.Standards;
import id.fkp.submission.spam.SpamSign;
import id.fkp.submission.spam.Suspicions;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

@Path("/v1/forums/{ref}/feedback")
@Produces(APPLICATION_JSON)
@Tag(name = "submission", description = "The giver's side: sending inputs and following them")
class SubmissionResource {

    private final Forums forums;
    private final Standards standards;
    private final Feedbacks feedbacks;
    private final Attachments attachments;
    private final Receipts receipts;
    private final ProofOfWork work;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Senders senders;
    private final SentKeys sentKeys;
    private final Suspicions suspicions;
    private final ForumLinks links;

    SubmissionResource(
            Forums forums,
            Standards standards,
            Feedbacks feedbacks,
            Attachments attachments,
            Receipts receipts,
            ProofOfWork work,
            RateLimits limits,
            Idempotency idempotency,
            Senders senders,
            SentKeys sentKeys,
            Suspicions suspicions,
            ForumLinks links) {
        this.forums = forums;
        this.standards = standards;
        this.feedbacks = feedbacks;
        this.attachments = attachments;
        this.receipts = receipts;
        this.work = work;
        this.limits = limits;
        this.idempotency = idempotency;
        this.senders = senders;
        this.sentKeys = sentKeys;
        this.suspicions = suspicions;
        this.links = links;
    }

    /** All that an answer depends on. A new attempt may bring a new proof of work. */
    record Sent(String forum, FeedbackSubmission submission) {}

    @POST
    @ResponseStatus(201)
    @MadeAt(value = "/api/v1/receipts/{number}", by = "number")
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "400 challenge-invalid",
        "400 challenge-spent",
        "400 challenge-expired",
        "404 not-found",
        "409 window-not-open",
        "409 window-closed",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Give an input while the forum's window is open, with or without an account",
            description =
                    "Without an account a solved challenge is needed. Sending the same again under the same "
                            + "Idempotency-Key answers the same receipt, however late and also after the window has closed; only "
                            + "the challenge may differ. For the forum's lateHours after closing, an input is taken late "
                            + "whose writtenAt lies in the window. A COMPLAINT is held, and everything where the forum has "
                            + "approvalHours, or where it comes without an account and may be spam; else it is public at once. The receipt's secret is kept nowhere on the server.")
    @APIResponseSchema(value = ReceiptRepresentation.class, responseCode = "201")
    public ReceiptRepresentation giveFeedback(
            @Parameter(description = "The forum's id or slug") String ref,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @Parameter(
                            description = "Token of the link by which its giver came, only to be counted; it stands "
                                    + "beside no input, and one that is wrong or has ended changes nothing")
                    @RestHeader("Forum-Link")
                    @Nullable
                    String link,
            @NotNull @Valid FeedbackSubmission submission) {
        var sender = senders.of(deviceToken);
        var sent = new Sent(ref, submission.withoutChallenge());
        // What is kept under the key holds no secret; the receipt is made anew from it each time.
        var given = idempotency.once(
                key, sender.owner(), sent, FeedbackInfo.class, () -> takeOnce(key, ref, submission, sender, link));
        return receipts.receipt(given);
    }

    private FeedbackInfo takeOnce(
            @Nullable String key,
            String ref,
            FeedbackSubmission submission,
            Senders.Sender sender,
            @Nullable String link) {
        return sentKeys.cameBy(key, sender.owner(), submission.text()).orElseGet(() -> {
            var given = take(ref, submission, sender, link);
            sentKeys.keep(key, sender.owner(), submission.text(), given.id());
            return given;
        });
    }

    private FeedbackInfo take(String ref, FeedbackSubmission submission, Senders.Sender sender, @Nullable String link) {
        var asked = forums.published(ref).orElseThrow(() -> notFound());
        var admission = forums.admitForShare(asked.id(), submission.writtenAt());
        var forum = admission.forum();
        var versionId = SubmissionRules.version(submission, forum);
        SubmissionRules.requireRow(submission, versionId, standards);
        var place = new Place(forum.unitId(), forum.id(), versionId);
        if (sender.author() == null) {
            work.accept(submission.challenge());
        }
        limits.count(sender.counted());
        var arrival = new Arrival(admission.at(), admission.writtenAt(), admission.late());
        var files = attachments.claim(forum.id(), sender.owner(), submission.files());
        // Who has an account can be asked.
        List<SpamSign> signs =
                sender.author() == null ? suspicions.about(submission, sender.counted(), admission.at()) : List.of();
        var hold = Hold.until(forum.publishBy(admission.at()), !signs.isEmpty());
        var given = feedbacks.give(
                submission, files.commitments(), hold, place, sender.author(), receipts.newNumber(), arrival);
        files.attachTo(given.id());
        suspicions.keep(given, signs, admission.at());
        links.sent(forum, link, admission.at());
        return given;
    }
}
