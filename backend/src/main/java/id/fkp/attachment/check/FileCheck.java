package id.fkp.attachment.check;

import static id.fkp.attachment.check.CheckProblems.ATTACHMENT_KIND_REFUSED;

import id.fkp.file.FileKind;
import id.fkp.file.Preparation;
import id.fkp.file.picture.Picture;
import id.fkp.file.picture.Places;
import id.fkp.shared.text.Digest;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at what anybody has sent. It is what its first bytes say, at the very beginning, so that it is not two things at
 * once; a picture is written anew, so that nothing but its pixels is left, and a paper says no more who made it.
 */
@ApplicationScoped
public class FileCheck {

    private static final byte[] JPEG = {(byte) 0xff, (byte) 0xd8, (byte) 0xff};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** Each is held in memory, a paper also unpacked. */
    static final Places PLACES = new Places(4);

    private final Scanner scanner;

    FileCheck(Scanner scanner) {
        this.scanner = scanner;
    }

    /** The check of one file, to be asked afterwards what it has seen. */
    public Checked begin() {
        return new Checked();
    }

    /** One file while it is looked at. */
    public final class Checked implements Preparation {

        private String receivedSha256 = "";
        private boolean scanned;

        private Checked() {}

        @Override
        public FileKind of(Path arrived) throws IOException {
            try (var place = PLACES.take()) {
                return of(Files.readAllBytes(arrived), arrived);
            }
        }

        private FileKind of(byte[] bytes, Path arrived) throws IOException {
            receivedSha256 = Digest.sha256(bytes);
            scanned = scanner.requireClean(bytes);
            if (Paper.isSigned(bytes)) {
                Paper.requireHarmless(bytes);
                var plain = PaperTraces.removed(bytes);
                Paper.requireHarmless(plain); // where nothing can hide that the other way of reading has found
                Files.write(arrived, plain);
                return FileKind.PDF;
            }
            if (!begins(bytes, JPEG) && !begins(bytes, PNG)) {
                throw ATTACHMENT_KIND_REFUSED.because("Lampirkan PDF, JPEG, atau PNG.", "Attach a PDF, JPEG or PNG.");
            }
            Files.write(arrived, Picture.of(bytes).image());
            return FileKind.JPEG;
        }

        /** Of the bytes as they came. */
        public String receivedSha256() {
            return receivedSha256;
        }

        /** Whether a scanner looked at it. */
        public boolean scanned() {
            return scanned;
        }
    }

    private static boolean begins(byte[] bytes, byte[] sign) {
        for (int i = 0; i < sign.length; i++) {
            if (i >= bytes.length || bytes[i] != sign[i]) {
                return false;
            }
        }
        return true;
    }
}
