package id.fkp.shared.secret;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Short numbers and the secrets that go with them. A secret is kept nowhere: it follows from the number and the server's
 * key, and is the same each time it is asked for.
 */
@ApplicationScoped
public class NumberSecrets {

    /** Of the secret's symbols; 72 bits. */
    private static final int SECRET_OF_TOKEN = 12;

    private static final int SECRET_OF_CODE = 8;

    private final SecureRandom random = new SecureRandom();
    private final ServerKey key;

    NumberSecrets(ServerKey key) {
        this.key = key;
    }

    /** A number that is not {@code taken}, asked within the transaction that uses it. */
    public String newNumber(Predicate<String> taken) {
        return ShortNumber.unused(random, taken);
    }

    /**
     * The secret of a number: 43 symbols that fit into the fragment of a link.
     *
     * @param purpose what the number is the number of, such as {@code receipt}
     */
    public String secret(String purpose, String number) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key.derive(purpose, number));
    }

    /** Whether {@code told} is the secret of {@code number}; takes the same time whatever is wrong. */
    public boolean isSecret(String purpose, String number, @Nullable String told) {
        return MessageDigest.isEqual(bytes(secret(purpose, number)), bytes(told == null ? "" : told));
    }

    /** A number and the beginning of its secret in one, for links that are printed: 20 symbols. */
    public String token(String purpose, String number) {
        return number + secret(purpose, number).substring(0, SECRET_OF_TOKEN);
    }

    /** The number in a token, as it is kept; empty for what is none of ours. */
    public Optional<String> numberIn(String purpose, @Nullable String token) {
        if (token == null || token.length() != ShortNumber.LENGTH + SECRET_OF_TOKEN) {
            return Optional.empty();
        }
        return ShortNumber.read(token.substring(0, ShortNumber.LENGTH))
                .filter(number -> MessageDigest.isEqual(bytes(token(purpose, number)), bytes(token)));
    }

    /**
     * The same for paper from which somebody types it: 16 symbols that no two eyes read differently. Whoever guesses has 75 bits
     * before them, of which 35 are the number's, which nobody is told without its secret.
     */
    public String code(String purpose, String number) {
        var first = ByteBuffer.wrap(key.derive(purpose, number)).getLong();
        return number + ShortNumber.symbols(first, SECRET_OF_CODE);
    }

    /** The number in a code, in whatever case and groups it was typed. */
    public Optional<String> numberInCode(String purpose, @Nullable String typed) {
        var code = typed == null ? "" : ShortNumber.meant(typed);
        return code.length() == ShortNumber.LENGTH + SECRET_OF_CODE
                ? ShortNumber.read(code.substring(0, ShortNumber.LENGTH))
                        .filter(number -> MessageDigest.isEqual(bytes(code(purpose, number)), bytes(code)))
                : Optional.empty();
    }

    /** In groups, so that the eye keeps its place. */
    public static String shown(String code) {
        return code.replaceAll("(.{4})(?!$)", "$1-");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
