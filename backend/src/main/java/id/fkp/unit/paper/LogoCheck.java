package id.fkp.unit.paper;

import id.fkp.file.FileInfo;
import id.fkp.file.FileKind;
import id.fkp.file.StoredFiles;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import javax.imageio.ImageIO;

/** Whether a picture can stand at the head of every paper. */
final class LogoCheck {

    private static final EnumSet<FileKind> PICTURES = EnumSet.of(FileKind.PNG, FileKind.JPEG);
    private static final int MOST_BYTES = 500_000;
    private static final int MOST_PIXELS = 2_000;

    private LogoCheck() {}

    /** Nothing when it can. The size is read before the pixels, so that a small file with a huge picture does no harm. */
    static Optional<Fault> of(StoredFiles files, FileInfo file) {
        if (!PICTURES.contains(file.kind())) {
            return Optional.of(fault("file-kind-refused", "harus PNG atau JPEG", "must be PNG or JPEG"));
        }
        if (file.size() > MOST_BYTES) {
            return Optional.of(fault("too-large", "paling besar 500 kB", "must be at most 500 kB"));
        }
        return unreadable(files, file);
    }

    private static Optional<Fault> unreadable(StoredFiles files, FileInfo file) {
        try (var bytes = files.open(file);
                var input = ImageIO.createImageInputStream(bytes)) {
            var reader = ImageIO.getImageReaders(input).next();
            try {
                reader.setInput(input);
                if (reader.getWidth(0) > MOST_PIXELS || reader.getHeight(0) > MOST_PIXELS) {
                    return Optional.of(fault(
                            "too-many-pixels",
                            "paling besar 2000 piksel per sisi",
                            "must be at most 2000 pixels a side"));
                }
                reader.read(0);
                return Optional.empty();
            } finally {
                reader.dispose();
            }
        } catch (IOException | RuntimeException e) {
            return Optional.of(
                    fault("not-readable", "tidak dapat dibaca sebagai gambar RGB", "cannot be read as an RGB picture"));
        }
    }

    private static Fault fault(String code, String detailId, String detailEn) {
        return new Fault("/logoFileId", code, new Words(detailId, detailEn));
    }
}
