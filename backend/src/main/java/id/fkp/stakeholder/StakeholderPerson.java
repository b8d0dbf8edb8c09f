package id.fkp.stakeholder;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who speaks for a stakeholder. Apart from it, so that no other read meets it. */
@Entity
class StakeholderPerson extends PanacheEntityBase {

    @Id
    public UUID stakeholderId;

    public UUID unitId;
    public @Nullable String name;
    public @Nullable String position;
    public @Nullable String contact;
    public @Nullable Instant erasedAt;

    /** When somebody of the unit said last who it is. */
    public Instant writtenAt;

    protected StakeholderPerson() {}

    StakeholderPerson(Stakeholder stakeholder, StakeholderPlan plan, Instant now) {
        this.stakeholderId = stakeholder.id;
        this.unitId = stakeholder.unitId;
        describe(plan, now);
    }

    final void describe(StakeholderPlan plan, Instant now) {
        name = plan.name();
        position = plan.position();
        contact = plan.contact();
        erasedAt = null;
        writtenAt = now;
    }

    void erase(Instant now) {
        name = null;
        position = null;
        contact = null;
        erasedAt = now;
    }
}
