package id.fkp.record.moderation;

import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import id.fkp.shared.slug.Ref;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads the moderation of a forum from the entries that its acts wrote, so that it can say nothing else than they do. */
@ApplicationScoped
class ModerationLog {

    /**
     * A forum that nobody knows gives no row, one without such acts a row without an act.
     */
    private static final String LIST = """
            select cast(json_build_object('act', page.act) as text)
            from forum left join lateral (
                select a.id, json_build_object(
                    'id', a.id, 'feedbackId', f.id, 'reason', a.detail ->> 'reason',
                    'parts', cast(a.detail ->> 'parts' as integer), 'at', a.at,
                    'kind', {kind}) as act
                from audit_entry a
                {feedback}
                where a.unit_id = forum.unit_id and f.forum_id = forum.id and a.id < :below
                    and {isOne}
                order by a.id desc limit :rows) page on true
            where forum.{ref} = :ref and forum.announced_at is not null
            order by page.id desc
            """.replace("{kind}", ModerationSql.KIND)
            .replace("{feedback}", ModerationSql.FEEDBACK)
            .replace("{isOne}", ModerationSql.IS_ONE);

    private final Projection projection;

    ModerationLog(Projection projection) {
        this.projection = projection;
    }

    /** One row of {@link #LIST}. */
    record Row(@Nullable ModerationAct act) {}

    /** Newest first. */
    Page<ModerationAct> page(Ref forum, PageRequest asked) {
        var rows = projection.list(
                Row.class,
                LIST.replace("{ref}", forum.column()),
                Map.of("ref", forum.value(), "below", asked.below(), "rows", asked.rows()));
        if (rows.isEmpty()) {
            throw notFound();
        }
        List<ModerationAct> found =
                rows.stream().map(Row::act).filter(Objects::nonNull).toList();
        return Page.of(found, asked, ModerationAct::id);
    }
}
