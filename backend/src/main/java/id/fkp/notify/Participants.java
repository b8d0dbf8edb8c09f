package id.fkp.notify;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who took part in a forum, left an e-mail address, agreed to be written to later and has not stopped that; each address once. */
@ApplicationScoped
class Participants {

    private static final String OF_FORUM = """
            select cast(json_build_object(
                'objectId', c.object_id, 'unitId', f.unit_id, 'address', c.address, 'language', c.language,
                'forumTitle', f.title, 'forumSlug', f.slug, 'unitName', u.name) as text)
            from (
                select distinct on (lower(address)) object_id, address, language, forum_id
                from (
                    select r.id as object_id, p.contact as address, r.language, s.forum_id
                    from registration r
                    join registration_person p on p.registration_id = r.id
                    join forum_session s on s.id = r.session_id
                    where r.state <> 'CANCELLED' and p.consent_contact
                    union all
                    select a.id, p.contact, coalesce(r.language, 'id'), s.forum_id
                    from attendance a
                    join attendance_person p on p.attendance_id = a.id
                    join forum_session s on s.id = a.session_id
                    left join registration r on r.id = a.registration_id
                    where a.removed_at is null and p.consent_contact) agreed
                where forum_id = :forum and address ~ '^[^[:space:]@]+@[^[:space:]@]+[.][^[:space:]@]+$'
                    and not is_stopped(forum_id, address)
                order by lower(address), object_id) c
            join forum f on f.id = c.forum_id
            join unit u on u.id = f.unit_id
            order by c.object_id
            """;

    /** Whose input, or whose word in a meeting, stands behind a promise, with what was promised. */
    private static final String BEHIND = """
            with spoke as (
                select i.id as object_id, p.contact as address, i.language, w.forum_id, w.text
                from follow_up w
                join agreement_item_line x on x.item_id = w.item_id
                join minute_line l on l.id = x.line_id
                join feedback i on i.id = l.feedback_id
                join feedback_person p on p.feedback_id = i.id
                where w.id = :followUp
                union all
                select i.id, p.contact, i.language, w.forum_id, w.text
                from follow_up w
                join response_feedback x on x.response_id = w.response_id
                join feedback i on i.id = x.feedback_id
                join feedback_person p on p.feedback_id = i.id
                where w.id = :followUp
                union all
                select a.id, p.contact, coalesce(r.language, 'id'), w.forum_id, w.text
                from follow_up w
                join agreement_item_line x on x.item_id = w.item_id
                join minute_line l on l.id = x.line_id
                join attendance a on a.id = l.attendance_id
                join attendance_person p on p.attendance_id = a.id
                left join registration r on r.id = a.registration_id
                where w.id = :followUp and a.removed_at is null and p.consent_contact)
            select cast(json_build_object(
                'objectId', c.object_id, 'unitId', f.unit_id, 'address', c.address, 'language', c.language,
                'forumTitle', f.title, 'forumSlug', f.slug, 'unitName', u.name, 'promised', c.text) as text)
            from (
                select distinct on (lower(address)) object_id, address, language, forum_id, text
                from spoke
                where address ~ '^[^[:space:]@]+@[^[:space:]@]+[.][^[:space:]@]+$'
                    and not is_stopped(forum_id, address)
                order by lower(address), object_id) c
            join forum f on f.id = c.forum_id
            join unit u on u.id = f.unit_id
            order by c.object_id
            """;

    private final Projection projection;

    Participants(Projection projection) {
        this.projection = projection;
    }

    List<Participant> behind(UUID followUpId) {
        return projection.list(Participant.class, BEHIND, Map.of("followUp", followUpId));
    }

    List<Participant> ofForum(UUID forumId) {
        return projection.list(Participant.class, OF_FORUM, Map.of("forum", forumId));
    }
}
