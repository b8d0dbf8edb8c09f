package id.fkp.registration;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.registration.reading.RegistrationRepresentation;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.registration.reading.SeatsRepresentation;
import id.fkp.session.SessionInfo;
import id.fkp.session.plan.SeatsKept;
import id.fkp.shared.page.Page;
import id.fkp.shared.page.PageRequest;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What is read of the registrations of a session, each with one statement. */
@ApplicationScoped
class RegistrationQueries {

    private static final String OF_SESSION = """
            select cast(json_build_object(
                'id', r.id, 'number', left(r.number, 4) || '-' || right(r.number, 4), 'state', r.state,
                'queueNumber', r.queue_number, 'mode', r.mode, 'element', r.element, 'organisation', r.organisation,
                'name', p.name, 'contact', p.contact, 'needs', p.needs, 'needsNote', p.needs_note,
                'consentName', p.consent_name, 'consentPhoto', p.consent_photo, 'consentContact', p.consent_contact,
                'invited', r.invitation_id is not null, 'registeredAt', r.registered_at,
                'confirmedAt', r.confirmed_at, 'cancelledAt', r.cancelled_at, 'erasedAt', p.erased_at) as text)
            from registration r join registration_person p on p.registration_id = r.id
            where r.session_id = :session and r.id < :below
            """;

    private static final String COUNTS = """
            select cast(json_build_object(
                'element', element,
                'confirmed', count(*) filter (where state = 'CONFIRMED'),
                'counted', count(*) filter (where state = 'CONFIRMED' and mode = :mode),
                'waiting', count(*) filter (where state = 'WAITING')) as text)
            from registration where session_id = :session group by element
            """;

    private final Projection projection;
    private final Clock clock;

    RegistrationQueries(Projection projection, Clock clock) {
        this.projection = projection;
        this.clock = clock;
    }

    /** One row of {@link #COUNTS}. */
    record Count(CommunityElement element, int confirmed, int counted, int waiting) {}

    /** Newest first. */
    Page<RegistrationRepresentation> page(UUID sessionId, @Nullable RegistrationState state, PageRequest asked) {
        var parameters =
                new HashMap<String, Object>(Map.of("session", sessionId, "below", asked.below(), "rows", asked.rows()));
        if (state != null) {
            parameters.put("state", state.name());
        }
        var sql = OF_SESSION + (state == null ? "" : "and r.state = :state ") + "order by r.id desc limit :rows";
        return Page.of(
                projection.list(RegistrationRepresentation.class, sql, parameters),
                asked,
                RegistrationRepresentation::id);
    }

    SeatsRepresentation seats(SessionInfo session) {
        var mode = Seats.counted(session);
        List<Count> counts = projection.list(Count.class, COUNTS, Map.of("session", session.id(), "mode", mode.name()));
        var taken = new EnumMap<CommunityElement, Integer>(CommunityElement.class);
        counts.forEach(count -> taken.put(count.element(), count.counted()));
        var kept = session.seats().stream().collect(Collectors.toMap(SeatsKept::element, SeatsKept::seats));
        var free = Seats.of(session, taken);
        var elements = Arrays.stream(CommunityElement.values())
                .map(element ->
                        new SeatsRepresentation.OfElement(element, kept.getOrDefault(element, 0), free.free(element)))
                .toList();
        return new SeatsRepresentation(
                RegistrationRules.isOpen(session, clock.instant()),
                session.capacity(),
                counts.stream().mapToInt(Count::confirmed).sum(),
                counts.stream().mapToInt(Count::waiting).sum(),
                elements);
    }
}
