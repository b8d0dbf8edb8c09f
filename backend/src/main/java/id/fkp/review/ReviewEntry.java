package id.fkp.review;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** That a standard in force was looked at again, and what came of it. It is never changed. */
@Entity
class ReviewEntry extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;
    public UUID standardId;

    /** The passage that was in force. */
    public UUID revisionId;

    @Enumerated(EnumType.STRING)
    public ReviewKind kind;

    public LocalDate heldOn;

    @Enumerated(EnumType.STRING)
    public ReviewResult result;

    public String findings;

    /** The passage that was opened because of it. */
    public @Nullable UUID nextRevisionId;

    public String byName;
    public Instant recordedAt;

    protected ReviewEntry() {}

    ReviewEntry(
            StandardInForce standard, ReviewEntryPlan plan, @Nullable UUID nextRevision, String byName, Instant now) {
        this.unitId = standard.unitId();
        this.standardId = standard.standardId();
        this.revisionId = standard.revisionId();
        this.kind = plan.kind();
        this.heldOn = plan.heldOn();
        this.result = plan.result();
        this.findings = plan.findings().strip();
        this.nextRevisionId = nextRevision;
        this.byName = byName;
        this.recordedAt = now;
    }
}
