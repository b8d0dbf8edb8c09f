package id.fkp.minutes;

import id.fkp.session.SessionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** That the minutes of a session are complete. */
@Entity
@Immutable
class MinutesClosure extends PanacheEntityBase {

    @Id
    public UUID sessionId;

    public UUID unitId;
    public UUID forumId;
    public int lines;
    public Instant closedAt;
    public String byName;

    protected MinutesClosure() {}

    MinutesClosure(SessionInfo session, int lines, String byName, Instant now) {
        this.sessionId = session.id();
        this.unitId = session.unitId();
        this.forumId = session.forumId();
        this.lines = lines;
        this.byName = byName;
        this.closedAt = now;
    }

    static Optional<MinutesClosure> of(UUID sessionId) {
        return findByIdOptional(sessionId);
    }
}
