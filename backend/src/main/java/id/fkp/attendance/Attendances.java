package id.fkp.attendance;

import static id.fkp.attendance.AttendanceProblems.already;
import static id.fkp.attendance.AttendanceProblems.closed;
import static id.fkp.attendance.AttendanceProblems.notConfirmed;
import static id.fkp.attendance.AttendanceProblems.otherSession;
import static id.fkp.attendance.AttendanceProblems.unknown;
import static id.fkp.shared.problem.CommonProblems.notFound;

import id.fkp.attendance.Attendance.Arrival;
import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Consents;
import id.fkp.attendance.given.Visitor;
import id.fkp.attendance.reading.AttendancePass;
import id.fkp.attendance.reading.AttendanceRepresentation;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import id.fkp.shared.query.Projection;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.secret.ShortNumber;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What other rooms may ask of the lists of those who came, and the one way onto a list. */
@ApplicationScoped
public class Attendances {

    /** Keeps the secrets of attendances apart from those of receipts and tickets. */
    private static final String PURPOSE = "attendance";

    private static final String PRESENT_IN = """
            select cast(to_json(a.id) as text)
            from attendance a join forum_session s on s.id = a.session_id
            where s.forum_id = :forum and a.removed_at is null
            """;

    private final Projection projection;
    private final Sessions sessions;
    private final NumberSecrets numbers;
    private final ServerKey key;
    private final Acts acts;

    Attendances(Projection projection, Sessions sessions, NumberSecrets numbers, ServerKey key, Acts acts) {
        this.projection = projection;
        this.sessions = sessions;
        this.numbers = numbers;
        this.key = key;
        this.acts = acts;
    }

    /** The attendance with this number and secret; removed ones are nobody's. */
    public Optional<UUID> of(String number, @Nullable String secret) {
        return ShortNumber.read(number)
                .filter(read -> numbers.isSecret(PURPOSE, read, secret))
                .flatMap(Attendance::numbered)
                .filter(attendance -> attendance.removedAt == null)
                .map(attendance -> attendance.id);
    }

    /** As {@link #of}, or 404 alike for a number nobody has and for a wrong secret. */
    public UUID requireOf(String number, @Nullable String secret) {
        return of(number, secret).orElseThrow(() -> unknown());
    }

    /** Where somebody was. */
    public record Place(UUID unitId, UUID sessionId) {}

    /** Where somebody was who is on a list. */
    public Place place(UUID id) {
        var attendance = Attendance.<Attendance>findByIdOptional(id).orElseThrow();
        return new Place(attendance.unitId, attendance.sessionId);
    }

    /** What stands for this person in the session: the registration they came with, or else the attendance itself. */
    public UUID guest(UUID id) {
        var attendance = Attendance.<Attendance>findByIdOptional(id).orElseThrow();
        return attendance.registrationId == null ? attendance.id : attendance.registrationId;
    }

    /** For whom somebody came, as everybody may know it. */
    public record Attendee(
            AttendingElement element, @Nullable String organisation) {}

    /** Whether this attendance is on the list of the session and not removed. */
    public boolean isPresent(UUID sessionId, UUID id) {
        return Attendance.isPresent(sessionId, id);
    }

    /** All who came to a session, without those removed. */
    public Map<UUID, Attendee> attendees(UUID sessionId) {
        return Attendance.inOrder(sessionId).stream()
                .filter(attendance -> attendance.removedAt == null)
                .collect(Collectors.toMap(
                        attendance -> attendance.id,
                        attendance -> new Attendee(attendance.element, attendance.organisation)));
    }

    /** All who came to any session of a forum, without those removed. */
    public Set<UUID> presentIn(UUID forumId) {
        return Set.copyOf(projection.list(UUID.class, PRESENT_IN, Map.of("forum", forumId)));
    }

    /** Takes down that this person says how the forum was; empty for who has done so before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Place> evaluate(UUID id) {
        return Attendance.<Attendance>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(Attendance::evaluate)
                .map(attendance -> new Place(attendance.unitId, attendance.sessionId));
    }

    /** What somebody who was let in takes along; told only to them and to the desk that lets them in. */
    AttendancePass pass(UUID sessionId, UUID id) {
        var attendance = AttendanceRepresentation.of(projection, sessionId, id).orElseThrow();
        var number = ShortNumber.read(attendance.number()).orElseThrow();
        return new AttendancePass(attendance, numbers.secret(PURPOSE, number), "/kehadiran/" + attendance.number());
    }

    /** Whether nobody comes onto the list of the session any more. */
    public boolean isClosed(UUID sessionId) {
        return AttendanceList.of(sessionId).filter(AttendanceList::isClosed).isPresent();
    }

