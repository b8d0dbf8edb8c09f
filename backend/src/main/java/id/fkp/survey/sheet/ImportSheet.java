package id.fkp.survey.sheet;

import id.fkp.entry.sheet.Records;
import id.fkp.entry.sheet.Records.Line;
import id.fkp.shared.text.Formulas;
import id.fkp.shared.text.Words;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.answer.Incoming;
import id.fkp.survey.given.Respondent;
import id.fkp.survey.state.ProfileQuestion;
import id.fkp.survey.state.SurveyChannel;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A file of responses: those of its rows that can be taken, and for each of the others the first thing that is wrong. */
final class ImportSheet {

    static final int MOST_ROWS = 100_000;

    private static final int LARGEST = 20 * 1024 * 1024;
    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_REFERENCE = 40;

    private final SurveyInfo survey;
    private final String byName;
    final List<String> headings;
    private final Map<ImportColumn, Integer> columns = new EnumMap<>(ImportColumn.class);
    private final Set<String> references = new HashSet<>();
    final List<Incoming> good = new ArrayList<>();
    final List<RowFault> faults = new ArrayList<>();

    /**
     * What is wrong with a row, in both languages.
     *
     * @param column its heading
     * @param cells the row as it was before a spreadsheet was kept from reading a formula
     */
    record RowFault(int row, @Nullable String column, String code, Words detail, List<String> cells) {}

    private static final class Wrong extends Exception {
        private static final long serialVersionUID = 1;

        private final transient @Nullable ImportColumn column;
        private final String code;
        private final transient Words detail;

        Wrong(@Nullable ImportColumn column, String code, String detailId, String detailEn) {
            super(code, null, false, false);
            this.column = column;
            this.code = code;
            this.detail = new Words(detailId, detailEn);
        }
    }

    private ImportSheet(SurveyInfo survey, String byName, List<String> headings) {
        this.survey = survey;
        this.byName = byName;
        this.headings = headings;
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            ImportColumn.called(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
    }

    static ImportSheet read(SurveyInfo survey, byte[] bytes, String byName) {
        var lines = new Records(text(bytes)).list(MOST_ROWS);
        if (lines.size() > MOST_ROWS + 1) {
            throw ImportProblems.tooLong();
        }
        var sheet = new ImportSheet(
                survey, byName, lines.isEmpty() ? List.of() : lines.get(0).cells());
        sheet.requireColumns();
        lines.stream().skip(1).forEach(sheet::take);
        return sheet;
    }

    int rows() {
        return good.size() + faults.size();
    }

    private void requireColumns() {
        var missing = new ArrayList<String>();
        for (var element : ImportColumn.ELEMENTS) {
            if (!columns.containsKey(element)) {
                missing.add(element.name());
            }
        }
        if (!columns.containsKey(ImportColumn.ANSWERED_ON)) {
            missing.add("tanggal");
        }
        if (!missing.isEmpty()) {
            throw ImportProblems.withoutColumns(missing);
        }
    }

    private void take(Line line) {
        try {
            good.add(response(line));
        } catch (Wrong wrong) {
            var place = wrong.column == null ? null : columns.get(wrong.column);
            faults.add(new RowFault(
                    line.number(),
                    place == null ? null : headings.get(place),
                    wrong.code,
                    wrong.detail,
                    line.cells().stream().map(Formulas::asGiven).toList()));
        }
    }

    private Incoming response(Line line) throws Wrong {
        if (!line.readable()) {
            throw new Wrong(null, "quotation-open", "tanda kutip tidak ditutup", "a quotation mark is not closed");
        }
        var scores = new ArrayList<Integer>();
        for (var element : ImportColumn.ELEMENTS) {
            scores.add(score(element, cell(line, element)));
        }
        var day = cell(line, ImportColumn.ANSWERED_ON);
        var answeredOn = ImportWords.date(day)
                .orElseThrow(() -> new Wrong(
                        ImportColumn.ANSWERED_ON,
                        "not-a-date",
                        "bukan tanggal seperti 2026-11-20 atau 20/11/2026",
                        "no date such as 2026-11-20 or 20/11/2026"));
        if (answeredOn.isBefore(survey.periodFrom()) || answeredOn.isAfter(survey.periodTo())) {
            throw new Wrong(ImportColumn.ANSWERED_ON, "outside-period", "di luar periode", "is outside the period");
        }
        if (answeredOn.isAfter(survey.today())) {
            throw new Wrong(ImportColumn.ANSWERED_ON, "in-the-future", "belum tiba", "is in the future");
        }
        var respondent = new Respondent(
                said(line, ImportColumn.SEX, ProfileQuestion.SEX, ImportWords::sex),
                said(line, ImportColumn.AGE, ProfileQuestion.AGE, ImportWords::age),
                said(line, ImportColumn.EDUCATION, ProfileQuestion.EDUCATION, ImportWords::education),
                said(line, ImportColumn.OCCUPATION, ProfileQuestion.OCCUPATION, ImportWords::occupation));
        var comment = bounded(line, ImportColumn.COMMENT, LONGEST_COMMENT);
        var reference = bounded(line, ImportColumn.REFERENCE, LONGEST_REFERENCE);
        if (reference != null && !references.add(reference)) {
            throw new Wrong(
                    ImportColumn.REFERENCE, "twice", "nomor ini ada di baris lain", "another row has this number");
        }
        return new Incoming(SurveyChannel.IMPORT, answeredOn, scores, respondent, comment, reference, byName);
    }

    private static int score(ImportColumn element, String cell) throws Wrong {
        if (cell.isEmpty()) {
            throw new Wrong(element, "missing", "belum dijawab", "has no answer");
        }
        if (!cell.matches("[1-4]")) {
            throw new Wrong(element, "not-a-score", "bukan 1 sampai 4", "is not 1 to 4");
        }
        return cell.charAt(0) - '0';
    }

    /** What reads a cell. */
    private interface Reading<T> {
        Optional<T> read(String cell);
    }

    /** What the survey does not ask is left out, whatever the file says. */
    private <T> @Nullable T said(Line line, ImportColumn column, ProfileQuestion question, Reading<T> reading)
            throws Wrong {
        var cell = cell(line, column);
        if (cell.isEmpty() || !survey.profileQuestions().contains(question)) {
            return null;
        }
        return reading.read(cell)
                .orElseThrow(() -> new Wrong(
                        column,
                        "not-known",
                        "jawaban ini tidak dikenal; kosongkan bila tidak dijawab",
                        "is not a known answer"));
    }

    private @Nullable String bounded(Line line, ImportColumn column, int longest) throws Wrong {
        var cell = cell(line, column);
        if (cell.codePointCount(0, cell.length()) > longest) {
            throw new Wrong(
                    column, "too-long", "paling panjang " + longest + " huruf", "at most " + longest + " letters");
        }
        if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
            throw new Wrong(column, "hidden-signs", "memuat tanda yang tidak terlihat", "holds signs that nobody sees");
        }
        return cell.isEmpty() ? null : cell;
    }

    private String cell(Line line, ImportColumn column) {
        var place = columns.get(column);
        if (place == null || place >= line.cells().size()) {
            return "";
        }
        return Normalizer.normalize(Formulas.asGiven(line.cells().get(place)), Normalizer.Form.NFC)
                .strip();
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw ImportProblems.tooLong();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw ImportProblems.noText();
        }
    }
}
