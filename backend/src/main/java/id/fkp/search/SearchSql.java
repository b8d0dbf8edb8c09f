package id.fkp.search;

import org.jspecify.annotations.Nullable;

/**
 * SQL that finds what is public, one text for each kind. Newest first, not by weight: for a weight each text that has the words
 * would have to be read, and a word of everybody's is in most of them.
 */
final class SearchSql {

    private static final String MARKS = "StartSel=\"" + TextPart.BEGIN + "\", StopSel=\"" + TextPart.END + "\"";

    private static final String FORUMS = """
            select f.id, json_build_object(
                'kind', 'FORUM', 'id', f.id, 'slug', f.slug, 'title', {title}, 'excerpt', {excerpt},
                'unitName', u.name, 'at', f.announced_at) as hit
            from forum f join unit u on u.id = f.unit_id
            where f.search @@ search_query(:q) and f.announced_at is not null and f.id < :below {unit}
            order by f.id desc limit :rows
            """.replace("{title}", whole("f.title"))
            .replace("{excerpt}", pieces("concat_ws(' · ', f.theme, f.place, f.description)"));

    /** Only the newest text that was put before the public, and of it the first component that has the words. */
    private static final String STANDARDS =
            """
            select s.id, json_build_object(
                'kind', 'STANDARD', 'id', s.id, 'slug', s.slug, 'title', {title}, 'excerpt', {excerpt},
                'component', c.code, 'unitName', u.name, 'at', v.frozen_at) as hit
            from standard s
            join unit u on u.id = s.unit_id
            join lateral (select * from standard_version x where x.standard_id = s.id and x.frozen_at is not null
                order by x.number desc limit 1) v on true
            left join lateral (select y.code, y.plain from component y
                where y.version_id = v.id and y.search @@ search_query(:q) {component}
                order by left(y.code, 2) desc, y.code limit 1) c on true
            where s.id in (
                select n.id from standard n where n.search @@ search_query(:q)
                union all
                select m.standard_id from component k join standard_version m on m.id = k.version_id
                where k.search @@ search_query(:q))
            and ({named} or c.code is not null) and s.id < :below {unit}
            order by s.id desc limit :rows
            """.replace("{title}", whole("v.frozen_title")).replace("{excerpt}", pieces("c.plain"));

    private static final String INPUTS = """
            select f.id, json_build_object(
                'kind', 'FEEDBACK', 'id', f.id, 'slug', o.slug, 'title', o.title, 'excerpt', {excerpt},
                'unitName', u.name, 'at', f.submitted_at) as hit
            from newest_feedback(feedback_query(:q), :below, :rows, {unit}, {forum}, {component}) as newest (id)
            join feedback f on f.id = newest.id join forum o on o.id = f.forum_id join unit u on u.id = f.unit_id
            where o.announced_at is not null
            """.replace("{excerpt}", pieces("concat_ws(' · ', f.text, f.proposed_text)"));

    private static final String UNITS = """
            select u.id, json_build_object(
                'kind', 'UNIT', 'id', u.id, 'slug', u.slug, 'title', {title}, 'excerpt', {excerpt},
                'unitName', u.name, 'at', null) as hit
            from unit u
            where u.search @@ search_query(:q) and u.id < :below {unit}
            order by u.id desc limit :rows
            """.replace("{title}", whole("u.name"))
            .replace("{excerpt}", pieces("concat_ws(' · ', u.address, u.about)"));

    /**
     * Whether a text begins and ends as its pieces do is asked of its words only: what stands before the first and after the last
     * belongs to no piece. Without {@code offset} the pieces would be made once for each place in which they are named.
     */
    private static final String PIECES = """
            (select case when starts_with(w.whole, split_part(w.plain, ' … ', 1)) then '' else '… ' end || w.marked
                || case when starts_with(reverse(w.whole), reverse(split_part(w.plain, ' … ', -1))) then '' else ' …' end
            from (select h.marked,
                    regexp_replace(regexp_replace(h.whole, '\\s+', ' ', 'g'), '^\\W+|\\W+$', '', 'g') as whole,
                    regexp_replace(regexp_replace(translate(h.marked, '{marks}', ''), '\\s+', ' ', 'g'),
                        '^\\W+|\\W+$', '', 'g') as plain
                from (select {marked} as marked, translate({text}, '{marks}', '') as whole offset 0) h offset 0) w)
            """;

    private SearchSql() {}

    /** Reads {@code :q}, {@code :below} and {@code :rows}, and what {@link SearchQuestion#parameters} gives. */
    static String of(SearchKind kind, SearchQuestion question) {
        boolean onComponent = question.component() != null;
        return switch (kind) {
            case FORUM -> FORUMS.replace("{unit}", only(question.unitId(), "f.unit_id = :unit"));
            case STANDARD ->
                STANDARDS
                        .replace("{unit}", only(question.unitId(), "s.unit_id = :unit"))
                        .replace("{component}", only(question.component(), "y.code = :component"))
                        // A title says nothing of a component.
                        .replace("{named}", onComponent ? "false" : "s.search @@ search_query(:q)");
            case FEEDBACK ->
                INPUTS.replace("{unit}", question.unitId() == null ? "null" : ":unit")
                        .replace("{forum}", question.forumId() == null ? "null" : ":forum")
                        .replace("{component}", question.component() == null ? "null" : ":component");
            case UNIT -> UNITS.replace("{unit}", only(question.unitId(), "u.id = :unit"));
        };
    }

    private static String only(@Nullable Object asked, String condition) {
        return asked == null ? "" : "and " + condition;
    }

    private static String whole(String text) {
        return marked(text, "HighlightAll=true");
    }

    /** Two pieces at most, with an ellipsis wherever something is left out. */
    private static String pieces(String text) {
        return PIECES.replace(
                        "{marked}", marked(text, "MaxFragments=2, MinWords=8, MaxWords=28, FragmentDelimiter=\" … \""))
                .replace("{text}", text)
                .replace("{marks}", "" + TextPart.BEGIN + TextPart.END);
    }

    private static String marked(String text, String options) {
        return "ts_headline('indonesian', translate(" + text + ", '" + TextPart.BEGIN + TextPart.END
                + "', ''), search_query(:q), '" + MARKS + ", " + options + "')";
    }
}
