package id.fkp.registration.ticket;

import id.fkp.registration.Tickets;
import id.fkp.registration.reading.RegistrationState;
import id.fkp.session.reading.SessionReference;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Tickets as they are read, each with one statement. */
@ApplicationScoped
class TicketQueries {

    private static final String TICKET = """
            select cast(json_build_object(
                'number', left(r.number, 4) || '-' || right(r.number, 4), 'state', r.state,
                'queueNumber', case when r.state = 'CONFIRMED' then r.queue_number end,
                'waitingPlace', case when r.state = 'WAITING' then (
                    select count(*) from registration w
                    where w.session_id = r.session_id and w.state = 'WAITING'
                      and (w.registered_at, w.id) <= (r.registered_at, r.id)) end,
                'mode', r.mode, 'element', r.element, 'organisation', r.organisation, 'name', p.name,
                'needs', p.needs, 'session', {session},
                'meetingLink', case when r.state = 'CONFIRMED' and r.mode = 'ONLINE' and s.state <> 'CANCELLED'
                    then s.meeting_link end,
                'registeredAt', r.registered_at, 'confirmedAt', r.confirmed_at, 'cancelledAt', r.cancelled_at,
                'hasPerson', p.erased_at is null) as text)
            from registration r
            join registration_person p on p.registration_id = r.id
            join forum_session s on s.id = r.session_id
            join forum f on f.id = s.forum_id
            join unit u on u.id = s.unit_id
            """.replace("{session}", SessionReference.JSON);

    private final Projection projection;
    private final Tickets tickets;

    TicketQueries(Projection projection, Tickets tickets) {
        this.projection = projection;
        this.tickets = tickets;
    }

    TicketRepresentation of(UUID registrationId, UriInfo uri) {
        return drawn(
                projection
                        .one(TicketRepresentation.class, TICKET + "where r.id = :id", Map.of("id", registrationId))
                        .orElseThrow(),
                uri);
    }

    /** Of the registration that was made with an invitation and stands. */
    Optional<TicketRepresentation> ofInvitation(UUID invitationId, UriInfo uri) {
        return projection
                .one(
                        TicketRepresentation.class,
                        TICKET + "where r.invitation_id = :invitation and r.state <> 'CANCELLED'",
                        Map.of("invitation", invitationId))
                .map(ticket -> drawn(ticket, uri));
    }

    private TicketRepresentation drawn(TicketRepresentation ticket, UriInfo uri) {
        if (ticket.state() == RegistrationState.CANCELLED) {
            return ticket;
        }
        var path = tickets.path(ShortNumber.read(ticket.number()).orElseThrow());
        return ticket.with(
                TicketRepresentation.Code.of(uri.getBaseUri().resolve(path).toString()));
    }
}
