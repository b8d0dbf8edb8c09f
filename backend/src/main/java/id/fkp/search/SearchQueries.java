package id.fkp.search;

import static java.util.stream.Collectors.joining;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds what is public, and the words that were meant. */
@ApplicationScoped
class SearchQueries {

    /** Of each kind, where all are looked for at once. */
    private static final int A_FEW = 5;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    /**
     * For each word that no published text has, nor the beginning of one: the nearest that one has. One letter wrong in a short
     * word, two in others, so that two letters which have changed places count.
     */
    private static final String MEANT = """
            select cast(json_build_object('asked', asked.lexeme, 'meant', near.word) as text)
            from unnest(to_tsvector('simple', :q)) as asked (lexeme, positions, weights)
            cross join lateral (
                select w.word from search_word w
                where w.word % asked.lexeme
                and levenshtein(w.word, asked.lexeme) <= case when length(asked.lexeme) < 5 then 1 else 2 end
                order by levenshtein(w.word, asked.lexeme), w.used desc, w.word limit 1) near
            where length(asked.lexeme) between 4 and 40
            and not exists (select from search_word k where starts_with(k.word, asked.lexeme))
            """;

    private final Projection projection;

    SearchQueries(Projection projection) {
        this.projection = projection;
    }

    /** One row of {@link #MEANT}. */
    record Meant(String asked, String meant) {}

    SearchFound find(SearchQuestion question, PageRequest asked) {
        var found = page(question, question.q(), asked);
        if (!found.items().isEmpty() || asked.cursor() != null) {
            return new SearchFound(found.items(), found.next(), null);
        }
        var corrected = corrected(question.q());
        if (corrected.equals(question.q())) {
            return new SearchFound(List.of(), null, null);
        }
        var meant = page(question, corrected, asked);
        return new SearchFound(meant.items(), meant.next(), meant.items().isEmpty() ? null : corrected);
    }

    private Page<SearchHit> page(SearchQuestion question, String words, PageRequest asked) {
        var kinds = Stream.of(SearchKind.values()).filter(question::wants).toList();
        if (kinds.isEmpty()) {
            return new Page<>(List.of(), null);
        }
        var parameters = question.parameters(words);
        parameters.put("below", asked.below());
        parameters.put("rows", question.kind() == null ? A_FEW : asked.rows());
        var sql = kinds.stream()
                .map(kind -> "(select %d as place, id, hit from (%s) as found)"
                        .formatted(kinds.indexOf(kind), SearchSql.of(kind, question)))
                .collect(
                        joining(" union all ", "select cast(hit as text) from (", ") as hits order by place, id desc"));
        var hits = projection.list(SearchHit.Row.class, sql, parameters).stream()
                .map(SearchHit.Row::hit)
                .toList();
        return question.kind() == null ? new Page<>(hits, null) : Page.of(hits, asked, SearchHit::id);
    }

    private String corrected(String q) {
        Map<String, String> meant = projection.list(Meant.class, MEANT, Map.of("q", q)).stream()
                .collect(Collectors.toMap(Meant::asked, Meant::meant));
        return WORD.matcher(q)
                .replaceAll(
                        (MatchResult word) -> meant.getOrDefault(word.group().toLowerCase(Locale.ROOT), word.group()));
    }
}
