package id.fkp.deadline;

import id.fkp.deadline.reading.RecountCause;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What a deadline was before it was counted again. The application writes such rows and cannot change them. */
@Entity
@Immutable
class DeadlineChange extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID deadlineId;
    public UUID unitId;
    public Instant at;

    @Enumerated(EnumType.STRING)
    public RecountCause cause;

    public LocalDate startedBefore;
    public LocalDate startedAfter;
    public @Nullable LocalDate dueBefore;
    public @Nullable LocalDate dueAfter;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, Integer> calendarVersionsBefore;

    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, Integer> calendarVersionsAfter;

    protected DeadlineChange() {}

    /** Begins as a picture of the deadline as it is. */
    DeadlineChange(Deadline before, RecountCause cause, Instant now) {
        this.deadlineId = before.id;
        this.unitId = before.unitId;
        this.at = now;
        this.cause = cause;
        this.startedBefore = before.startedOn;
        this.dueBefore = before.dueOn;
        this.calendarVersionsBefore = before.calendarVersions;
    }

    /** Lasts only if the dates have moved; a list that changed elsewhere in its year moved nothing. */
    void keepIfMoved(Deadline after) {
        if (startedBefore.equals(after.startedOn) && Objects.equals(dueBefore, after.dueOn)) {
            return;
        }
        startedAfter = after.startedOn;
        dueAfter = after.dueOn;
        calendarVersionsAfter = after.calendarVersions;
        persist();
    }
}
