package id.fkp.recording;

import static id.fkp.recording.RecordingProblems.kindRefused;

import id.fkp.file.FileKind;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypeException;
import org.apache.tika.mime.MimeTypes;
import org.apache.tika.mime.MimeTypesFactory;

/**
 * Tells what a recording is by its bytes, and leaves out of it where it was made.
 *
 * <p>Of the kinds that are taken phones note their place in MP4 and its relatives alone ({@link Film}); the others are
 * streams of sound, or come from browsers.
 */
final class RecordingKind {

    private static final Tika SIGNS = new Tika(signs());

    private RecordingKind() {}

    static FileKind of(Path file) throws IOException {
        String sign;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            sign = SIGNS.detect(bytes);
        }
        return switch (sign) {
            case "audio/mpeg" -> FileKind.MP3;
            case "audio/vnd.wave" -> FileKind.WAV;
            case "audio/opus", "audio/vorbis" -> FileKind.OGG;
            case "video/webm" -> FileKind.WEBM;
            // Many an MP4 names a brand that the signs know only as a relative.
            case "audio/mp4", "video/mp4", "video/x-m4v", "video/quicktime" -> Film.withoutItsPlace(file);
            default -> throw kindRefused();
        };
    }

    /** Those of Tika, and where they do not tell enough those of {@code signs.xml} beside this class. */
    private static MimeTypes signs() {
        try (var known = MimeTypes.class.getResourceAsStream("tika-mimetypes.xml");
                var more = RecordingKind.class.getResourceAsStream("signs.xml")) {
            return MimeTypesFactory.create(Objects.requireNonNull(known), Objects.requireNonNull(more));
        } catch (IOException | MimeTypeException e) {
            throw new IllegalStateException(e);
        }
    }
}
