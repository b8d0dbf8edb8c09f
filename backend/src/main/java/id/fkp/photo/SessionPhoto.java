package id.fkp.photo;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.file.picture.Picture;
import id.fkp.session.SessionInfo;
import id.fkp.shared.act.Act;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A photo of a session: where its bytes are, what it shows in words, and whether the public sees it. */
@Entity
class SessionPhoto extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID sessionId;
    public UUID imageId;
    public UUID thumbnailId;
    public int width;
    public int height;
    public @Nullable Instant takenAt;
    public String alt;
    public @Nullable Instant shownAt;
    public Instant storedAt;
    public String byName;
    public @Nullable Instant removedAt;
    public @Nullable String removedReason;

    @Version
    public int version;

    protected SessionPhoto() {}

    SessionPhoto(
            SessionInfo session,
            Picture picture,
            UUID imageId,
            UUID thumbnailId,
            String alt,
            String byName,
            Instant now) {
        this.unitId = session.unitId();
        this.sessionId = session.id();
        this.imageId = imageId;
        this.thumbnailId = thumbnailId;
        this.width = picture.width();
        this.height = picture.height();
        this.takenAt = picture.takenAt(ZoneId.of(session.zone()));
        this.alt = alt.strip();
        this.byName = byName;
        this.storedAt = now;
    }

    SessionPhoto locked() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_WRITE);
        return this;
    }

    void describe(PhotoDetails details, Instant now) {
        requireThere();
        alt = details.alt().strip();
        shownAt = details.shown() ? (shownAt == null ? now : shownAt) : null;
        flush();
    }

    void remove(String reason, Instant now) {
        requireThere();
        shownAt = null;
        removedAt = now;
        removedReason = reason.strip();
        flush();
    }

    /** @param isPublic whether everybody saw it before or sees it now */
    Act act(String verb, boolean isPublic) {
        var reach = isPublic ? Act.Reach.PUBLIC : Act.Reach.INTERNAL;
        return new Act(unitId, verb, "session", sessionId, reach, Map.of("photoId", id.toString()));
    }

    private void requireThere() {
        if (removedAt != null) {
            throw ILLEGAL_TRANSITION.because("Foto ini sudah dihapus.", "This photo has been removed.");
        }
    }
}
