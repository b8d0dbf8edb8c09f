package id.fkp.submission;

import static id.fkp.shared.problem.CommonProblems.INVALID_PARAMETER;

import id.fkp.feedback.Feedbacks.Author;
import id.fkp.identity.Caller;
import id.fkp.shared.text.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who sends, as far as anybody can tell: an account, a device that has given itself a number, or neither. */
@ApplicationScoped
public class Senders {

    private static final String NAMELESS = "anonymous";

    /** As the contract says it; {@code UUID.fromString} also takes parts that are too short. */
    private static final Pattern TOKEN = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private final Caller caller;

    Senders(Caller caller) {
        this.caller = caller;
    }

    /**
     * Who sends.
     *
     * @param owner whose an Idempotency-Key is. The device comes first, so that a retry after an expired login is still
     *     the same sender's; who names none shares one owner, and still gets nothing without the very same request.
     * @param counted whose requests are counted together; null when nobody can tell
     * @param author the account; null without a login
     */
    public record Sender(
            String owner,
            @Nullable String counted,
            @Nullable Author author) {

        /** {@link #counted}, or 400 where it is needed and nobody can tell. */
        public String requireCounted() {
            if (counted == null) {
                throw INVALID_PARAMETER.because(
                        "Device-Token: wajib diisi tanpa akun.", "Device-Token: needed without an account.");
            }
            return counted;
        }
    }

    /** The caller of the running request. */
    public Sender of(@Nullable String deviceToken) {
        var device = deviceToken == null ? null : "device " + digest(deviceToken);
        if (!caller.isKnown()) {
            return new Sender(device == null ? NAMELESS : device, device, null);
        }
        var account = "account " + caller.id();
        return new Sender(device == null ? account : device, account, new Author(caller.issuer(), caller.subject()));
    }

    /** Only the digest is kept: the token is the device's secret. */
    private static String digest(String deviceToken) {
        var token = deviceToken.strip().toLowerCase(Locale.ROOT);
        if (!TOKEN.matcher(token).matches()) {
            throw INVALID_PARAMETER.because("Device-Token: bukan UUID.", "Device-Token: not a UUID.");
        }
        return Digest.sha256(token);
    }
}
