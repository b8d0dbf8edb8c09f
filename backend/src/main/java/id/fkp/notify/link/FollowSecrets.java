package id.fkp.notify.link;

import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What opens a follower's pages: {@code number.secret}, from which nobody learns an address. Each of the three is good for
 * its own purpose only, so that the one which mail servers and their logs see can do nothing but stop.
 */
@ApplicationScoped
public class FollowSecrets {

    private static final String CONFIRMATION = "follower-confirmation";
    private static final String MANAGEMENT = "follower";
    private static final String UNSUBSCRIPTION = "follower-unsubscription";
    private static final String STOP = "mail-stop";

    private static final int ID_LENGTH = 36;

    private final NumberSecrets secrets;

    FollowSecrets(NumberSecrets secrets) {
        this.secrets = secrets;
    }

    /** Says that the address is one's own and wants the messages. */
    public String confirmation(String number) {
        return token(CONFIRMATION, number);
    }

    /** Opens the page of what is followed. */
    public String management(String number) {
        return token(MANAGEMENT, number);
    }

    /** Stops, and nothing else. */
    public String unsubscription(String number) {
        return token(UNSUBSCRIPTION, number);
    }

    /** The second half of {@link #management}. */
    public String secret(String number) {
        return secrets.secret(MANAGEMENT, number);
    }

    /** The number as it is kept, if the secret is its own. */
    public Optional<String> managed(String number, @Nullable String secret) {
        return ShortNumber.read(number).filter(read -> secrets.isSecret(MANAGEMENT, read, secret));
    }

    /** As {@link #managed}, of what a confirmation mail said. */
    public Optional<String> confirmed(String number, @Nullable String secret) {
        return ShortNumber.read(number).filter(read -> secrets.isSecret(CONFIRMATION, read, secret));
    }

    /** The number of a token that stops. */
    public Optional<String> unsubscribed(String token) {
        int dot = token.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : ShortNumber.read(token.substring(0, dot))
                        .filter(read -> secrets.isSecret(UNSUBSCRIPTION, read, token.substring(dot + 1)));
    }

    /** As {@link #unsubscription}, of the mails about an input, registration or attendance and its forum: whoever reads them may stop them. */
    public String stopping(String objectId) {
        return objectId + "." + secrets.secret(STOP, objectId);
    }

    /** What {@link #stopping} is about, if its secret is its own. */
    public Optional<UUID> stopped(String token) {
        int dot = token.indexOf('.');
        return Optional.of(token)
                .filter(told ->
                        dot == ID_LENGTH && secrets.isSecret(STOP, told.substring(0, dot), told.substring(dot + 1)))
                .map(told -> UUID.fromString(told.substring(0, dot)));
    }

    private String token(String purpose, String number) {
        return ShortNumber.shown(number) + "." + secrets.secret(purpose, number);
    }
}
