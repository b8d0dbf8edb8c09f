package id.fkp.forum;

import id.fkp.forum.reading.ForumRepresentation.Change.Kind;
import id.fkp.standard.version.VersionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A change of a forum's announced course, and why; shown to the public for ever. */
@Entity
class WindowChange extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID forumId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public Kind kind;

    public @Nullable Instant closesBefore;
    public @Nullable Instant closesAfter;
    public @Nullable UUID standardId;
    public @Nullable Integer versionNumber;
    public @Nullable Integer hoursBefore;
    public @Nullable Integer hoursAfter;
    public String reason;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    protected WindowChange() {}

    private WindowChange(Forum forum, Kind kind, String reason, String byName, Instant now) {
        this.forumId = forum.id;
        this.unitId = forum.unitId;
        this.kind = kind;
        this.reason = reason.strip();
        this.byName = byName;
        this.at = now;
    }

    static WindowChange ofClosing(
            Forum forum, Instant before, Instant after, String reason, String byName, Instant now) {
        var kind = after.isAfter(before) ? Kind.PROLONGED : Kind.CLOSED_EARLY;
        var change = new WindowChange(forum, kind, reason, byName, now);
        change.closesBefore = before;
        change.closesAfter = after;
        return change;
    }

    static WindowChange ofText(Forum forum, VersionInfo newer, String reason, String byName, Instant now) {
        var change = new WindowChange(forum, Kind.CORRECTED, reason, byName, now);
        change.standardId = newer.standardId();
        change.versionNumber = newer.number();
        return change;
    }

    /** @param after null where nothing waits for a moderator any more */
    static WindowChange ofApproval(
            Forum forum, int before, @Nullable Integer after, String reason, String byName, Instant now) {
        var change = new WindowChange(forum, Kind.APPROVAL_EASED, reason, byName, now);
        change.hoursBefore = before;
        change.hoursAfter = after;
        return change;
    }
}
