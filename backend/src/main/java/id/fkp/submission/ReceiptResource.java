package id.fkp.submission;

import static id.fkp.shared.problem.CommonProblems.refused;
import static id.fkp.submission.SubmissionProblems.receiptUnknown;
import static jakarta.ws.rs.core.MediaType.APPLICATION_JSON;

import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Hold;
import id.fkp.forum.Forums;
import id.fkp.gate.RateLimits;
import id.fkp.shared.http.Idempotency;
import id.fkp.shared.http.Versioned;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Refuses;
import id.fkp.shared.secret.ShortNumber;
import id.fkp.shared.text.Words;
import id.fkp.submission.Senders.Sender;
import id.fkp.submission.appeal.AppealText;
import id.fkp.submission.reply.Correction;
import id.fkp.submission.reply.ObjectionText;
import id.fkp.submission.reply.QuestionAnswer;
import id.fkp.submission.spam.SpamSign;
import id.fkp.submission.spam.Suspicions;
import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestHeader;
import org.jspecify.annotations.Nullable;

/** Who has the secret of a receipt acts as the giver. Everything here answers what the giver then sees. */
@Path("/v1/receipts/{number}")
@Produces(APPLICATION_JSON)
@Tag(name = "submission")
class ReceiptResource {

    private final Receipts receipts;
    private final ReceiptQueries queries;
    private final Feedbacks feedbacks;
    private final Forums forums;
    private final RateLimits limits;
    private final Idempotency idempotency;
    private final Senders senders;
    private final Suspicions suspicions;
    private final Clock clock;

    ReceiptResource(
            Receipts receipts,
            ReceiptQueries queries,
            Feedbacks feedbacks,
            Forums forums,
            RateLimits limits,
            Idempotency idempotency,
            Senders senders,
            Suspicions suspicions,
            Clock clock) {
        this.receipts = receipts;
        this.queries = queries;
        this.feedbacks = feedbacks;
        this.forums = forums;
        this.limits = limits;
        this.idempotency = idempotency;
        this.senders = senders;
        this.suspicions = suspicions;
        this.clock = clock;
    }

    @GET
    @PermitAll
    @Refuses({"404 receipt-unknown"})
    @Operation(
            summary = "Read what became of an input",
            description = "A number nobody has and a wrong secret are answered alike.")
    public ReceiptStatus getReceipt(String number, @RestHeader("Receipt-Secret") @Nullable String secret) {
        return status(known(number, secret));
    }

    @PUT
    @Path("/text")
    @PermitAll
    @Transactional
    @Refuses({
        "404 receipt-unknown",
        "409 window-closed",
        "409 feedback-answered",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Correct the text of an input, and what it proposes, while the window is open",
            description = "The earlier text stays in its history, which the giver and the office see. Where the forum "
                    + "has approvalHours, or where it is sent without an account and may be spam, what it says now "
                    + "waits for a moderator again.")
    public ReceiptStatus correctFeedback(
            String number,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("If-Match") @Nullable String ifMatch,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid Correction correction) {
        var seen = seen(known(number, secret), ifMatch);
        var open = forums.requireOpenForShare(seen.forum().id());
        var sender = senders.of(deviceToken);
        limits.count(sender.counted());
        var before = seen.feedback();
        var proposal = correction.proposal(before.proposedText());
        requireComponentFor(proposal, seen);
        // As of an input: who has an account can be asked.
        List<SpamSign> signs = sender.author() == null
                ? suspicions.aboutCorrection(before, correction.text(), proposal, sender.counted(), open.at())
                : List.of();
        var hold = Hold.until(open.forum().publishBy(open.at()), !signs.isEmpty());
        feedbacks.correct(before.id(), correction.text(), proposal, hold, open.at());
        if (!signs.isEmpty()) {
            suspicions.keep(feedbacks.forChange(before.id()).orElseThrow(), signs, open.at());
        }
        return status(known(number, secret));
    }

    @POST
    @Path("/withdrawal")
    @PermitAll
    @Transactional
    @Refuses({
        "404 receipt-unknown",
        "409 window-closed",
        "409 feedback-answered",
        "409 illegal-transition",
        "412 changed-meanwhile",
        "428 if-match-missing"
    })
    @Operation(
            summary = "Withdraw an input while the window is open",
            description = "Its place in the public list stays, without its words.")
    public ReceiptStatus withdrawFeedback(
            String number,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("If-Match") @Nullable String ifMatch) {
        var seen = seen(known(number, secret), ifMatch);
        var open = forums.requireOpenForShare(seen.forum().id());
        feedbacks.withdraw(seen.feedback().id(), open.at());
        return status(known(number, secret));
    }

    @DELETE
    @Path("/person")
    @PermitAll
    @Transactional
    @Refuses({"404 receipt-unknown"})
    @Operation(
            summary = "Erase who gave an input, at any time",
            description = "Name, contact, organisation and the tie to an account go; what was said stays. Asking "
                    + "again changes nothing.")
    public ReceiptStatus erasePerson(String number, @RestHeader("Receipt-Secret") @Nullable String secret) {
        var known = known(number, secret);
        feedbacks.erasePerson(status(known).feedback().id(), clock.instant());
        return status(known);
    }

    @POST
    @Path("/answers")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 receipt-unknown",
        "409 question-closed",
        "409 illegal-transition",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Answer a question of the office",
            description = "Public if the input is. Each question takes one answer, at any time.")
    @APIResponseSchema(value = ReceiptStatus.class, responseCode = "201")
    public ReceiptStatus answerQuestion(
            String number,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid QuestionAnswer answer) {
        var known = known(number, secret);
        return once(
                known,
                "",
                key,
                answer,
                deviceToken,
                current ->
                        feedbacks.reply(current.feedback().id(), answer.messageId(), answer.text(), clock.instant()));
    }

