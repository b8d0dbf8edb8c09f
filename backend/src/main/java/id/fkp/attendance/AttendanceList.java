package id.fkp.attendance;

import id.fkp.shared.secret.Commitment;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The list of one session: how many have come onto it, and since when nobody does any more. */
@Entity
class AttendanceList extends PanacheEntityBase {

    @Id
    public UUID sessionId;

    public UUID unitId;
    public int arrivals;
    public @Nullable Instant closedAt;

    /** Of all its lines as they were when it was closed. */
    public @Nullable String sha256;

    /** Of what the register is told of them. Gone with the last name, and absent from lists closed before it was salted. */
    public @Nullable String salt;

    protected AttendanceList() {}

    /** Held until the transaction ends: of two desks, the second waits here and then sees what the first wrote. */
    static AttendanceList locked(UUID sessionId, UUID unitId) {
        getEntityManager()
                .createNativeQuery("insert into attendance_list (session_id, unit_id, arrivals) values (?1, ?2, 0) "
                        + "on conflict do nothing")
                .setParameter(1, sessionId)
                .setParameter(2, unitId)
                .executeUpdate();
        return held(sessionId);
    }

    /** As {@link #locked}, where somebody has come onto it. */
    static AttendanceList held(UUID sessionId) {
        return AttendanceList.<AttendanceList>findByIdOptional(sessionId, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow();
    }

    static Optional<AttendanceList> of(UUID sessionId) {
        return findByIdOptional(sessionId);
    }

    int next() {
        arrivals++;
        return arrivals;
    }

    boolean isClosed() {
        return closedAt != null;
    }

    /** Returns the commitment to its digest, see {@link Commitment}. */
    String close(String digest, Instant now) {
        closedAt = now;
        sha256 = digest;
        salt = Commitment.newSalt();
        flush();
        return Commitment.to(digest, salt);
    }

    /** Nobody finds any more what stood on it by trying. */
    void forgetSalt() {
        salt = null;
        flush();
    }
}
