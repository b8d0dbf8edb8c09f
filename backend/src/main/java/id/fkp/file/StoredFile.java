package id.fkp.file;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file of a unit. It is never changed and never goes; at most it comes before the public, and then it stays there. */
@Entity
@DynamicUpdate // the application may write no other column
class StoredFile extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String name;

    @Enumerated(EnumType.STRING)
    public FileKind kind;

    public long size;
    public String sha256;
    public Instant storedAt;
    public @Nullable Instant publishedAt;

    /** When its bytes were deleted for good. */
    public @Nullable Instant forgottenAt;

    protected StoredFile() {}

    StoredFile(UUID unitId, String name, Blob blob, Instant now) {
        this.unitId = unitId;
        this.name = blob.kind().nameOf(name);
        this.kind = blob.kind();
        this.size = blob.size();
        this.sha256 = blob.sha256();
        this.storedAt = now;
    }

    /** Once is enough; false when it already is before the public. */
    boolean publish(Instant now) {
        if (publishedAt != null) {
            return false;
        }
        publishedAt = now;
        flush();
        return true;
    }

    /** What is before the public stays there; anything else may be forgotten, once. */
    boolean forget(Instant now) {
        if (publishedAt != null || forgottenAt != null) {
            return false;
        }
        forgottenAt = now;
        flush();
        return true;
    }

    /** Whether a row still needs these bytes. */
    static boolean isKept(String sha256) {
        return count("sha256 = ?1 and forgottenAt is null", sha256) > 0;
    }

    FileInfo info() {
        return new FileInfo(id, unitId, name, kind, size, sha256, storedAt, publishedAt);
    }

    /** Its name may tell of people, so that the public register goes without. */
    Act act(String verb, Reach reach) {
        return new Act(
                unitId,
                verb,
                "file",
                id,
                reach,
                reach == Reach.PUBLIC
                        ? Map.of("kind", kind, "size", size, "sha256", sha256)
                        : Map.of("kind", kind, "size", size, "sha256", sha256, "name", name));
    }
}
