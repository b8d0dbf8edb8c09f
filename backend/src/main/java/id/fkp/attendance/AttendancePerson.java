package id.fkp.attendance;

import id.fkp.attendance.given.Consents;
import id.fkp.attendance.given.Sex;
import id.fkp.attendance.given.Visitor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Who came, and what they agreed to. Apart from the attendance, so that no public read meets it. */
@Entity
class AttendancePerson extends PanacheEntityBase {

    @Id
    public UUID attendanceId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String position;

    @Enumerated(EnumType.STRING)
    public @Nullable Sex sex;

    public @Nullable String contact;
    public boolean consentName;
    public boolean consentPhoto;
    public boolean consentContact;

    /** Which notice, so that what was agreed to can be told later. */
    public @Nullable String consentText;

    public @Nullable Instant consentAt;
    public @Nullable Instant erasedAt;

    protected AttendancePerson() {}

    AttendancePerson(Attendance attendance, Visitor visitor, Consents consents, Instant now) {
        this.attendanceId = attendance.id;
        this.unitId = attendance.unitId;
        write(visitor);
        this.consentName = consents.name();
        this.consentPhoto = consents.photo();
        this.consentContact = consents.contact();
        this.consentText = consents.notice();
        this.consentAt = consents.notice() == null ? null : now;
    }

    static AttendancePerson of(UUID attendanceId) {
        return AttendancePerson.<AttendancePerson>findByIdOptional(attendanceId).orElseThrow();
    }

    /** For a change: whoever erases and whoever corrects at the same moment come one after the other. */
    static AttendancePerson held(UUID attendanceId) {
        var person = of(attendanceId);
        getEntityManager().refresh(person, LockModeType.PESSIMISTIC_WRITE);
        return person;
    }

    /** Whether anybody on the list of this session has not been erased. */
    static boolean isAnyNamed(UUID sessionId) {
        return count(
                        "erasedAt is null and attendanceId in (select a.id from Attendance a where a.sessionId = ?1)",
                        sessionId)
                > 0;
    }

    /** Names of the fields in which {@code visitor} differs. */
    Stream<String> differences(Visitor visitor) {
        return Stream.of(
                        Objects.equals(name, visitor.name()) ? "" : "name",
                        Objects.equals(position, visitor.position()) ? "" : "position",
                        sex == visitor.sex() ? "" : "sex",
                        Objects.equals(contact, visitor.contact()) ? "" : "contact")
                .filter(field -> !field.isEmpty());
    }

    /** Who has been erased is not written again. */
    void correct(Visitor visitor) {
        if (erasedAt == null) {
            write(visitor);
            flush();
        }
    }

    /** That somebody came and once agreed stays on record; who it was does not. */
    boolean erase(Instant now) {
        if (erasedAt != null) {
            return false;
        }
        name = null;
        position = null;
        sex = null;
        contact = null;
        erasedAt = now;
        flush();
        return true;
    }

    /** With it ends what was agreed to about being written to. */
    boolean forgetContact() {
        if (contact == null) {
            return false;
        }
        contact = null;
        consentContact = false;
        flush();
        return true;
    }

    /** What the list says of the person, for a digest. */
    String said() {
        return Stream.of(name, position, sex)
                .map(value -> value == null ? "" : value.toString())
                .map(value -> value.length() + ":" + value)
                .collect(Collectors.joining());
    }

    private void write(Visitor visitor) {
        name = visitor.name();
        position = visitor.position();
        sex = visitor.sex();
        contact = visitor.contact();
    }
}
