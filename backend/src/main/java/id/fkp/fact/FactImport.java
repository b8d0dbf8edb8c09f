package id.fkp.fact;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.fact.sheet.FactRow;
import id.fkp.fact.state.FactKind;
import id.fkp.fact.state.FactSource;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A file that was brought in. It stays in the list when it was undone. */
@Entity
class FactImport extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public FactKind kind;

    @Enumerated(EnumType.STRING)
    public FactSource source;

    public String sha256;
    public boolean published;
    public int rowsAdded;
    public int rowsReplaced;
    public @Nullable LocalDate fromOn;
    public @Nullable LocalDate toOn;
    public String byName;
    public Instant at;
    public @Nullable Instant undoneAt;
    public @Nullable String undoneBy;

    @Version
    public int version;

    protected FactImport() {}

    FactImport(UUID unitId, FactOrder order, String sha256, String byName, Instant now) {
        this.unitId = unitId;
        this.kind = order.kind();
        this.source = order.source();
        this.published = order.publish();
        this.sha256 = sha256;
        this.byName = byName;
        this.at = now;
    }

    static boolean isKnown(UUID unitId, FactOrder order, String sha256) {
        return count(
                        "unitId = ?1 and kind = ?2 and source = ?3 and sha256 = ?4 and undoneAt is null",
                        unitId,
                        order.kind(),
                        order.source(),
                        sha256)
                > 0;
    }

    static Optional<FactImport> locked(UUID id) {
        return find("id", id).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    /** @param rows of the file, among which some may be known */
    void brought(List<FactRow> rows, int added, int replaced) {
        rowsAdded = added;
        rowsReplaced = replaced;
        fromOn = rows.stream().map(FactRow::from).min(Comparator.naturalOrder()).orElseThrow();
        toOn = rows.stream().map(FactRow::to).max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Lets everybody see what it brought, or takes that back. */
    void show(boolean toAll) {
        requireCounting();
        if (published == toAll) {
            throw toAll
                    ? ILLEGAL_TRANSITION.because("Impor ini sudah tampil untuk umum.", "This import is public already.")
                    : ILLEGAL_TRANSITION.because("Impor ini tidak tampil untuk umum.", "This import is not public.");
        }
        published = toAll;
        flush();
    }

    void undo(String byName, Instant now) {
        requireCounting();
        undoneAt = now;
        undoneBy = byName;
    }

    private void requireCounting() {
        if (undoneAt != null) {
            throw ILLEGAL_TRANSITION.because("Impor ini sudah dibatalkan.", "This import has been undone already.");
        }
    }
}
