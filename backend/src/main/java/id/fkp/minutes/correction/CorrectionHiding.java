package id.fkp.minutes.correction;

import id.fkp.feedback.HideReason;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** That a correction is not for the public. The correction itself is never changed; without this row it is public. */
@Entity
class CorrectionHiding extends PanacheEntityBase {

    @Id
    public UUID correctionId;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public HideReason reason;

    public Instant at;
    public String byName;

    protected CorrectionHiding() {}

    CorrectionHiding(UUID correctionId, UUID unitId, HideReason reason, String byName, Instant now) {
        this.correctionId = correctionId;
        this.unitId = unitId;
        this.reason = reason;
        this.byName = byName;
        this.at = now;
    }
}
