package id.fkp.attendance;

import id.fkp.attendance.given.AttendanceMode;
import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.attendance.given.Visitor;
import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That somebody came to a session. Who it was stands apart, see {@link AttendancePerson}. */
@Entity
class Attendance extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public String number;
    public @Nullable UUID registrationId;

    @Enumerated(EnumType.STRING)
    public AttendanceWay way;

    @Enumerated(EnumType.STRING)
    public AttendanceMode mode;

    @Enumerated(EnumType.STRING)
    public AttendingElement element;

    public @Nullable String organisation;

    /** Of those who came, in the order in which the list heard of them; from 1. */
    public int arrival;

    public Instant arrivedAt;
    public Instant receivedAt;

    /** Who stood at the desk; null for who checked in alone. */
    public @Nullable String byName;

    public @Nullable Instant removedAt;
    public @Nullable String removedReason;
    public @Nullable String removedByName;

    /** Since the list is closed: what it says of the person, told by nobody but this installation. */
    public @Nullable String personDigest;

    /** Whether this person has said how the forum was; what, nobody can tell. */
    public boolean evaluated;

    @Version
    public int version;

    protected Attendance() {}

    Attendance(AttendanceList list, String number, Arrival arrival) {
        this.unitId = list.unitId;
        this.sessionId = list.sessionId;
        this.number = number;
        this.registrationId = arrival.registrationId();
        this.way = arrival.way();
        this.mode = arrival.mode();
        this.element = arrival.visitor().element();
        this.organisation = arrival.visitor().organisation();
        this.arrival = list.next();
        this.arrivedAt = arrival.arrivedAt();
        this.receivedAt = arrival.receivedAt();
        this.byName = arrival.byName();
    }

    /**
     * What is known when somebody comes.
     *
     * @param byName null for who checks in alone
     */
    record Arrival(
            @Nullable UUID registrationId,
            AttendanceWay way,
            AttendanceMode mode,
            Visitor visitor,
            Instant arrivedAt,
            Instant receivedAt,
            @Nullable String byName) {}

    static boolean isTaken(String number) {
        return count("number", number) > 0;
    }

    /** On the list of this session, removed or not. */
    static Optional<Attendance> on(UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2", id, sessionId).firstResultOptional();
    }

    /** On the list of this session and not removed. */
    static boolean isPresent(UUID sessionId, UUID id) {
        return count("id = ?1 and sessionId = ?2 and removedAt is null", id, sessionId) > 0;
    }

    static Optional<Attendance> ofTicket(UUID registrationId) {
        return find("registrationId = ?1 and removedAt is null", registrationId).firstResultOptional();
    }

    static Optional<Attendance> numbered(String number) {
        return find("number", number).firstResultOptional();
    }

    static List<Attendance> inOrder(UUID sessionId) {
        return list("sessionId = ?1 order by arrival", sessionId);
    }

    /** Names of the fields in which {@code visitor} differs. */
    Stream<String> differences(Visitor visitor) {
        return Stream.of(
                        element == visitor.element() ? "" : "element",
                        Objects.equals(organisation, visitor.organisation()) ? "" : "organisation")
                .filter(field -> !field.isEmpty());
    }

    void correct(Visitor visitor) {
        element = visitor.element();
        organisation = visitor.organisation();
        flush();
    }

    /** The row stays, with the reason: a list that somebody was struck from says so. */
    void remove(String reason, String byName, Instant now) {
        removedAt = now;
        removedReason = reason.strip();
        removedByName = byName;
        flush();
    }

    /** False for who has done so before. */
    boolean evaluate() {
        if (evaluated) {
            return false;
        }
        evaluated = true;
        flush();
        return true;
    }

    void seal(String digest) {
        personDigest = digest;
    }

    /** One line of the closed list. It holds nothing of the person that an erasure takes away. */
    String sealed(@Nullable String signatureSha256) {
        return Stream.of(
                        arrival,
                        number,
                        way,
                        mode,
                        element,
                        organisation == null ? "" : organisation,
                        arrivedAt,
                        personDigest == null ? "" : personDigest,
                        signatureSha256 == null ? "" : signatureSha256,
                        removedAt == null ? "" : removedAt)
                .map(Object::toString)
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
    }

    Act act(String verb, Map<String, Object> detail) {
        return new Act(unitId, verb, "attendance", id, Reach.INTERNAL, detail);
    }

    /** Of all lines, in the order of arrival. */
    static String digest(List<String> lines) {
        return Digest.sha256(String.join("\n", lines));
    }
}
