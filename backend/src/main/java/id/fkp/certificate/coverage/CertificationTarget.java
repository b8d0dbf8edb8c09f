package id.fkp.certificate.coverage;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How many units of an institution are to be certified by when; and what is counted elsewhere. */
@Entity
class CertificationTarget extends PanacheEntityBase {

    @Id
    public UUID institutionId;

    public @Nullable Integer targetCount;
    public @Nullable Integer targetYear;
    public @Nullable Integer statedCertified;
    public @Nullable Integer statedUnits;
    public @Nullable LocalDate statedOn;
    public @Nullable String source;
    public boolean sample;

    @Version
    public int version;

    protected CertificationTarget() {}

    CertificationTarget(UUID institutionId, CertificationTargetDetails details, boolean sample) {
        this.institutionId = institutionId;
        this.sample = sample;
        describe(details);
    }

    static Optional<CertificationTarget> locked(UUID institutionId) {
        return findByIdOptional(institutionId, LockModeType.PESSIMISTIC_WRITE);
    }

    final void describe(CertificationTargetDetails details) {
        targetCount = details.targetCount();
        targetYear = details.targetYear();
        statedCertified = details.statedCertified();
        statedUnits = details.statedUnits();
        statedOn = details.statedOn();
        source = details.source();
    }
}
