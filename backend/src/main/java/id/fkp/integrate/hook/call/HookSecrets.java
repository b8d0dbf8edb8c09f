package id.fkp.integrate.hook.call;

import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What signs the messages of a webhook, as Standard Webhooks says. Kept nowhere: it follows from our key. */
@ApplicationScoped
public class HookSecrets {

    /** After a new secret the one before still signs for so long, so that the receiver can change it when it likes. */
    public static final Duration BOTH_SIGN = Duration.ofHours(24);

    private static final String PURPOSE = "webhook";
    private static final String ALGORITHM = "HmacSHA256";

    private final ServerKey key;

    HookSecrets(ServerKey key) {
        this.key = key;
    }

    /** As the receiver gets it. */
    public String secret(UUID webhookId, int generation) {
        return "whsec_" + Base64.getEncoder().encodeToString(derived(webhookId, generation));
    }

    /**
     * The signatures of one message, the newest first.
     *
     * @param oldest which generation still counts
     */
    String signatures(UUID webhookId, int oldest, int newest, String messageId, long timestamp, String body) {
        return IntStream.iterate(newest, generation -> generation >= oldest, generation -> generation - 1)
                .mapToObj(generation -> "v1," + signature(derived(webhookId, generation), messageId, timestamp, body))
                .collect(Collectors.joining(" "));
    }

    private byte[] derived(UUID webhookId, int generation) {
        return key.derive(PURPOSE, webhookId + "." + generation);
    }

    static String signature(byte[] secret, String messageId, long timestamp, String body) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            var signed = messageId + "." + timestamp + "." + body;
            return Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
