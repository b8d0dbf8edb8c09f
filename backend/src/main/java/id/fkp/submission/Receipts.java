package id.fkp.submission;

import id.fkp.feedback.FeedbackInfo;
import id.fkp.feedback.Feedbacks;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The numbers of receipts and their secrets. A secret is kept nowhere: it follows from the number and the server's key. */
@ApplicationScoped
public class Receipts {

    private final SecureRandom random = new SecureRandom();
    private final Feedbacks feedbacks;
    private final ServerKey key;

    Receipts(Feedbacks feedbacks, ServerKey key) {
        this.feedbacks = feedbacks;
        this.key = key;
    }

    /** Asked within the transaction that uses it. */
    public String newNumber() {
        return ReceiptNumber.unused(random, feedbacks::isTaken);
    }

    ReceiptRepresentation receipt(FeedbackInfo feedback) {
        return receipt(feedback.receiptNumber(), feedback.id(), feedback.submittedAt());
    }

    ReceiptRepresentation receipt(String number, UUID feedbackId, Instant submittedAt) {
        var shown = ReceiptNumber.shown(number);
        return new ReceiptRepresentation(shown, secret(number), feedbackId, submittedAt, "/tanda-terima/" + shown);
    }

    /** Takes the same time whatever is wrong. */
    boolean isSecretOf(String number, @Nullable String told) {
        return MessageDigest.isEqual(bytes(secret(number)), bytes(told == null ? "" : told));
    }

    private String secret(String number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive("receipt", number));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
