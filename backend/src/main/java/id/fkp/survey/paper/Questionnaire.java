package id.fkp.survey.paper;

import id.fkp.report.paper.Facts;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.survey.SurveyInfo;
import id.fkp.survey.reading.SurveyQuestion;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The questionnaire to be written on by hand. */
final class Questionnaire {

    private static final String BOX = "[\u00A0\u00A0]\u00A0";
    private static final String LINE = "\u00A0\n";

    private Questionnaire() {}

    /** @param service its name; null for a survey of the whole unit */
    static Paper of(Letterhead head, SurveyInfo survey, @Nullable String service, String language) {
        boolean english = language.startsWith("en");
        var title = survey.title(language);
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of(
                english ? "SATISFACTION SURVEY" : "SURVEI KEPUASAN MASYARAKAT",
                title.toUpperCase(Locale.forLanguageTag("id-ID")))));
        if (service != null) {
            parts.add(new Centred(service));
        }
        parts.add(new Centred(
                english
                        ? "Tick one box in each row. No name is needed; what is said is counted together only."
                        : "Centang satu kotak pada setiap baris. Tanpa nama; jawaban hanya dihitung bersama-sama."));
        parts.add(new Table(
                english
                        ? List.of(new Column("About you (if you like)", 30), new Column("Answer", 70))
                        : List.of(new Column("Tentang Anda (bila berkenan)", 30), new Column("Jawaban", 70)),
                about(survey, english),
                true));
        parts.add(new Table(
                english
                        ? List.of(new Column("Question", 55), new Column("Answer", 45))
                        : List.of(new Column("Pertanyaan", 55), new Column("Jawaban", 45)),
                questions(survey, language),
                true));
        return new Paper(
                (english ? "Questionnaire " : "Kuesioner ") + title,
                english ? "Nine questions to be answered by hand" : "Sembilan pertanyaan untuk dijawab dengan tangan",
                language,
                head,
                parts);
    }

    private static List<Row> about(SurveyInfo survey, boolean english) {
        var rows = new ArrayList<Row>();
        rows.add(Facts.cells(
                english ? "Number of this paper (by the staff)" : "Nomor kertas (diisi petugas)", "\u00A0"));
        rows.add(Facts.cells(english ? "Date" : "Tanggal", "\u00A0"));
        for (var question : survey.profileQuestions()) {
            rows.add(Facts.cells(
                    ProfileWords.question(question).in(english ? "en" : "id"),
                    ProfileWords.answers(question).stream()
                            .map(answer -> BOX
                                    + ProfileWords.answer(question, answer)
                                            .in(english ? "en" : "id")
                                            .replace(' ', '\u00A0'))
                            .collect(Collectors.joining("   "))));
        }
        return rows;
    }

    private static List<Row> questions(SurveyInfo survey, String language) {
        var rows = new ArrayList<Row>();
        for (var question : SurveyQuestion.of(survey.questions())) {
            rows.add(Facts.cells(
                    question.element() + ". " + question.question().in(language),
                    IntStream.range(0, question.answers().size())
                            .mapToObj(i -> BOX + (i + 1) + " "
                                    + question.answers().get(i).in(language))
                            .collect(Collectors.joining("\n"))));
        }
        rows.add(Facts.cells(language.startsWith("en") ? "Anything else?" : "Saran", LINE.repeat(3)));
        return rows;
    }
}
