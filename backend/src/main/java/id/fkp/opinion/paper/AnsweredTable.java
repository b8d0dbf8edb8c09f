package id.fkp.opinion.paper;

import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.PlainPaper;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** All questions with what was answered, as one table. */
public final class AnsweredTable {

    public static final String TITLE = "Hasil pertanyaan terstruktur";

    private static final List<Column> COLUMNS = List.of(
            new Column("No", 6),
            new Column("Tentang", 20),
            new Column("Pertanyaan", 28),
            new Column("Penjawab", 12),
            new Column("Jawaban", 34));

    private AnsweredTable() {}

    public static Table of(List<AnsweredQuestion> questions) {
        return new Table(
                COLUMNS,
                IntStream.range(0, questions.size())
                        .mapToObj(i -> row(i + 1, questions.get(i)))
                        .toList());
    }

    private static Row row(int number, AnsweredQuestion question) {
        return new Cells(Stream.of(
                        number + ".",
                        question.about(),
                        question.question(),
                        AnsweredQuestion.written(question.answers()),
                        String.join("\n", question.outcome()))
                .map(PlainPaper::text)
                .toList());
    }
}
