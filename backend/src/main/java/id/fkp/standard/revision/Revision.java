package id.fkp.standard.revision;

import static id.fkp.standard.revision.RevisionState.AGREED;
import static id.fkp.standard.revision.RevisionState.CANCELLED;
import static id.fkp.standard.revision.RevisionState.DISCUSSED;
import static id.fkp.standard.revision.RevisionState.DRAFT;
import static id.fkp.standard.revision.RevisionState.ESTABLISHED;
import static id.fkp.standard.revision.RevisionState.IN_CONSULTATION;
import static id.fkp.standard.revision.RevisionState.PUBLISHED_FOR_COMMENT;
import static id.fkp.standard.revision.RevisionState.WITHDRAWN;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One passage of a standard from draft to force. Its moves refuse what {@link RevisionStates} does not know. */
@Entity
class Revision extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID standardId;
    public UUID unitId;
    public int number;

    /** As the last act left it; what the clock has made of it since, {@link #state} says. */
    @Enumerated(EnumType.STRING)
    public RevisionState state;

    /** Why there is a passage after the first one; the public reads it. */
    public @Nullable String reason;

    public @Nullable Instant commentOpensAt;
    public @Nullable Instant commentClosesAt;
    public @Nullable Instant agreedAt;
    public @Nullable String agreedByName;

    /** The text that was agreed. */
    public @Nullable UUID finalVersionId;

    public @Nullable Instant establishedAt;
    public @Nullable UUID decreeId;
    public @Nullable LocalDate inForceFrom;
    public @Nullable String endReason;
    public @Nullable LocalDate withdrawnOn;

    @Version
    public int version;

    protected Revision() {}

    Revision(UUID standardId, UUID unitId, int number, @Nullable String reason) {
        this.standardId = standardId;
        this.unitId = unitId;
        this.number = number;
        this.reason = reason;
        this.state = DRAFT;
    }

    /** Of two who move the same revision, the second waits here and then sees what the first did. */
    static Revision locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The passage the standard is in, locked. */
    static Revision newestLocked(UUID standardId) {
        return Revision.<Revision>find("standardId = ?1 order by number desc", standardId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
    }

    /** As the newest passage: what follows it is not asked. */
    RevisionState state(AsOf asOf) {
        return RevisionStates.at(asOf, state, commentClosesAt, inForceFrom, false);
    }

    /** The draft has come before the public; a later text of the same passage changes nothing here. */
    boolean consult(AsOf asOf) {
        RevisionStates.requireOpenToChange(state(asOf));
        if (state != DRAFT) {
            return false;
        }
        move(IN_CONSULTATION, asOf);
        return true;
    }

    void discuss(AsOf asOf) {
        move(DISCUSSED, asOf);
    }

    void publishForComment(Instant closesAt, AsOf asOf) {
        move(PUBLISHED_FOR_COMMENT, asOf);
        commentOpensAt = asOf.now();
        commentClosesAt = closesAt;
    }

    /** The window for comments was prolonged or closed early. */
    void commentUntil(Instant closesAt) {
        commentClosesAt = closesAt;
    }

    void agree(UUID finalVersionId, String byName, AsOf asOf) {
        move(AGREED, asOf);
        this.finalVersionId = finalVersionId;
        this.agreedAt = asOf.now();
        this.agreedByName = byName;
    }

    void establish(UUID decreeId, LocalDate inForceFrom, AsOf asOf) {
        move(ESTABLISHED, asOf);
        this.decreeId = decreeId;
        this.inForceFrom = inForceFrom;
        this.establishedAt = asOf.now();
    }

    void cancel(String reason, AsOf asOf) {
        move(CANCELLED, asOf);
        endReason = reason.strip();
    }

    /** The service has ended, and with it what was promised about it. */
    void withdraw(String reason, AsOf asOf) {
        move(WITHDRAWN, asOf);
        endReason = reason.strip();
        withdrawnOn = asOf.today();
    }

    private void move(RevisionState to, AsOf asOf) {
        RevisionStates.requireMove(state(asOf), to);
        state = to;
    }
}
