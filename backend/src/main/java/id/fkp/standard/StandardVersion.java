package id.fkp.standard;

import static id.fkp.standard.StandardProblems.VERSION_FROZEN;
import static id.fkp.standard.StandardProblems.VERSION_STILL_DRAFT;

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

    private StandardVersion(Revision revision, int number, @Nullable String reason, String author, Instant now) {
        this.revisionId = revision.id;
        this.standardId = revision.standardId;
        this.unitId = revision.unitId;
        this.number = number;
        this.reason = reason;
        this.createdAt = now;
        this.createdByName = author;
    }

    static void openFirst(Revision revision, String author, Instant now) {
        var version = new StandardVersion(revision, 1, null, author, now);
        version.persistAndFlush();
        Component.beginIn(version);
    }

    /** Opens the version after this one with the same texts. The standard must be locked. */
    StandardVersion openNext(String reason, String author, Instant now) {
        if (frozenAt == null) {
            throw VERSION_STILL_DRAFT.because(
                    "Ubah saja versi " + number + "; versi itu belum dibuka untuk publik.",
                    "Just change version " + number + "; it is not before the public yet.");
        }
        Revision revision = Revision.findById(revisionId);
        RevisionStates.requireOpenToChange(revision.state);
        var next = new StandardVersion(revision, number + 1, reason.strip(), author, now);
        next.persistAndFlush();
        Component.copy(id, next);
        return next;
    }

    static Optional<StandardVersion> of(UUID standardId, int number) {
        return find("standardId = ?1 and number = ?2", standardId, number).firstResultOptional();
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

    /** Puts the text before the public for ever, under the names it has today. Done once; must be locked. */
    void freeze(Standard standard, String unitName, Instant now) {
        if (frozenAt != null) {
            return;
        }
        Revision.<Revision>findById(revisionId).consult();
        contentHash = Component.hashIn(id);
        frozenAt = now;
        frozenCode = standard.code;
        frozenTitle = standard.title;
        frozenUnitName = unitName;
        flush();
    }
}
