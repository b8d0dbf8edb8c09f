package id.fkp.deadline;

import id.fkp.calendar.BusinessCalendar;
import id.fkp.calendar.FirstDay;
import id.fkp.calendar.Term;
import id.fkp.deadline.reading.RecountCause;
import id.fkp.deadline.rule.DeadlineRule;
import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.annotations.UuidGenerator;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A term that an act has started, as it was counted. Its dates are those of the unit's zone. */
@Entity
class Deadline extends PanacheEntityBase {

    @Id
    @UuidGenerator(style = UuidGenerator.Style.VERSION_7)
    public UUID id;

    public UUID unitId;

    @Enumerated(EnumType.STRING)
    public RuleId rule;

    @Enumerated(EnumType.STRING)
    public Subject.Kind subject;

    public UUID subjectId;
    public @Nullable UUID forumId;

    /** Lies ahead when time alone starts the term, as the end of a window does. */
    public LocalDate startedOn;

    public @Nullable Integer amount;

    @Enumerated(EnumType.STRING)
    public Term.@Nullable Unit termUnit;

    @Enumerated(EnumType.STRING)
    public FirstDay firstDay;

    /** Null where the law gives no number, and while holidays on the way are not known. */
    public @Nullable LocalDate dueOn;

    /** Of each calendar year asked, how often its list had been changed. */
    @JdbcTypeCode(SqlTypes.JSON)
    public Map<Integer, Integer> calendarVersions;

    @JdbcTypeCode(SqlTypes.JSON)
    public List<Integer> unknownYears;

    public int soonDays;

    /** Lies ahead when time alone meets it. */
    public @Nullable LocalDate metOn;

    public @Nullable LocalDate cancelledOn;
    public @Nullable String lateReason;
    public @Nullable Instant lateReasonAt;
    public @Nullable String lateReasonByName;
    public Instant createdAt;

    @Version
    public int version;

    protected Deadline() {}

    Deadline(DeadlineRule rule, Subject subject, LocalDate startedOn, BusinessCalendar calendar, Instant now) {
        this.unitId = subject.unitId();
        this.rule = rule.id();
        this.subject = subject.kind();
        this.subjectId = subject.id();
        this.forumId = subject.forumId();
        this.startedOn = startedOn;
        var term = rule.term();
        if (term != null) {
            this.amount = term.amount();
            this.termUnit = term.unit();
        }
        this.soonDays = rule.soonDays();
        this.createdAt = now;
        count(calendar);
    }

    static Optional<Deadline> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static boolean hasStarted(RuleId rule, UUID subjectId, LocalDate on) {
        return count("rule = ?1 and subjectId = ?2 and startedOn = ?3", rule, subjectId, on) > 0;
    }

    /** Those of a subject that nothing has ended yet; what time alone will end counts as open. */
    static List<Deadline> open(RuleId rule, UUID subjectId, LocalDate today) {
        return find(
                        "rule = ?1 and subjectId = ?2 and cancelledOn is null and (metOn is null or metOn > ?3)",
                        rule,
                        subjectId,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Open ones of a forum, in the order of their start. */
    static List<Deadline> openOfForum(Collection<RuleId> rules, UUID forumId, LocalDate today) {
        return find(
                        "rule in ?1 and forumId = ?2 and cancelledOn is null and (metOn is null or metOn > ?3)"
                                + " order by id",
                        rules,
                        forumId,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Open ones of whatever unit whose working days may lie in these years. */
    static List<Deadline> openIn(LocalDate from, LocalDate to, LocalDate today) {
        return find(
                        "termUnit = ?1 and startedOn between ?2 and ?3 and cancelledOn is null"
                                + " and (metOn is null or metOn > ?4) order by id",
                        Term.Unit.WORKING_DAYS,
                        from,
                        to,
                        today)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    void meet(LocalDate on) {
        metOn = on;
    }

    void cancel(LocalDate on) {
        metOn = null;
        cancelledOn = on;
    }

    void explain(String reason, String byName, Instant now) {
        lateReason = reason.strip();
        lateReasonByName = byName;
        lateReasonAt = now;
    }

    /** Counts again from another day or on another calendar; what it was before, the change keeps. */
    void recount(LocalDate start, BusinessCalendar calendar, RecountCause cause, Instant now) {
        var before = new DeadlineChange(this, cause, now);
        startedOn = start;
        count(calendar);
        before.keepIfMoved(this);
    }

    private void count(BusinessCalendar calendar) {
        firstDay = calendar.firstDay();
        if (amount == null || termUnit == null) {
            calendarVersions = Map.of();
            unknownYears = List.of();
            return;
        }
        var due = calendar.due(startedOn, new Term(amount, termUnit));
        calendarVersions = new TreeMap<>(due.versions());
        unknownYears = due.unknownYears().stream().sorted().toList();
        dueOn = due.isProvisional() ? null : due.on();
    }
}
