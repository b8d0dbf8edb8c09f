package id.fkp.survey.sheet;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import java.util.List;

/** What can go wrong with a file of responses as a whole. */
final class ImportProblems {

    private static final ProblemType IMPORT_UNREADABLE = new ProblemType(
            422, "survey-import-unreadable", "Berkas ini tidak dapat dibaca", "This file cannot be read");
    private static final ProblemType IMPORT_BROKEN =
            new ProblemType(422, "survey-import-broken", "Ada baris yang salah", "Some rows are at fault");
    private static final ProblemType IMPORT_TOO_LONG =
            new ProblemType(413, "survey-import-too-long", "Berkas ini terlalu panjang", "This file is too long");

    private ImportProblems() {}

    static ProblemException noText() {
        return IMPORT_UNREADABLE.because(
                "Simpan sebagai CSV UTF-8, lalu kirim lagi.", "Save it as CSV UTF-8, then send again.");
    }

    static ProblemException withoutColumns(List<String> missing) {
        var names = String.join(", ", missing);
        return IMPORT_UNREADABLE.because(
                "Baris pertama harus memuat judul kolom; yang belum ada: " + names + ".",
                "The first row must hold the headings; missing: " + names + ".");
    }

    static ProblemException tooLong() {
        return IMPORT_TOO_LONG.because(
                "Paling banyak 100.000 baris dan 20 MiB sekali kirim.", "At most 100,000 rows and 20 MiB at a time.");
    }

    /** @param faults the first ones, by row */
    static ProblemException broken(int rows, List<Fault> faults) {
        return IMPORT_BROKEN.naming(
                "Tidak satu baris pun disimpan; " + rows
                        + " baris salah. Perbaiki, atau kirim dengan skipBroken=true untuk "
                        + "menyimpan yang benar saja.",
                "Not one row was kept; " + rows + " are at fault. Mend them, or send with skipBroken=true to keep only "
                        + "those that are right.",
                faults);
    }
}
