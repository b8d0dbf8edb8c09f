package id.fkp.unit.paper;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Whether a picture can stand at the head of every paper. */
final class LogoCheck {

    private static final EnumSet<FileKind> PICTURES = EnumSet.of(FileKind.PNG, FileKind.JPEG);
    private static final int MOST_BYTES = 500_000;
    private static final int MOST_PIXELS = 2_000;

    private LogoCheck() {}

    /** Nothing when it can. Reads only the head of the picture, so that a small file with a huge one does no harm. */
    static Optional<Fault> of(StoredFiles files, FileInfo file) {
        if (!PICTURES.contains(file.kind())) {
            return Optional.of(fault("file-kind-refused", "harus PNG atau JPEG", "must be PNG or JPEG"));
        }
        if (file.size() > MOST_BYTES) {
            return Optional.of(fault("too-large", "paling besar 500 kB", "must be at most 500 kB"));
        }
        return isSmall(files, file)
                ? Optional.empty()
                : Optional.of(fault(
                        "too-many-pixels", "paling besar 2000 piksel per sisi", "must be at most 2000 pixels a side"));
    }

    private static boolean isSmall(StoredFiles files, FileInfo file) {
        try (var bytes = files.open(file);
                var input = ImageIO.createImageInputStream(bytes)) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                return false;
            }
            var reader = readers.next();
            try {
                reader.setInput(input);
                return reader.getWidth(0) <= MOST_PIXELS && reader.getHeight(0) <= MOST_PIXELS;
            } finally {
                reader.dispose();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Fault fault(String code, String detailId, String detailEn) {
        return new Fault("/logoFileId", code, new Words(detailId, detailEn));
    }
}
