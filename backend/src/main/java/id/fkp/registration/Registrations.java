package id.fkp.registration;

import static id.fkp.registration.RegistrationProblems.ALREADY_REGISTERED;
import static id.fkp.registration.reading.RegistrationState.CANCELLED;

import id.fkp.feedback.given.CommunityElement;
import id.fkp.invitation.InvitationInfo;
import id.fkp.invitation.Invitations;
import id.fkp.invitation.reading.Answer;
import id.fkp.registration.given.RegistrationSubmission;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Takes and frees seats. Every act holds the session's row until it ends, and reads the clock only then, so that no seat
 * is given twice and people wait in the order in which they came.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Registrations {

    private final EntityManager database;
    private final Sessions sessions;
    private final Invitations invitations;
    private final Tickets tickets;
    private final Instance<TicketGuard> guards;
    private final Acts acts;
    private final Clock clock;

    Registrations(
            EntityManager database,
            Sessions sessions,
            Invitations invitations,
            Tickets tickets,
            @Any Instance<TicketGuard> guards,
            Acts acts,
            Clock clock) {
        this.database = database;
        this.sessions = sessions;
        this.invitations = invitations;
        this.tickets = tickets;
        this.guards = guards;
        this.acts = acts;
        this.clock = clock;
    }

    /** Gives a seat, or the next place on the waiting list. */
    public Registered take(UUID sessionId, RegistrationSubmission said, @Nullable InvitationInfo invitation) {
        var session = sessions.hold(sessionId);
        var now = clock.instant();
        RegistrationRules.requireOpen(session, now);
        RegistrationRules.require(said, session, invitation != null);
        if (invitation != null && Registration.ofInvitation(invitation.id()).isPresent()) {
            throw ALREADY_REGISTERED.because(
                    "Buka tiketnya dari halaman undangan Anda, atau batalkan dulu.",
                    "Open the ticket from the page of your invitation, or cancel it first.");
        }
        var element = invitation == null ? Objects.requireNonNull(said.element()) : invitation.element();
        var registration = new Registration(
                session, said, element, invitation == null ? null : invitation.id(), tickets.newNumber(), now);
        if (seats(session).take(element, registration.mode)) {
            registration.confirm(Registration.lastQueueNumber(sessionId) + 1, now);
        }
        registration.persistAndFlush();
        new RegistrationPerson(registration, said, now).persistAndFlush();
        tell(registration, registration.confirmedAt == null ? "waiting" : "confirmed", false);
        if (invitation != null) {
            invitations.reply(invitation, Answer.ACCEPTED, null, now);
        }
        return new Registered(
                registration.id,
                registration.number,
                registration.state,
                registration.queueNumber,
                registration.confirmedAt == null
                        ? Registration.waiting(sessionId).size()
                        : null,
                now);
    }

    /** Frees the seat for who waits longest, unless somebody was let in on it. Once more changes nothing. */
    public void cancel(UUID id) {
        var found = Registration.<Registration>findById(id);
        var session = sessions.hold(found.sessionId);
        cancel(found.reread(), session);
    }

    /** Who declines an invitation does not come; called while the session is held. */
    void cancelOf(UUID invitationId) {
        Registration.ofInvitation(invitationId).ifPresent(found -> cancel(found.id));
    }

    private void cancel(Registration registration, SessionInfo session) {
        if (registration.state == CANCELLED) {
            return;
        }
        RegistrationRules.requireNotOver(session);
        RegistrationRules.requireUnused(guards.stream().anyMatch(guard -> guard.isUsed(registration.id)));
        registration.cancel(clock.instant());
        Registration.flush();
        tell(registration, "cancelled", false);
        moveUp(session);
    }

    /** Erases who registered; the seat stays. Once more changes nothing. */
    public void erasePerson(UUID id) {
        var found = Registration.<Registration>findById(id);
        sessions.hold(found.sessionId);
        var person = RegistrationPerson.<RegistrationPerson>findById(id);
        if (person.erasedAt == null) {
            person.erase(clock.instant());
            found.reread().forgetPerson();
            Registration.flush();
            tell(found, "person-erased", false);
        }
    }

    /** Takes away what somebody needed in the hall, once that is over; once more changes nothing. */
    public void forgetNeeds(UUID id) {
        var registration = Registration.<Registration>findById(id);
        sessions.hold(registration.sessionId);
        var person = RegistrationPerson.<RegistrationPerson>findById(id);
        if (person.forgetNeeds()) {
            Registration.flush();
            tell(registration, "needs-erased", false);
        }
    }

    /** Gives the seats that are free to who waits, in the order in which they came. */
    void moveUp(SessionInfo session) {
        if (RegistrationRules.isOver(session)) {
            return;
        }
        var waiting = Registration.waiting(session.id());
        if (waiting.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var seats = seats(session);
        int last = Registration.lastQueueNumber(session.id());
        for (var next : waiting) {
            if (seats.take(next.element, next.mode)) {
                next.confirm(++last, now);
                Registration.flush();
                tell(next, "confirmed", true);
            }
        }
    }

    private Seats seats(SessionInfo session) {
        List<?> rows = database.createNativeQuery("""
                select element, cast(count(*) as integer) from registration
                where session_id = ?1 and state = 'CONFIRMED' and mode = ?2
                group by element
                """)
                .setParameter(1, session.id())
                .setParameter(2, Seats.counted(session).name())
                .getResultList();
        var taken = new EnumMap<CommunityElement, Integer>(CommunityElement.class);
        for (var row : rows) {
            var counted = (Object[]) row;
            taken.put(CommunityElement.valueOf((String) counted[0]), (Integer) counted[1]);
        }
        return Seats.of(session, taken);
    }

    /** @param waited whether a seat was waited for */
    private void tell(Registration registration, String participle, boolean waited) {
        acts.fire(new Act(
                        registration.unitId,
                        "registration." + participle,
                        "registration",
                        registration.id,
                        Reach.INTERNAL,
                        Map.of("sessionId", registration.sessionId.toString(), "waited", waited))
                .byAnybody());
    }
}
