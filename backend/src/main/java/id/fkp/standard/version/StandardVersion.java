package id.fkp.standard.version;

import static id.fkp.standard.version.VersionProblems.VERSION_FROZEN;

import id.fkp.shared.slug.Ref;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** The text of a standard at one time: 14 components, free to change until it is put before the public. */
@Entity
class StandardVersion extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID revisionId;
    public UUID standardId;
    public UUID unitId;

    /** Counts through the whole life of the standard, so that an address means one text for ever. */
    public int number;

    /** The text with whose words it began; none for the first. */
    public @Nullable UUID openedFrom;

    /** Why there is a text after the first one; the public reads it. */
    public @Nullable String reason;

    public Instant createdAt;
    public String createdByName;
    public @Nullable Instant frozenAt;
    public @Nullable String frozenCode;
    public @Nullable String frozenTitle;
    public @Nullable String frozenUnitName;
    public @Nullable String contentHash;

    protected StandardVersion() {}

    StandardVersion(Versions.Passage passage, int number, @Nullable String reason, String author, Instant now) {
        this.revisionId = passage.revisionId();
        this.standardId = passage.standardId();
        this.unitId = passage.unitId();
        this.number = number;
        this.reason = reason;
        this.createdAt = now;
        this.createdByName = author;
    }

    void beginWith(UUID source) {
        openedFrom = source;
    }

    /** @param standard its id or slug */
    static Optional<StandardVersion> of(Ref standard, int number) {
        return find(
                        "standardId in (select id from Standard where " + standard.column() + " = ?1) and number = ?2",
                        standard.value(),
                        number)
                .firstResultOptional();
    }

    static Optional<StandardVersion> of(UUID standardId, int number) {
        return find("standardId = ?1 and number = ?2", standardId, number).firstResultOptional();
    }

    void goOnIn(UUID revision, String why) {
        revisionId = revision;
        reason = why;
        flush();
    }

    static StandardVersion newestOf(UUID standardId) {
        return StandardVersion.<StandardVersion>find("standardId = ?1 order by number desc", standardId)
                .firstResult();
    }

    /** Always in the same order, so that two who freeze overlapping sets wait for each other instead of dying. */
    static List<StandardVersion> lock(Collection<UUID> ids) {
        return find("id in ?1 order by id", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Holds off whoever freezes this version until the transaction that writes in it has ended. */
    void requireWritable() {
        getEntityManager().refresh(this, LockModeType.PESSIMISTIC_READ);
        if (frozenAt != null) {
            throw VERSION_FROZEN.because("Buka versi baru beserta alasannya.", "Open a new version and say why.");
        }
    }

    /** Puts the text before the public for ever, under these names. Must be a draft, and locked. */
    String freeze(String code, String title, String unitName, Instant now) {
        var hash = Component.hashIn(id);
        contentHash = hash;
        frozenAt = now;
        frozenCode = code;
        frozenTitle = title;
        frozenUnitName = unitName;
        flush();
        return hash;
    }

    KeptVersion kept() {
        return new KeptVersion(id, revisionId, standardId, unitId, number, frozenAt != null);
    }
}
