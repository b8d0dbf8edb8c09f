package id.fkp.local.machine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** A password that is made once and kept in a file which only its owner reads. */
public final class Secret {

    private static final int BYTES = 24;

    private Secret() {}

    /** Written aside and renamed, so that a start cut off half way leaves no empty password. */
    public static String keptIn(Path file) {
        try {
            if (!Files.exists(file)) {
                var secret = new byte[BYTES];
                new SecureRandom().nextBytes(secret);
                var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
                Files.deleteIfExists(unfinished);
                Files.createFile(
                        unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(unfinished, HexFormat.of().formatHex(secret));
                Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
