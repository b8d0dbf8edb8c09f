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
     * A forum that nobody knows gives no row, one without such acts a row without an act. An act on an answer leads to the first
     * input that stood beside it before the public; where none did it is not told. One on a correction of the minutes leads to
     * the input that the line became.
     */
    private static final String LIST = """
            select cast(json_build_object('act', page.act) as text)
            from forum left join lateral (
                select a.id, json_build_object(
                    'id', a.id, 'feedbackId', f.id, 'reason', a.detail ->> 'reason',
                    'parts', cast(a.detail ->> 'parts' as integer), 'at', a.at,
                    'kind', case a.act
                        when 'feedback.given' then 'HELD'
                        when 'feedback.published' then 'RELEASED'
                        when 'feedback.held-again' then 'HELD_AGAIN'
                        when 'feedback.hidden' then 'HIDDEN'
                        when 'feedback.concealed' then 'CONCEALED'
                        when 'feedback.revealed' then 'REVEALED'
                        when 'feedback.appealed' then 'APPEALED'
                        when 'feedback.appeal-upheld' then 'APPEAL_UPHELD'
                        when 'feedback.appeal-dismissed' then 'APPEAL_DISMISSED'
                        when 'feedback.file-published' then 'FILE_PUBLISHED'
                        when 'feedback.file-hidden' then 'FILE_HIDDEN'
                        when 'feedback.exchange-concealed' then 'EXCHANGE_CONCEALED'
                        when 'feedback.exchange-revealed' then 'EXCHANGE_REVEALED'
                        when 'feedback.objected' then 'OBJECTION_HELD'
                        when 'feedback.objection-published' then 'OBJECTION_RELEASED'
                        when 'correction.hidden' then 'CORRECTION_HIDDEN'
                        when 'correction.restored' then 'CORRECTION_RESTORED'
                        when 'response.concealed' then 'ANSWER_CONCEALED'
                        when 'response.revealed' then 'ANSWER_REVEALED'
                        else 'RESTORED' end) as act
                from audit_entry a
                join feedback f on f.id = coalesce(cast(a.detail -> 'feedbackIds' ->> 0 as uuid), a.object_id)
                where a.unit_id = forum.unit_id and f.forum_id = forum.id and a.id < :below
                    and a.act in ('feedback.given', 'feedback.published', 'feedback.held-again', 'feedback.hidden',
                        'feedback.restored', 'feedback.concealed', 'feedback.revealed', 'feedback.appealed',
                        'feedback.appeal-upheld', 'feedback.appeal-dismissed', 'feedback.file-published',
                        'feedback.file-hidden', 'feedback.exchange-concealed', 'feedback.exchange-revealed',
                        'response.concealed', 'response.revealed', 'correction.hidden', 'correction.restored',
                        'feedback.objected', 'feedback.objection-published')
                    and (a.act <> 'feedback.given' or a.detail ->> 'kind' is null)
                    and (a.act <> 'feedback.objected' or a.detail ->> 'held' is not null)
                order by a.id desc limit :rows) page on true
            where forum.{ref} = :ref and forum.announced_at is not null
            order by page.id desc
            """;

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
