package id.fkp.submission;

import static id.fkp.submission.SubmissionProblems.receiptUnknown;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.FeedbackState;
import id.fkp.feedback.Feedbacks;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers of receipts and their secrets. */
@ApplicationScoped
public class Receipts {

    private static final String PURPOSE = "receipt";

    private final Feedbacks feedbacks;
    private final NumberSecrets secrets;

    Receipts(Feedbacks feedbacks, NumberSecrets secrets) {
        this.feedbacks = feedbacks;
        this.secrets = secrets;
    }

    /** Asked within the transaction that uses it. */
    public String newNumber() {
        return secrets.newNumber(feedbacks::isTaken);
    }

    /** Made anew each time: what it opens follows from the number. */
    public ReceiptRepresentation receipt(FeedbackInfo feedback) {
        boolean held = feedback.state() == FeedbackState.HELD;
        return receipt(
                feedback.receiptNumber(),
                feedback.id(),
                feedback.submittedAt(),
                held,
                held ? feedback.publishBy() : null);
    }

    ReceiptRepresentation receipt(
            String number, UUID feedbackId, Instant submittedAt, boolean held, @Nullable Instant publishBy) {
        var shown = ShortNumber.shown(number);
        return new ReceiptRepresentation(
                shown,
                secrets.secret(PURPOSE, number),
                feedbackId,
                submittedAt,
                "/tanda-terima/" + shown,
                held,
                publishBy);
    }

    /** The input with this number and secret, or 404 alike for a number nobody has and for a wrong secret. */
    public UUID require(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> isSecretOf(read, secret))
                .flatMap(feedbacks::numbered)
                .orElseThrow(() -> receiptUnknown());
    }

    /**
     * Whether this is what opens the receipt.
     *
     * @param number as it is kept
     */
    public boolean isSecretOf(String number, @Nullable String told) {
        return secrets.isSecret(PURPOSE, number, told);
    }
}
