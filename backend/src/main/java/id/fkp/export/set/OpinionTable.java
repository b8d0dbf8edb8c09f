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

    private static final Table COUNTED = counted("false");

    private static final Table COUNTED_FOR_ALL = counted(OpinionQueries.FEW);

    private OpinionTable() {}

    /** Each answer, for members of the unit. */
    public static Selection answers(UUID forumId) {
        return new Selection(ANSWERS, "q.forum_id = :forum", Map.of("forum", forumId));
    }

    /**
     * All of them counted.
     *
     * @param over whether those that are hidden until the closing are among them
     * @param member whether what few have answered is told, too
     */
    public static Selection counted(ForumInfo forum, boolean over, boolean member) {
        var condition = "q.forum_id = :forum and (cast(:all as boolean) or not q.hidden_until_close)";
        return new Selection(
                member ? COUNTED : COUNTED_FOR_ALL, condition, Map.of("forum", forum.id(), "all", over || member));
    }

    /**
     * A row for each choice; for a number, for words, and where nothing is told of what was answered, one.
     *
     * @param untold of which questions nothing is told but how many answered
     */
    private static Table counted(String untold) {
        return new Table(
                new Words("Hasil pertanyaan", "Results"),
                with(
                        bool("ended", "Diakhiri", "Ended", "q.ended_at is not null"),
                        number("answers", "Jumlah penjawab", "Number of answers", "said.n"),
                        number("choice", "Nomor pilihan", "Choice", "o.choice"),
                        text(
                                "option",
                                "Pilihan",
                                "Option",
                                "case when o.choice is not null then " + label("o.choice") + " end"),
                        number("count", "Jumlah", "Count", "chosen.n"),
                        decimal(
                                "percent",
                                "Persen",
                                "Percent",
                                "case when said.n > 0 then round(100.0 * chosen.n / said.n, 1) end"),
                        decimal("mean", "Rata-rata", "Mean", told("round(said.mean, 2)")),
                        decimal("median", "Median", "Median", told("round(cast(said.median as numeric), 1)")),
                        number("least", "Terkecil", "Least", told("said.least")),
                        number("most", "Terbesar", "Most", told("said.most")),
                        bool("few", "Kurang dari lima", "Fewer than five", OpinionQueries.FEW)),
                QUESTION + """
                        cross join lateral (
                            select count(*) as n, avg(a.number) as mean, min(a.number) as least, max(a.number) as most,
                                percentile_cont(0.5) within group (order by a.number) as median
                            from opinion_answer a where a.question_id = q.id) said
                        cross join lateral (select {untold} as untold) secret
                        left join lateral generate_series(1, case q.type when 'YES_NO' then 2 when 'SCALE' then 5
                            else jsonb_array_length(q.options) end) as o (choice) on not secret.untold
                        left join lateral (
                            select count(*) as n from opinion_answer a
                            where a.question_id = q.id and (a.number = o.choice or o.choice = any (a.choices))) chosen
                            on o.choice is not null
                        """.replace("{untold}", untold),
                ORDER + ", o.choice");
    }

    private static String told(String number) {
        return "case when not secret.untold then " + number + " end";
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
