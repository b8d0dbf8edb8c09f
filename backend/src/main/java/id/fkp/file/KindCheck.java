package id.fkp.file;

import static id.fkp.file.FileProblems.FILE_KIND_REFUSED;

import id.fkp.shared.problem.ProblemException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JRuntimeException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.xssf.usermodel.XSSFRelation;
import org.apache.poi.xwpf.usermodel.XWPFRelation;
import org.apache.tika.Tika;

/** Tells what a file is by its bytes; what its sender calls it counts for nothing. */
final class KindCheck {

    private static final Tika SIGNS = new Tika();
    private static final String OFFICE = "application/x-tika-ooxml";
    private static final String ZIP = "application/zip";

    private KindCheck() {}

    /** Refuses what is none of the kinds; a document with macros is another kind, and one with a password has none. */
    static FileKind of(Path file) throws IOException {
        return found(file).orElseThrow(KindCheck::refused);
    }

    private static Optional<FileKind> found(Path file) throws IOException {
        String sign;
        try (var bytes = new BufferedInputStream(Files.newInputStream(file))) {
            sign = SIGNS.detect(bytes);
        }
        return sign.equals(OFFICE) || sign.equals(ZIP) ? office(file) : FileKind.of(sign);
    }

    /** All office documents are zip files; which one it is, its main part says. */
    private static Optional<FileKind> office(Path file) throws IOException {
        try (var document = OPCPackage.open(file.toFile(), PackageAccess.READ)) {
            var main = document.getPartsByRelationshipType(PackageRelationshipTypes.CORE_DOCUMENT);
            return main.size() == 1 ? office(main.get(0).getContentType()) : Optional.empty();
        } catch (InvalidFormatException | OpenXML4JRuntimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static Optional<FileKind> office(String mainPart) {
        if (mainPart.equals(XWPFRelation.DOCUMENT.getContentType())) {
            return Optional.of(FileKind.DOCX);
        }
        return mainPart.equals(XSSFRelation.WORKBOOK.getContentType()) ? Optional.of(FileKind.XLSX) : Optional.empty();
    }

    private static ProblemException refused() {
        return FILE_KIND_REFUSED.because(
                "Kirim PDF, JPEG, PNG, DOCX, atau XLSX yang utuh, tanpa makro dan tanpa sandi.",
                "Send a whole PDF, JPEG, PNG, DOCX or XLSX, without macros and without a password.");
    }
}
