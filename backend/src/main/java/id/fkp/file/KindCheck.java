package id.fkp.file;

import id.fkp.shared.office.OfficeFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.tika.Tika;

/** Tells what a file is by its bytes; what its sender calls it counts for nothing. */
final class KindCheck {

    private static final Tika SIGNS = new Tika();
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";

    private KindCheck() {}

    /** Refuses what is none of the kinds; a document with macros is another kind, and one with a password has none. */
    static FileKind of(Path file) throws IOException {
        String sign;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            sign = SIGNS.detect(bytes);
        }
        return sign.equals(OFFICE) || sign.equals(ZIP)
                ? office(file)
                : FileKind.of(sign).orElseThrow(UploadBounds::refused);
    }

    /** All office documents are zip files; which one it is, its main part says. */
    private static FileKind office(Path file) throws IOException {
        try (var document = OfficeFile.open(file, new UploadBounds())) {
            var kind = switch (document.form()) {
                case WORD -> FileKind.DOCX;
                case EXCEL -> FileKind.XLSX;
            };
            document.measure();
            return kind;
        }
    }
}