    /**
     * SHA-256 over the lines of the list in the order of arrival. Of a closed list it is always the same, also when
     * somebody on it has been erased.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String listDigest(UUID sessionId) {
        return Attendance.digest(Attendance.inOrder(sessionId).stream()
                .map(attendance -> attendance.sealed(AttendanceSignature.of(attendance.id)
                        .map(signature -> signature.sha256)
                        .orElse(null)))
                .toList());
    }

    /**
     * Closes the list for ever, with what it says of each person; once more changes nothing.
     *
     * @return its digest, see {@link #listDigest}
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String close(UUID sessionId, Instant now) {
        var session = sessions.hold(sessionId);
        var list = AttendanceList.locked(sessionId, session.unitId());
        if (list.sha256 != null) {
            return list.sha256;
        }
        for (var attendance : Attendance.inOrder(sessionId)) {
            var said = attendance.id + " " + AttendancePerson.of(attendance.id).said();
            attendance.seal(HexFormat.of().formatHex(key.derive("attendance-person", said)));
        }
        Attendance.flush();
        var digest = listDigest(sessionId);
        var commitment = list.close(digest, now);
        acts.fire(new Act(
                session.unitId(),
                "attendance-list.closed",
                "session",
                sessionId,
                session.announced() ? Reach.PUBLIC : Reach.INTERNAL,
                Map.of("listCommitment", commitment, "arrivals", list.arrivals)));
        return digest;
    }

    /** As somebody asked who came; see {@link #forgetPerson}. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void erasePerson(UUID id, Instant now) {
        forget(id, Map.of("asked", true), now);
    }

    /** Takes away who it was; that somebody came, for whom and when, stays. Once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetPerson(UUID id, Instant now) {
        forget(id, Map.of(), now);
    }

    private void forget(UUID id, Map<String, Object> detail, Instant now) {
        var attendance = Attendance.<Attendance>findByIdOptional(id).orElseThrow();
        var list = AttendanceList.held(attendance.sessionId);
        if (AttendancePerson.held(id).erase(now)) {
            AttendanceSignature.of(id).ifPresent(AttendanceSignature::erase);
            if (!AttendancePerson.isAnyNamed(attendance.sessionId)) {
                list.forgetSalt();
            }
            acts.fire(attendance.act("attendance.person-erased", detail).byAnybody());
        }
    }

    /** Takes away how somebody who came can be reached; once more changes nothing. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forgetContact(UUID id) {
        var attendance = Attendance.<Attendance>findByIdOptional(id).orElseThrow();
        if (AttendancePerson.held(id).forgetContact()) {
            acts.fire(attendance.act("attendance.contact-erased", Map.of()).byAnybody());
        }
    }

    /** Whether somebody was let in with this ticket and not struck from the list. */
    public boolean isUsed(UUID registrationId) {
        return Attendance.ofTicket(registrationId).isPresent();
    }

    /** Holds the list of a session until the transaction ends, so that it is not closed meanwhile; 409 if it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdOpen(UUID sessionId, Instant now) {
        open(sessionId, now);
    }

    /** Takes down somebody who came without a ticket, as at the given time. */
    @Transactional(Transactional.TxType.MANDATORY)
    public UUID admit(UUID sessionId, Visitor visitor, Instant at) {
        var arrival = new Arrival(null, AttendanceWay.WALK_UP, AttendanceMode.IN_PERSON, visitor, at, at, null);
        return enter(open(sessionId, at), arrival, Consents.NONE, null);
    }

    /** The session, held so that it cannot end, and its list, held so that nobody else writes to it. */
    AttendanceList open(UUID sessionId, Instant now) {
        var session = sessions.holdShared(sessionId);
        AttendanceRules.requireDay(session, now);
        var list = AttendanceList.locked(sessionId, session.unitId());
        if (list.isClosed()) {
            throw closed();
        }
        return list;
    }

    /** As {@link #open}, for who only reads. */
    void requireOpen(SessionInfo session, Instant now) {
        AttendanceRules.requireDay(session, now);
        if (isClosed(session.id())) {
            throw closed();
        }
    }

    /** The ticket, if its owner may come in here. */
    Ticket admitted(String typed, SessionInfo session) {
        var ticket = ShortNumber.read(typed)
                .flatMap(number -> Ticket.numbered(projection, number))
                .filter(found -> found.unitId().equals(session.unitId()))
                .orElseThrow(() -> notFound());
        if (!ticket.sessionId().equals(session.id())) {
            throw otherSession(sessions.find(ticket.sessionId()).orElseThrow());
        }
        if (ticket.state() != Ticket.State.CONFIRMED) {
            throw notConfirmed(ticket.state() == Ticket.State.WAITING);
        }
        return ticket;
    }

    /** Refuses who is on the list already. The list must be held. */
    void requireAbsent(Ticket ticket, SessionInfo session) {
        Attendance.ofTicket(ticket.id()).ifPresent(there -> {
            throw already(
                    AttendanceRepresentation.of(projection, session.id(), there.id)
                            .orElseThrow(),
                    session.zone());
        });
    }

    /** Onto the list, which must be held. */
    UUID enter(AttendanceList list, Arrival arrival, Consents consents, byte @Nullable [] signature) {
        var attendance = new Attendance(list, numbers.newNumber(Attendance::isTaken), arrival);
        attendance.persistAndFlush();
        new AttendancePerson(attendance, arrival.visitor(), consents, arrival.receivedAt()).persist();
        if (signature != null) {
            new AttendanceSignature(attendance, signature, arrival.receivedAt()).persist();
        }
        Attendance.flush();
        acts.fire(attendance.act(
                "attendance.recorded",
                Map.of(
                        "sessionId", list.sessionId.toString(),
                        "way", arrival.way().name(),
                        "element", arrival.visitor().element().name())));
        return attendance.id;
    }
}
