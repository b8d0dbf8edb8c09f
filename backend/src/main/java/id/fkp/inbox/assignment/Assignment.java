package id.fkp.inbox.assignment;

import id.fkp.feedback.FeedbackInfo;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who is to answer an input, and by when; nobody where it was taken back. */
@Entity
@Table(name = "feedback_assignment")
class Assignment extends PanacheEntityBase {

    @Id
    public UUID feedbackId;

    public UUID unitId;
    public @Nullable String issuer;
    public @Nullable String subject;
    public @Nullable String name;
    public @Nullable LocalDate dueOn;
    public Instant assignedAt;
    public int version;

    protected Assignment() {}

    Assignment(FeedbackInfo input, Instant now) {
        this.feedbackId = input.id();
        this.unitId = input.unitId();
        this.assignedAt = now;
    }

    /** Those of {@code ids} that were ever assigned, all locked; their inputs are locked before. */
    static Map<UUID, Assignment> forChange(Collection<UUID> ids) {
        return Assignment.<Assignment>find("feedbackId in ?1 order by feedbackId", ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .stream()
                .collect(Collectors.toMap(one -> one.feedbackId, Function.identity()));
    }

    boolean isTo(@Nullable Assignee assignee, @Nullable LocalDate due) {
        return assignee == null
                ? subject == null
                : assignee.subject().equals(subject) && assignee.issuer().equals(issuer) && same(due);
    }

    private boolean same(@Nullable LocalDate due) {
        return due == null ? dueOn == null : due.equals(dueOn);
    }

    @Nullable
    Assignee assignee() {
        return issuer == null || subject == null || name == null ? null : new Assignee(issuer, subject, name);
    }

    /** @param assignee null for nobody */
    void give(@Nullable Assignee assignee, @Nullable LocalDate due, Instant now) {
        issuer = assignee == null ? null : assignee.issuer();
        subject = assignee == null ? null : assignee.subject();
        name = assignee == null ? null : assignee.name();
        dueOn = assignee == null ? null : due;
        assignedAt = now;
        version++;
    }
}
