package id.fkp.notify;

import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Who is registered and may be written to: those who left an e-mail address and have not had it erased. */
@ApplicationScoped
class Registrants {

    private static final String REGISTERED = """
            select cast(json_build_object(
                'registrationId', r.id, 'unitId', r.unit_id, 'address', p.contact, 'language', r.language,
                'ticketNumber', left(r.number, 4) || '-' || right(r.number, 4), 'queueNumber', r.queue_number,
                'sessionTitle', s.title, 'forumTitle', f.title, 'forumSlug', f.slug, 'unitName', u.name,
                'zone', u.zone, 'startsAt', s.starts_at, 'venue', s.venue) as text)
            from registration r
            join registration_person p on p.registration_id = r.id
            join forum_session s on s.id = r.session_id
            join forum f on f.id = s.forum_id
            join unit u on u.id = r.unit_id
            where r.state <> 'CANCELLED' and p.contact ~ '^[^[:space:]@]+@[^[:space:]@]+[.][^[:space:]@]+$' and
            """;

    private final Projection projection;

    Registrants(Projection projection) {
        this.projection = projection;
    }

    /** With a seat, or waiting for one. */
    List<Registrant> ofSession(UUID sessionId) {
        return projection.list(
                Registrant.class, REGISTERED + " r.session_id = :session order by r.id", Map.of("session", sessionId));
    }

    Optional<Registrant> of(UUID registrationId) {
        return projection.one(Registrant.class, REGISTERED + " r.id = :id", Map.of("id", registrationId));
    }
}
