package id.fkp.export.set;

import static id.fkp.export.table.Column.bool;
import static id.fkp.export.table.Column.decimal;
import static id.fkp.export.table.Column.list;
import static id.fkp.export.table.Column.number;
import static id.fkp.export.table.Column.text;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import id.fkp.export.table.Table;
import id.fkp.forum.ForumInfo;
import id.fkp.opinion.reading.OpinionQueries;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was answered to the structured questions of a forum: each answer by itself for members, and all of them counted. */
public final class OpinionTable {

    private static final String QUESTION = """
            from opinion_question q
            join forum_standard d on d.forum_id = q.forum_id and d.standard_id = q.standard_id and d.replaced_at is null
            join standard s on s.id = q.standard_id
            """;

    private static final String ORDER =
            "d.position, q.component is not null, q.component like 'MF%', q.component, q.place, q.id";

    /** Of one question by what was said: their order tells neither when nor whose. */
    private static final Table ANSWERS = new Table(
            new Words("Jawaban", "Answers"),
            with(
                    list(
                            "choices",
                            "Pilihan",
                            "Choices",
                            chosen("unnest(a.choices) with ordinality as c (choice, place)")),
                    number("number", "Angka", "Number", "a.number"),
                    text("text", "Isian", "Text", "a.text")),
            QUESTION + "join opinion_answer a on a.question_id = q.id\n",
            ORDER + ", a.choices, a.number, a.text, a.id");

    /** A row for each choice; for a number, for words, and where nothing is told of what was answered, one. */
    private static final Table COUNTED = new Table(
            new Words("Hasil pertanyaan", "Results"),
            with(
                    bool("ended", "Diakhiri", "Ended", "q.ended_at is not null"),
                    number("answers", "Jumlah penjawab", "Number of answers", "said.n"),
                    number("choice", "Nomor pilihan", "Choice", "chosen.choice"),
                    text(
                            "option",
                            "Pilihan",
                            "Option",
                            "case when chosen.choice is not null then " + label("chosen.choice") + " end"),
                    number("count", "Jumlah", "Count", "chosen.count"),
                    decimal("percent", "Persen", "Percent", "chosen.percent"),
                    decimal("mean", "Rata-rata", "Mean", told("mean", "numeric")),
                    decimal("median", "Median", "Median", told("median", "numeric")),
                    number("least", "Terkecil", "Least", told("least", "integer")),
                    number("most", "Terbesar", "Most", told("most", "integer")),
                    bool("few", "Kurang dari lima", "Fewer than five", OpinionQueries.FEW),
                    number("counted", "Terhitung", "Counted", told("answers", "integer"))),
            QUESTION + OpinionQueries.SAID + """
                    cross join lateral (select {results} as results) seen
                    left join lateral json_to_recordset(seen.results -> 'counts')
                        as chosen (choice integer, count integer, percent numeric) on true
                    """.replace("{results}", OpinionQueries.RESULTS),
            ORDER + ", chosen.choice");

    private OpinionTable() {}

    /** Each answer, for members of the unit. */
    public static Selection answers(UUID forumId) {
        return new Selection(ANSWERS, "q.forum_id = :forum", Map.of("forum", forumId));
    }

    /**
     * All of them counted.
     *
     * @param over whether those that are hidden until the closing are among them, and all answers in their counts
     * @param member whether what few have answered is told, too, and all of it at once
     */
    public static Selection counted(ForumInfo forum, boolean over, boolean member) {
        return new Selection(
                COUNTED,
                "q.forum_id = :forum and (cast(:over as boolean) or cast(:member as boolean) or not q.hidden_until_close)",
                Map.of("forum", forum.id(), "over", over, "member", member));
    }

    private static String told(String number, String type) {
        return "cast(seen.results ->> '" + number + "' as " + type + ")";
    }

    private static List<Column> with(Column... more) {
        var columns = new ArrayList<>(List.of(
                text("questionId", "ID pertanyaan", "Question ID", "q.id"),
                text("standardId", "ID standar", "Standard ID", "q.standard_id"),
                text("standardCode", "Kode standar", "Standard code", "s.code"),
                text("component", "Komponen", "Component", "q.component"),
                text("type", "Jenis", "Type", "q.type"),
                text("question", "Pertanyaan", "Question", "q.text")));
        columns.addAll(List.of(more));
        return columns;
    }

    private static String chosen(String choices) {
        return "array(select " + label("c.choice") + " from " + choices + " order by c.place)";
    }

    private static String label(String choice) {
        return """
                case q.type when 'YES_NO' then case %1$s when 1 then 'YES' else 'NO' end
                    when 'SCALE' then case %1$s when 1 then q.low ->> 'id' when 5 then q.high ->> 'id' end
                    else q.options -> (%1$s - 1) ->> 'id' end""".formatted(choice);
    }
}
