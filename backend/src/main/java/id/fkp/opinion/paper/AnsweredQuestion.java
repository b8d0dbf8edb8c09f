package id.fkp.opinion.paper;

import id.fkp.opinion.plan.QuestionType;
import id.fkp.opinion.reading.OpinionQuestionRepresentation;
import id.fkp.opinion.reading.OpinionResults;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A question and what was answered, in the words of a paper, so that what was signed can be kept as it was.
 *
 * @param about its standard and component
 * @param answers how many have answered
 * @param outcome one line for each choice, or for what the numbers come to
 */
public record AnsweredQuestion(String about, String question, int answers, List<String> outcome) {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    /** As everybody may read it; {@code code} is that of its standard. */
    static AnsweredQuestion of(String code, OpinionQuestionRepresentation question) {
        var component = question.component();
        return new AnsweredQuestion(
                component == null ? code : code + " " + component.labelId(),
                question.text(),
                question.answers(),
                outcome(question));
    }

    private static List<String> outcome(OpinionQuestionRepresentation question) {
        var lines = new ArrayList<String>();
        var results = question.results();
        if (question.answers() == 0) {
            lines.add("Tidak ada jawaban.");
        } else if (question.few()) {
            lines.add("Kurang dari lima jawaban; isinya tidak dimuat agar tidak ada yang dikenali dari jawabannya.");
        } else if (results == null) {
            lines.add("Jawaban berupa isian, yang tidak dimuat.");
        } else {
            results.counts().stream()
                    .map(count -> label(question, count.choice()) + ": " + written(count.count()) + " ("
                            + written(count.percent()) + "%)")
                    .forEach(lines::add);
            numbers(question, results, lines);
        }
        if (question.type() == QuestionType.MULTIPLE_CHOICE) {
            lines.add("Boleh memilih lebih dari satu; persen dari yang menjawab.");
        }
        if (question.endReason() != null) {
            lines.add("Diakhiri sebelum forum ditutup: " + question.endReason());
        }
        return lines;
    }

    private static void numbers(OpinionQuestionRepresentation question, OpinionResults results, List<String> lines) {
        if (results.mean() == null || results.median() == null) {
            return;
        }
        var measure = question.measure() == null ? "" : " " + question.measure().id();
        lines.add("Rata-rata: " + written(results.mean()) + measure);
        lines.add("Median: " + written(results.median()) + measure);
        if (results.least() != null && results.most() != null) {
            lines.add("Terkecil " + written(results.least()) + ", terbesar " + written(results.most()));
        }
    }

    private static String label(OpinionQuestionRepresentation question, int choice) {
        return switch (question.type()) {
            case YES_NO -> choice == 1 ? "Ya" : "Tidak";
            case SCALE -> choice + end(choice, question);
            default -> question.options().get(choice - 1).id();
        };
    }

    private static String end(int choice, OpinionQuestionRepresentation question) {
        var words = choice == 1 ? question.low() : choice == QuestionType.HIGHEST ? question.high() : null;
        return words == null ? "" : " (" + words.id() + ")";
    }

    static String written(Number number) {
        return NumberFormat.getInstance(INDONESIAN).format(number);
    }
}
