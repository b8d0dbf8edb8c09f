package id.fkp.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.function.Supplier;

/** A secret that is made once and kept in a file which only its owner reads. */
public final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** A password. */
    public static String keptIn(Path file) {
        return keptIn(file, Secret::password);
    }

    /** A key with which something is signed: Ed25519 as PKCS #8 in base 64. */
    public static String signingKeyIn(Path file) {
        return keptIn(file, Secret::signingKey);
    }

    /** Written aside and renamed, so that a start cut off half way leaves no empty secret. */
    private static String keptIn(Path file, Supplier<String> made) {
        try {
            if (!Files.exists(file)) {
                var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
                Files.deleteIfExists(unfinished);
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(unfinished, made.get());
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String password() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private static String signingKey() {
        try {
            var key = KeyPairGenerator.getInstance("Ed25519").generateKeyPair().getPrivate();
            return Base64.getEncoder().encodeToString(key.getEncoded());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
