package id.fkp.shared.secret;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The key of this installation: the same on every node and after every restart, known to nobody outside.
 *
 * <p>Without it nothing starts. A key made up at the start would break the receipts that people hold.
 */
@Startup
@ApplicationScoped
public class ServerKey {

    private static final int SHORTEST = 32;
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;

    ServerKey(@ConfigProperty(name = "fkp.secret-key") Optional<String> configured) {
        var secret = configured.orElse("").strip();
        if (secret.length() < SHORTEST) {
            throw new IllegalStateException("FKP_SECRET_KEY must hold a secret of at least " + SHORTEST
                    + " characters, the same on every node.");
        }
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM);
    }

    /**
     * What only this installation can say about {@code value}: 32 bytes, the same every time.
     *
     * @param purpose keeps what is derived for one use from being of any use in another
     */
    public byte[] derive(String purpose, String value) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal((purpose + '\0' + value).getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
