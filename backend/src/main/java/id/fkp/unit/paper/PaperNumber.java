package id.fkp.unit.paper;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The number that a paper was given; it stays with it. */
@Entity
@Immutable
@Table(name = "unit_paper_number")
@IdClass(PaperNumber.Key.class)
class PaperNumber extends PanacheEntityBase {

    @Id
    @Enumerated(EnumType.STRING)
    public PaperKind kind;

    @Id
    public UUID subjectId;

    public UUID unitId;
    public int year;
    public int n;
    public String number;
    public Instant at;

    protected PaperNumber() {}

    PaperNumber(Key of, UUID unitId, int year, int n, String number, Instant now) {
        this.kind = of.kind();
        this.subjectId = of.subjectId();
        this.unitId = unitId;
        this.year = year;
        this.n = n;
        this.number = number;
        this.at = now;
    }

    /** Which paper. */
    record Key(PaperKind kind, UUID subjectId) {}

    static Optional<PaperNumber> of(Key paper) {
        return find("kind = ?1 and subjectId = ?2", paper.kind(), paper.subjectId())
                .firstResultOptional();
    }

    /** What the next paper of that year gets; held until the transaction ends, so that no two get the same. */
    static int take(UUID unitId, PaperKind kind, int year) {
        getEntityManager()
                .createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))")
                .setParameter(1, unitId + " " + kind)
                .getSingleResult();
        return next(unitId, kind, year);
    }

    static int next(UUID unitId, PaperKind kind, int year) {
        var highest = find("unitId = ?1 and kind = ?2 and year = ?3 order by n desc", unitId, kind, year)
                .<PaperNumber>firstResultOptional()
                .map(last -> last.n)
                .orElse(0);
        return highest + 1;
    }
}
