package id.fkp.attendance;

import id.fkp.shared.text.Digest;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A signature drawn on a screen. Never before the public. */
@Entity
class AttendanceSignature extends PanacheEntityBase {

    @Id
    public UUID attendanceId;

    public UUID unitId;

    /** PNG; null once the person has been erased. */
    public byte @Nullable [] image;

    public String sha256;
    public Instant signedAt;

    protected AttendanceSignature() {}

    AttendanceSignature(Attendance attendance, byte[] image, Instant now) {
        this.attendanceId = attendance.id;
        this.unitId = attendance.unitId;
        write(image, now);
    }

    static Optional<AttendanceSignature> of(UUID attendanceId) {
        return findByIdOptional(attendanceId);
    }

    /** Drawn again, while the list is open. */
    void write(byte[] drawn, Instant now) {
        image = drawn.clone();
        sha256 = Digest.sha256(drawn);
        signedAt = now;
    }

    /** That it was signed, and what exactly, can still be checked; the picture is gone. */
    void erase() {
        image = null;
        flush();
    }
}
