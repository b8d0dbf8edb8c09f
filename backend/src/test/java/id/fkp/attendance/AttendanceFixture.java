package id.fkp.attendance;

import id.fkp.attendance.Attendance.Arrival;
import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Consents;
import id.fkp.attendance.given.DrawnSignature;
import id.fkp.attendance.given.Visitor;
import id.fkp.session.Sessions;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Tickets and people who came, for tests to stand on. */
@ApplicationScoped
public class AttendanceFixture {

    private final Attendances attendances;
    private final Sessions sessions;
    private final NumberSecrets numbers;
    private final EntityManager database;
    private final Clock clock;

    AttendanceFixture(
            Attendances attendances, Sessions sessions, NumberSecrets numbers, EntityManager database, Clock clock) {
        this.attendances = attendances;
        this.sessions = sessions;
        this.numbers = numbers;
        this.database = database;
        this.clock = clock;
    }

    /** What somebody who is registered holds. */
    public record TicketInHand(String number, String secret) {}

    /** Somebody with a seat. */
    @Transactional
    public TicketInHand ticket(UUID sessionId, String name) {
        return ticket(sessionId, name, "SERVICE_USER", "CONFIRMED");
    }

    @Transactional
    public TicketInHand ticket(UUID sessionId, String name, String element, String state) {
        var id = UUID.randomUUID();
        var number = numbers.newNumber(taken -> false);
        database.createNativeQuery("""
                insert into registration (id, unit_id, session_id, number, state, queue_number, mode, element,
                    organisation, language, registered_at, confirmed_at, cancelled_at, version)
                select ?1, unit_id, id, ?3, ?4, case when ?4 = 'CONFIRMED' then 1 + (
                        select count(*) from registration where session_id = ?2 and queue_number is not null) end,
                    'IN_PERSON', ?5, 'Paguyuban Contoh', 'id', now(), case when ?4 = 'CONFIRMED' then now() end,
                    case when ?4 = 'CANCELLED' then now() end, 0
                from forum_session where id = ?2
                """)
                .setParameter(1, id)
                .setParameter(2, sessionId)
                .setParameter(3, number)
                .setParameter(4, state)
                .setParameter(5, element)
                .executeUpdate();
        database.createNativeQuery("""
                insert into registration_person (registration_id, unit_id, name, contact, needs, consent_name,
                    consent_photo, consent_contact, consent, consent_at)
                select id, unit_id, ?2, 'tamu@example.org', '["WHEELCHAIR"]', false, false, false, '2026-11', now()
                from registration where id = ?1
                """)
                .setParameter(1, id)
                .setParameter(2, name)
                .executeUpdate();
        return new TicketInHand(ShortNumber.shown(number), numbers.secret("ticket", number));
    }

    /** A walk-up, with what the desk hands out. */
    @Transactional
    public TicketInHand arrived(UUID sessionId, AttendingElement element) {
        var pass = attendances.pass(sessionId, walkUp(sessionId, element));
        return new TicketInHand(pass.attendance().number(), pass.secret());
    }

    /** Lets the holder of a ticket in. */
    @Transactional
    public TicketInHand checkedIn(UUID sessionId, String ticketNumber) {
        var session = sessions.find(sessionId).orElseThrow();
        var ticket = attendances.admitted(ticketNumber, session);
        var now = clock.instant();
        var visitor =
                new Visitor("Tamu Contoh", null, ticket.organisation(), ticket.element(), null, "tamu@example.org");
        var arrival = new Arrival(ticket.id(), AttendanceWay.DESK, ticket.mode(), visitor, now, now, "Petugas");
        var id = attendances.enter(attendances.open(sessionId, now), arrival, Consents.NONE, null);
        var pass = attendances.pass(sessionId, id);
        return new TicketInHand(pass.attendance().number(), pass.secret());
    }

    /** Takes part from elsewhere. */
    @Transactional
    public TicketInHand online(UUID sessionId) {
        var ticket = ticket(sessionId, "Tamu Daring");
        database.createNativeQuery("update registration set mode = 'ONLINE' where number = ?1")
                .setParameter(1, ticket.number().replace("-", ""))
                .executeUpdate();
        return ticket;
    }

    /** One walk-up for each. */
    @Transactional
    public void present(UUID sessionId, AttendingElement... elements) {
        for (var element : elements) {
            walkUp(sessionId, element);
        }
    }

    @Transactional
    public UUID walkUp(UUID sessionId, AttendingElement element) {
        return walkUp(sessionId, element, null);
    }

    /** A walk-up who has drawn a signature. */
    @Transactional
    public UUID signed(UUID sessionId, AttendingElement element) {
        return walkUp(sessionId, element, DrawnSignature.of(Arriving.picture("png", 60, 20), "/signature"));
    }

    private UUID walkUp(UUID sessionId, AttendingElement element, byte @Nullable [] signature) {
        var session = sessions.find(sessionId).orElseThrow();
        var now = clock.instant();
        var visitor = new Visitor("Tamu Contoh", null, "Paguyuban Contoh", element, null, "tamu@example.org");
        var arrival = new Arrival(null, AttendanceWay.WALK_UP, AttendanceMode.IN_PERSON, visitor, now, now, "Petugas");
        return attendances.enter(attendances.open(session.id(), now), arrival, Consents.NONE, signature);
    }

    @Transactional
    public String close(UUID sessionId) {
        return attendances.close(sessionId, clock.instant());
    }

    @Transactional
    public String digest(UUID sessionId) {
        return attendances.listDigest(sessionId);
    }

    /** What opens the register's commitment to the closed list. */
    @Transactional
    public Optional<String> salt(UUID sessionId) {
        return AttendanceList.of(sessionId).map(list -> list.salt);
    }

    /** The session begins so many days later. */
    @Transactional
    public void later(UUID sessionId, int days) {
        database.createNativeQuery("""
                update forum_session set starts_at = starts_at + ?2 * interval '1 day',
                    ends_at = ends_at + ?2 * interval '1 day' where id = ?1
                """)
                .setParameter(1, sessionId)
                .setParameter(2, days)
                .executeUpdate();
    }
}
