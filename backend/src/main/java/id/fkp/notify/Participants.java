package id.fkp.notify;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Who took part in a forum, left an e-mail address and agreed to be written to later; each address once. */
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
                order by lower(address), object_id) c
            join forum f on f.id = c.forum_id
            join unit u on u.id = f.unit_id
            order by c.object_id
            """;

    private final Projection projection;

    Participants(Projection projection) {
        this.projection = projection;
    }

    List<Participant> ofForum(UUID forumId) {
        return projection.list(Participant.class, OF_FORUM, Map.of("forum", forumId));
    }
}
