package id.fkp.live.question;

import id.fkp.session.SessionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That an input was sent while a session ran, and whether it has been spoken about. All else is the input's. */
@Entity
class LiveQuestion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public UUID feedbackId;
    public Instant askedAt;
    public @Nullable Instant doneAt;

    @Version
    public int version;

    protected LiveQuestion() {}

    LiveQuestion(SessionInfo session, UUID feedbackId, Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.feedbackId = feedbackId;
        this.askedAt = now;
    }

    static Optional<LiveQuestion> in(UUID sessionId, UUID id) {
        return find("id = ?1 and sessionId = ?2", id, sessionId).firstResultOptional();
    }

    static Optional<LiveQuestion> locked(UUID sessionId, UUID id) {
        return LiveQuestion.<LiveQuestion>find("id = ?1 and sessionId = ?2", id, sessionId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static long countIn(UUID sessionId) {
        return count("sessionId", sessionId);
    }

    /** Once more changes the time. */
    void done(Instant now) {
        doneAt = now;
        flush();
    }
}
