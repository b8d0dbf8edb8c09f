package id.fkp.cycle;

import id.fkp.cycle.rule.CycleKind;
import id.fkp.deadline.feed.CalendarDay;
import id.fkp.deadline.feed.CalendarDays;
import id.fkp.unit.Units;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The forums, surveys and briefings of this year and the next in the calendar of their unit, whether they are planned or only due,
 * and what follows them. The other kinds and what the law gives a term stand there already, as deadlines and as days of
 * certificates.
 */
@ApplicationScoped
class CycleDays implements CalendarDays {

    private static final EnumSet<CycleKind> OURS = EnumSet.of(CycleKind.FORUM, CycleKind.SURVEY, CycleKind.BRIEFING);

    private static final EnumSet<CycleStep> OF_DEADLINES = EnumSet.of(CycleStep.PUBLISH_DRAFT, CycleStep.IMPROVE_DRAFT);

    private static final EnumSet<CycleStep> FOLLOWING = EnumSet.of(
            CycleStep.SIGN_AGREEMENT,
            CycleStep.PUBLISH_RESULTS,
            CycleStep.PLAN_FOLLOW_UPS,
            CycleStep.SETTLE_FOLLOW_UPS);

    private final Cycles cycles;
    private final Units units;

    CycleDays(Cycles cycles, Units units) {
        this.cycles = cycles;
        this.units = units;
    }

    @Override
    public List<CalendarDay> of(UUID unitId, Instant now) {
        var zone = units.find(unitId).orElseThrow().zone();
        int year = LocalDate.ofInstant(now, zone).getYear();
        return Stream.of(year, year + 1)
                .flatMap(each -> cycles.of(unitId, each, now).entries().stream())
                .filter(entry -> OURS.contains(entry.kind()) && entry.state() != CycleState.DONE)
                .filter(entry -> entry.step() == null || !OF_DEADLINES.contains(entry.step()))
                .map(entry -> day(unitId, entry))
                .toList();
    }

    /** What is only due keeps its name until it is planned; then another takes its place, and so does each step behind it. */
    private static CalendarDay day(UUID unitId, CycleEntry entry) {
        var step = entry.step();
        var id = entry.subjects().isEmpty()
                ? unitId + "-" + entry.kind() + "-" + entry.on().getYear()
                : entry.subjects().get(0).id() + "-" + (step != null && FOLLOWING.contains(step) ? step : entry.kind());
        var about = entry.subjects().stream().map(CycleEntry.Subject::title).collect(Collectors.joining("\n"));
        return new CalendarDay(id, entry.on(), entry.what(), about, entry.state() == CycleState.LATE);
    }
}
