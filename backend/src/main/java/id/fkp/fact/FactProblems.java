package id.fkp.fact;

import id.fkp.entry.sheet.ImportRefusals;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with a file of facts as a whole. */
final class FactProblems {

    private static final ProblemType IMPORT_UNREADABLE =
            new ProblemType(422, "fact-import-unreadable", "Berkas ini tidak dapat dibaca", "This file cannot be read");
    private static final ProblemType IMPORT_BROKEN =
            new ProblemType(422, "fact-import-broken", "Ada baris yang salah", "Some rows are at fault");
    private static final ProblemType IMPORT_TOO_LONG =
            new ProblemType(413, "fact-import-too-long", "Berkas ini terlalu panjang", "This file is too long");
    private static final ProblemType IMPORT_REPLACES = new ProblemType(
            409, "fact-import-replaces", "Berkas ini mengganti yang sudah ada", "This file takes the place of another");

    static final ImportRefusals REFUSALS = new ImportRefusals(IMPORT_UNREADABLE, IMPORT_BROKEN, IMPORT_TOO_LONG);

    private FactProblems() {}

    static ProblemException replaces(int rows) {
        return IMPORT_REPLACES.because(
                "Bulan dan layanan yang sama sudah diimpor: " + rows
                        + " baris akan diganti. Kirim dengan replace=true bila memang demikian.",
                "The same months and services were brought in before: " + rows
                        + " rows would be replaced. Send with replace=true if that is meant.");
    }
}
