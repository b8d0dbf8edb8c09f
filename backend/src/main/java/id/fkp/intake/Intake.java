package id.fkp.intake;

import static id.fkp.intake.part.IntakeProblems.DOCUMENT_KIND_REFUSED;
import static id.fkp.shared.problem.CommonProblems.tooLarge;

import id.fkp.intake.field.CsvReader;
import id.fkp.intake.field.JsonReader;
import id.fkp.intake.field.PlainFile;
import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Reading;
import id.fkp.intake.sheet.SheetReader;
import id.fkp.intake.sorting.Sorter;
import id.fkp.intake.word.WordReader;
import id.fkp.shared.office.OfficeFile;
import id.fkp.shared.office.OfficeFile.Form;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Reads a document that may be anything: a wrong one is refused in a moment, whatever it claims to be. */
final class Intake {

    private static final int BUFFER = 64 * 1024;
    private static final int SIGN = 4;

    /** What zip files begin with, and so all newer office documents. */
    private static final int ZIP = 0x504B0304;

    /** What older office documents begin with, and newer ones with a password. */
    private static final int OLE = 0xD0CF11E0;

    private Intake() {}

    /** @param largest more bytes than that are refused */
    static ImportPreview preview(InputStream bytes, long largest) throws IOException {
        var file = Files.createTempFile("fkp-intake", null);
        try {
            copy(bytes, file, largest);
            return preview(file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    static ImportPreview preview(Path file) throws IOException {
        var budget = new Budget();
        int sign = sign(file);
        if (sign == OLE) {
            throw DOCUMENT_KIND_REFUSED.because(
                    "Dokumen ini bersandi, atau berupa .doc atau .xls lama. Simpan sebagai .docx atau .xlsx tanpa sandi.",
                    "The document has a password, or is an old .doc or .xls. Save it as .docx or .xlsx without one.");
        }
        return sign == ZIP ? office(file, budget) : plain(PlainFile.of(file), budget);
    }

    private static ImportPreview office(Path file, Budget budget) throws IOException {
        try (var office = OfficeFile.open(file, budget)) {
            return office.form() == Form.WORD
                    ? sorted(DocumentForm.DOCX, WordReader.read(office, budget))
                    : sorted(DocumentForm.XLSX, SheetReader.read(office, budget));
        }
    }

    private static ImportPreview plain(PlainFile file, Budget budget) {
        return file.isJson()
                ? sorted(DocumentForm.JSON, JsonReader.read(file, budget))
                : sorted(DocumentForm.CSV, CsvReader.read(file, budget));
    }

    private static ImportPreview sorted(DocumentForm form, Reading reading) {
        return ImportPreview.of(form, Sorter.sort(reading));
    }

    private static int sign(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            int sign = 0;
            for (byte one : bytes.readNBytes(SIGN)) {
                sign = sign << Byte.SIZE | (one & 0xFF);
            }
            return sign;
        }
    }

    private static void copy(InputStream bytes, Path file, long largest) throws IOException {
        try (var out = Files.newOutputStream(file)) {
            var buffer = new byte[BUFFER];
            long size = 0;
            for (int read = bytes.read(buffer); read >= 0; read = bytes.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw tooLarge(largest);
                }
                out.write(buffer, 0, read);
            }
        }
    }
}