    @POST
    @Path("/objection")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 receipt-unknown",
        "409 illegal-transition",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary =
                    "Say once that one is not content with the answer, until the forum is closed or objectUntil if later",
            description =
                    "Public if the input is; what may be spam waits until somebody of the office has read it. The head of "
                            + "the unit answers it, and a forum that is open stays open until then. "
                            + "Who is not content with that either can turn to the Ombudsman (PP 96/2012 art 28).")
    @APIResponseSchema(value = ReceiptStatus.class, responseCode = "201")
    public ReceiptStatus objectToAnswer(
            String number,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid ObjectionText objection) {
        var known = known(number, secret);
        return once(known, " objects", key, objection, deviceToken, current -> {
            holdForObjection(current);
            object(current.feedback().id(), objection.text(), senders.of(deviceToken));
        });
    }

    @POST
    @Path("/appeal")
    @ResponseStatus(201)
    @PermitAll
    @Transactional
    @Refuses({
        "400 idempotency-key-missing",
        "404 receipt-unknown",
        "409 illegal-transition",
        "422 idempotency-key-reused",
        "429 too-many-requests"
    })
    @Operation(
            summary = "Say once that one's input should not have been hidden, or concealed in parts",
            description = "For the office alone. Another person than the one who did it decides, or the head of the "
                    + "unit; the decision and its reason stand here.")
    @APIResponseSchema(value = ReceiptStatus.class, responseCode = "201")
    public ReceiptStatus appealModeration(
            String number,
            @RestHeader("Receipt-Secret") @Nullable String secret,
            @RestHeader("Idempotency-Key") @Nullable String key,
            @RestHeader("Device-Token") @Nullable String deviceToken,
            @NotNull @Valid AppealText appeal) {
        var known = known(number, secret);
        return once(
                known,
                " appeals",
                key,
                appeal,
                deviceToken,
                current -> feedbacks.appeal(current.feedback().id(), appeal.text(), clock.instant()));
    }

    /** An ending waits for the objection, which then keeps the forum open; for some days one may be made after it, too. */
    private void holdForObjection(ReceiptStatus current) {
        var forumId = current.forum().id();
        var until = current.objectUntil();
        if (until != null && clock.instant().isBefore(until)) {
            forums.holdShared(forumId);
        } else {
            forums.requireNotClosed(forumId);
        }
    }

    /** Without an account it is scored, as an input is: nobody reads it before the public does. */
    private void object(UUID id, String text, Sender sender) {
        var now = clock.instant();
        var signs =
                sender.author() == null ? suspicions.aboutObjection(text, sender.counted(), now) : List.<SpamSign>of();
        feedbacks.object(id, text, !signs.isEmpty(), now);
        suspicions.keepOfObjection(feedbacks.forChange(id).orElseThrow(), signs, now);
    }

    /** Says something to the office under a key, counted for the device that sends it. */
    private ReceiptStatus once(
            String known,
            String act,
            @Nullable String key,
            Object said,
            @Nullable String deviceToken,
            Consumer<ReceiptStatus> does) {
        idempotency.once(key, "receipt " + known + act, said, Boolean.class, () -> {
            limits.count(senders.of(deviceToken).counted());
            does.accept(status(known));
            return true;
        });
        return status(known);
    }

    /** The number as it is kept, if the secret is its own. */
    private String known(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> receipts.isSecretOf(read, secret))
                .orElseThrow(() -> receiptUnknown());
    }

    private ReceiptStatus status(String number) {
        return queries.status(number).orElseThrow(() -> receiptUnknown());
    }

    private static void requireComponentFor(@Nullable String proposal, ReceiptStatus status) {
        if (proposal != null && status.feedback().components().size() != 1) {
            throw refused(new Fault(
                    "/proposedText",
                    "row-of-one-component",
                    new Words(
                            "masukan ini tidak tentang satu komponen saja",
                            "this input is not about one component alone")));
        }
    }

    /** What the giver has seen, locked until the transaction ends. */
    private ReceiptStatus seen(String number, @Nullable String ifMatch) {
        feedbacks.forChange(status(number).feedback().id());
        var current = status(number);
        Versioned.requireSeen(ifMatch, current);
        return current;
    }
}
