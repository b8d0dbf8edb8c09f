package id.fkp.followup;

import id.fkp.followup.state.FollowUpState;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** A move of a promise, another day or another owner for it, and why; shown to the public for ever. */
@Entity
@Immutable
class FollowUpChange extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID followUpId;
    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public FollowUpState stateBefore;

    @Enumerated(EnumType.STRING)
    public FollowUpState stateAfter;

    public LocalDate dueBefore;
    public LocalDate dueAfter;

    /** Null, like the next, where the owner stays. */
    public @Nullable String ownerBefore;

    public @Nullable String ownerAfter;
    public @Nullable String reason;
    public Instant at;

    /** For the unit alone. */
    public String byName;

    protected FollowUpChange() {}

    private FollowUpChange(FollowUp of, @Nullable String reason, String byName, Instant now) {
        this.followUpId = of.id;
        this.unitId = of.unitId;
        this.stateBefore = of.state;
        this.stateAfter = of.state;
        this.dueBefore = of.dueOn;
        this.dueAfter = of.dueOn;
        this.reason = reason;
        this.byName = byName;
        this.at = now;
    }

    static FollowUpChange moved(FollowUp of, FollowUpState to, @Nullable String reason, String byName, Instant now) {
        var change = new FollowUpChange(of, reason, byName, now);
        change.stateAfter = to;
        return change;
    }

    static FollowUpChange extended(FollowUp of, LocalDate later, String reason, String byName, Instant now) {
        var change = new FollowUpChange(of, reason, byName, now);
        change.dueAfter = later;
        return change;
    }

    static FollowUpChange assigned(FollowUp of, String to, @Nullable String reason, String byName, Instant now) {
        var change = new FollowUpChange(of, reason, byName, now);
        change.ownerBefore = of.owner;
        change.ownerAfter = to;
        return change;
    }
}
