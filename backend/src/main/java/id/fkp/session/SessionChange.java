package id.fkp.session;

import id.fkp.session.reading.SessionRepresentation.Change.Kind;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A change of a session's announced course, and why; shown to the public for ever. */
@Entity
@Immutable
class SessionChange extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID sessionId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public Instant startsBefore;
    public @Nullable Instant startsAfter;
    public String reason;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    protected SessionChange() {}

    private SessionChange(ForumSession session, Kind kind, Instant before, String reason, String byName, Instant now) {
        this.sessionId = session.id;
        this.unitId = session.unitId;
        this.kind = kind;
        this.startsBefore = before;
        this.reason = reason.strip();
        this.byName = byName;
        this.at = now;
    }

    static SessionChange postponed(ForumSession session, Instant before, String reason, String byName, Instant now) {
        return new SessionChange(session, Kind.POSTPONED, before, reason, byName, now);
    }

    static SessionChange rescheduled(ForumSession session, Instant before, String reason, String byName, Instant now) {
        var change = new SessionChange(session, Kind.RESCHEDULED, before, reason, byName, now);
        change.startsAfter = session.startsAt;
        return change;
    }

    static SessionChange cancelled(ForumSession session, String reason, String byName, Instant now) {
        return new SessionChange(session, Kind.CANCELLED, session.startsAt, reason, byName, now);
    }
}
