package id.fkp.standard.review;

import id.fkp.identity.Caller;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Something a colleague remarks on a text, for the unit alone. It is open until somebody says that it is settled. */
@Entity
class Remark extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID versionId;
    public UUID standardId;
    public UUID unitId;

    /** Nothing: the text as a whole. */
    @Enumerated(EnumType.STRING)
    public @Nullable ComponentCode code;

    public String text;
    public String byName;
    public Instant at;
    public @Nullable Instant settledAt;
    public @Nullable String settledByName;

    protected Remark() {}

    Remark(VersionInfo version, RemarkText remark, Caller author, Instant now) {
        this.versionId = version.versionId();
        this.standardId = version.standardId();
        this.unitId = version.unitId();
        this.code = remark.code();
        this.text = remark.text().strip();
        this.byName = author.name();
        this.at = now;
    }

    static Optional<Remark> locked(UUID standardId, UUID id) {
        return Remark.<Remark>find("id = ?1 and standardId = ?2", id, standardId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    static long openOn(UUID standardId) {
        return count("standardId = ?1 and settledAt is null", standardId);
    }

    /** Settled once; a second time changes nothing. */
    boolean settle(String byName, Instant now) {
        if (settledAt != null) {
            return false;
        }
        settledAt = now;
        settledByName = byName;
        flush();
        return true;
    }
}
