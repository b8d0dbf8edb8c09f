package id.fkp.stakeholder;

import id.fkp.feedback.given.CommunityElement;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** Whom a unit asks. Who speaks for it stands apart, in {@link StakeholderPerson}. */
@Entity
class Stakeholder extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public String organisation;

    @Enumerated(EnumType.STRING)
    public CommunityElement element;

    public @Nullable String region;
    public @Nullable String note;
    public Instant createdAt;
    public @Nullable Instant removedAt;

    @Version
    public int version;

    protected Stakeholder() {}

    Stakeholder(UUID unitId, StakeholderPlan plan, Instant now) {
        this.unitId = unitId;
        this.createdAt = now;
        describe(plan);
    }

    /** Locked until the transaction ends; empty when the unit keeps no such stakeholder any more. */
    static Optional<Stakeholder> forChange(UUID unitId, UUID id) {
        return Stakeholder.<Stakeholder>find("id = ?1 and unitId = ?2 and removedAt is null", id, unitId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    final void describe(StakeholderPlan plan) {
        organisation = plan.organisation().strip();
        element = plan.element();
        region = plan.region();
        note = plan.note();
    }

    /** That it was asked once stays on record; what was noted about it goes. */
    void remove(Instant now) {
        note = null;
        removedAt = now;
    }
}
