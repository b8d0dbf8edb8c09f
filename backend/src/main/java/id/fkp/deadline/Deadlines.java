package id.fkp.deadline;

import id.fkp.calendar.Calendars;
import id.fkp.deadline.reading.RecountCause;
import id.fkp.deadline.rule.DeadlineRules;
import id.fkp.deadline.rule.RuleId;
import id.fkp.deadline.rule.Subject;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/**
 * How terms start and end. Most of it is done by the acts that {@link ActWatch} sees; a room whose acts end a term by a
 * rule of its own calls here, in its own transaction.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Deadlines {

    /** Where it is still yesterday when it is today in Indonesia, nothing is cut off too early. */
    private static final ZoneId EARLIEST = ZoneOffset.UTC;

    private final Calendars calendars;
    private final Units units;
    private final Clock clock;

    Deadlines(Calendars calendars, Units units, Clock clock) {
        this.calendars = calendars;
        this.units = units;
        this.clock = clock;
    }

    /** Starts a term; twice for the same thing on the same day is once. */
    public void start(RuleId rule, Subject subject, LocalDate on) {
        if (!Deadline.hasStarted(rule, subject.id(), on)) {
            new Deadline(DeadlineRules.of(rule), subject, on, calendars.current(), clock.instant()).persistAndFlush();
        }
    }

    /**
     * Ends what is open of a term by the act it asks for. A rule that repeats starts again on that day.
     *
     * @param on when the act was done, in the unit's zone; may lie ahead where a date and not an act meets the term
     */
    public void meet(RuleId rule, Subject subject, LocalDate on) {
        var open = Deadline.open(rule, subject.id(), today(subject.unitId()));
        boolean repeats = DeadlineRules.of(rule).repeats();
        if (repeats && open.stream().anyMatch(deadline -> !on.isAfter(deadline.startedOn))) {
            return; // done before the present term began
        }
        open.forEach(deadline -> deadline.meet(on));
        if (repeats) {
            start(rule, subject, on);
        }
    }

    /** Ends what is open of a term because its subject has ended, not because anything was done. */
    public void cancel(RuleId rule, Subject subject) {
        var today = today(subject.unitId());
        Deadline.open(rule, subject.id(), today).forEach(deadline -> deadline.cancel(today));
    }

    void cancelOfForum(Collection<RuleId> rules, UUID forumId, UUID unitId) {
        var today = today(unitId);
        Deadline.openOfForum(rules, forumId, today).forEach(deadline -> deadline.cancel(today));
    }

    /** What is open of a term began on another day than was known. */
    void moveStart(RuleId rule, Subject subject, LocalDate on) {
        var calendar = calendars.current();
        var now = clock.instant();
        Deadline.open(rule, subject.id(), today(subject.unitId())).stream()
                .filter(deadline -> !deadline.startedOn.equals(on))
                .forEach(deadline -> deadline.recount(on, calendar, RecountCause.START_CORRECTED, now));
    }

    /** The window for comments of a forum now ends on another day, and with it what follows it moves. */
    void moveWindow(UUID forumId, UUID unitId, LocalDate lastDay) {
        var today = today(unitId);
        Deadline.openOfForum(List.of(RuleId.D6), forumId, today).forEach(deadline -> deadline.meet(lastDay));
        var calendar = calendars.current();
        var now = clock.instant();
        Deadline.openOfForum(List.of(RuleId.D7), forumId, today)
                .forEach(deadline -> deadline.recount(lastDay, calendar, RecountCause.WINDOW_CHANGED, now));
    }

    /** Counts again what may rest on the holidays of a year, which have changed or are there now. */
    void recount(int year) {
        var now = clock.instant();
        var calendar = calendars.current();
        var from = LocalDate.of(year - 1, 1, 1);
        var to = LocalDate.of(year, 12, 31);
        Deadline.openIn(from, to, LocalDate.ofInstant(now, EARLIEST))
                .forEach(
                        deadline -> deadline.recount(deadline.startedOn, calendar, RecountCause.CALENDAR_CHANGED, now));
    }

    LocalDate dayOf(Instant instant, UUID unitId) {
        return LocalDate.ofInstant(instant, units.find(unitId).orElseThrow().zone());
    }

    LocalDate today(UUID unitId) {
        return dayOf(clock.instant(), unitId);
    }
}
