package id.fkp.survey.sheet;

import id.fkp.entry.sheet.ImportedFile;
import id.fkp.entry.sheet.ImportedRow;
import id.fkp.entry.sheet.RowFault;
import id.fkp.entry.sheet.WrittenDates;
import id.fkp.entry.sheet.WrongCell;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.answer.Incoming;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of responses: those of its rows that can be taken, and for each of the others the first thing that is wrong. */
final class ImportSheet {

    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_REFERENCE = 40;

    private final SurveyInfo survey;
    private final String byName;
    private final Set<String> references = new HashSet<>();
    final List<String> headings;
    final List<Incoming> good;
    final List<RowFault> faults;

    private ImportSheet(SurveyInfo survey, ImportedFile<ImportColumn> file, String byName) {
        this.survey = survey;
        this.byName = byName;
        this.headings = file.headings();
        this.good = file.read(this::response);
        this.faults = file.faults();
    }

    static ImportSheet read(SurveyInfo survey, byte[] bytes, String byName) {
        var file = ImportedFile.of(bytes, ImportColumn::called, ImportProblems.REFUSALS);
        requireColumns(file);
        return new ImportSheet(survey, file, byName);
    }

    int rows() {
        return good.size() + faults.size();
    }

    private static void requireColumns(ImportedFile<ImportColumn> file) {
        var missing = new ArrayList<String>();
        for (var element : ImportColumn.ELEMENTS) {
            if (!file.has(element)) {
                missing.add(element.name());
            }
        }
        if (!file.has(ImportColumn.ANSWERED_ON)) {
            missing.add("tanggal");
        }
        if (!missing.isEmpty()) {
            throw ImportProblems.REFUSALS.withoutColumns(missing);
        }
    }

    private Incoming response(ImportedRow<ImportColumn> row) throws WrongCell {
        var scores = new ArrayList<Integer>();
        for (var element : ImportColumn.ELEMENTS) {
            scores.add(score(element, row.cell(element)));
        }
        var day = row.cell(ImportColumn.ANSWERED_ON);
        var answeredOn = WrittenDates.date(day)
                .orElseThrow(() -> new WrongCell(
                        ImportColumn.ANSWERED_ON,
                        "not-a-date",
                        "bukan tanggal seperti 2026-11-20 atau 20/11/2026",
                        "no date such as 2026-11-20 or 20/11/2026"));
        if (answeredOn.isBefore(survey.periodFrom()) || answeredOn.isAfter(survey.periodTo())) {
            throw new WrongCell(ImportColumn.ANSWERED_ON, "outside-period", "di luar periode", "is outside the period");
        }
        if (answeredOn.isAfter(survey.today())) {
            throw new WrongCell(ImportColumn.ANSWERED_ON, "in-the-future", "belum tiba", "is in the future");
        }
        var respondent = new Respondent(
                said(row, ImportColumn.SEX, ProfileQuestion.SEX, ImportWords::sex),
                said(row, ImportColumn.AGE, ProfileQuestion.AGE, ImportWords::age),
                said(row, ImportColumn.EDUCATION, ProfileQuestion.EDUCATION, ImportWords::education),
                said(row, ImportColumn.OCCUPATION, ProfileQuestion.OCCUPATION, ImportWords::occupation));
        var comment = row.bounded(ImportColumn.COMMENT, LONGEST_COMMENT);
        var reference = row.bounded(ImportColumn.REFERENCE, LONGEST_REFERENCE);
        if (reference != null && !references.add(reference)) {
            throw new WrongCell(
                    ImportColumn.REFERENCE, "twice", "nomor ini ada di baris lain", "another row has this number");
        }
        return new Incoming(SurveyChannel.IMPORT, answeredOn, scores, respondent, comment, reference, byName);
    }

    private static int score(ImportColumn element, String cell) throws WrongCell {
        if (cell.isEmpty()) {
            throw new WrongCell(element, "missing", "belum dijawab", "has no answer");
        }
        if (!cell.matches("[1-4]")) {
            throw new WrongCell(element, "not-a-score", "bukan 1 sampai 4", "is not 1 to 4");
        }
        return cell.charAt(0) - '0';
    }

    /** What reads a cell. */
    private interface Reading<T> {
        Optional<T> read(String cell);
    }

    /** What the survey does not ask is left out, whatever the file says. */
    private <T> @Nullable T said(
            ImportedRow<ImportColumn> row, ImportColumn column, ProfileQuestion question, Reading<T> reading)
            throws WrongCell {
        var cell = row.cell(column);
        if (cell.isEmpty() || !survey.profileQuestions().contains(question)) {
            return null;
        }
        return reading.read(cell)
                .orElseThrow(() -> new WrongCell(
                        column,
                        "not-known",
                        "jawaban ini tidak dikenal; kosongkan bila tidak dijawab",
                        "is not a known answer"));
    }
}
