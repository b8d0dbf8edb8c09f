package id.fkp.attendance;

import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Consents;
import id.fkp.attendance.given.Visitor;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.ShortNumber;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A registration, as whoever lets its owner in has to know it. */
record Ticket(
        UUID id,
        String number,
        UUID unitId,
        UUID sessionId,
        State state,
        AttendanceMode mode,
        AttendingElement element,
        @Nullable String organisation,
        @Nullable String name,
        @Nullable String contact,
        Consents consents) {

    private static final String NUMBERED = """
            select cast(json_build_object(
                'id', r.id, 'number', r.number, 'unitId', r.unit_id, 'sessionId', r.session_id, 'state', r.state, 'mode', r.mode,
                'element', r.element, 'organisation', r.organisation, 'name', p.name, 'contact', p.contact,
                'consents', json_build_object('name', p.consent_name, 'photo', p.consent_photo,
                    'contact', p.consent_contact, 'notice', p.consent)) as text)
            from registration r join registration_person p on p.registration_id = r.id
            where r.number = :number
            """;

    /** What became of the wish for a seat. */
    enum State {
        CONFIRMED,
        WAITING,
        CANCELLED
    }

    static Optional<Ticket> numbered(Projection projection, String number) {
        return projection.one(Ticket.class, NUMBERED, Map.of("number", number));
    }

    /** Who has erased their data is on the list by the number of the ticket. */
    Visitor visitor() {
        return new Visitor(
                name == null ? "Tiket " + ShortNumber.shown(number) : name, null, organisation, element, null, contact);
    }
}
