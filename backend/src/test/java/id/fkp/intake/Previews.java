package id.fkp.intake;

import id.fkp.intake.part.Leftover;
import id.fkp.intake.sorting.Sorted.Found;
import id.fkp.standard.version.ComponentCode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads documents as the resource does, and asks what came out. */
final class Previews {

    private static final int LARGEST = 20 * 1024 * 1024;

    private Previews() {}

    static ImportPreview of(byte[] document) {
        try {
            return Intake.preview(new ByteArrayInputStream(document), LARGEST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Found found(ImportPreview preview, ComponentCode code) {
        return preview.components().stream()
                .filter(component -> component.code() == code)
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " is not in " + preview));
    }

    static String text(ImportPreview preview, ComponentCode code) {
        return found(preview, code).content().plainText();
    }

    static List<String> leftovers(ImportPreview preview) {
        return preview.leftovers().stream().map(Leftover::text).toList();
    }
}
