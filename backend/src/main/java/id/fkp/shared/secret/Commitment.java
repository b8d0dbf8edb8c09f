package id.fkp.shared.secret;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What can be published of words without telling them: SHA-256 over a salt and the words.
 *
 * <p>Who has both can show that these were the words. Once the salt is gone nobody can, nor find them by guessing.
 */
public final class Commitment {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    private Commitment() {}

    /** 32 bytes in hexadecimal, for one text only. */
    public static String newSalt() {
        var salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /**
     * In hexadecimal: SHA-256 over the bytes of the salt and those of the text in UTF-8.
     *
     * @param salt in hexadecimal
     */
    public static String to(String text, String salt) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(HexFormat.of().parseHex(salt));
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
