package id.fkp.survey.sheet;

import id.fkp.entry.sheet.ImportRefusals;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with a file of responses as a whole. */
final class ImportProblems {

    private static final ProblemType IMPORT_UNREADABLE = new ProblemType(
            422, "survey-import-unreadable", "Berkas ini tidak dapat dibaca", "This file cannot be read");
    private static final ProblemType IMPORT_BROKEN =
            new ProblemType(422, "survey-import-broken", "Ada baris yang salah", "Some rows are at fault");
    private static final ProblemType IMPORT_TOO_LONG =
            new ProblemType(413, "survey-import-too-long", "Berkas ini terlalu panjang", "This file is too long");

    static final ImportRefusals REFUSALS = new ImportRefusals(IMPORT_UNREADABLE, IMPORT_BROKEN, IMPORT_TOO_LONG);

    private ImportProblems() {}
}
