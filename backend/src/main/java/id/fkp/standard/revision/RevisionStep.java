package id.fkp.standard.revision;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.UuidGenerator;
import org.jspecify.annotations.Nullable;

/** One step of a passage: who took it and when. The application writes such rows and cannot change them. */
@Entity
@Immutable
class RevisionStep extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID revisionId;
    public UUID unitId;

    /** Nothing before the first step. */
    @Enumerated(EnumType.STRING)
    public @Nullable RevisionState fromState;

    @Enumerated(EnumType.STRING)
    public RevisionState toState;

    public Instant at;

    /** For members; the public is told the step and its time. */
    public String byName;

    /** What a person said to it; the public reads it. */
    public @Nullable String reason;

    protected RevisionStep() {}

    RevisionStep(Revision revision, @Nullable RevisionState from, String byName, @Nullable String reason, Instant now) {
        this.revisionId = revision.id;
        this.unitId = revision.unitId;
        this.fromState = from;
        this.toState = revision.state;
        this.at = now;
        this.byName = byName;
        this.reason = reason;
    }
}
