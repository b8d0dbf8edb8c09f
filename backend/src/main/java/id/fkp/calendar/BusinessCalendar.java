package id.fkp.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The years whose holidays are known, and how terms are counted on them. Pure: asks neither a clock nor a database. */
public final class BusinessCalendar {

    private final FirstDay firstDay;
    private final Map<Integer, KnownYear> years;

    public BusinessCalendar(FirstDay firstDay, Collection<KnownYear> years) {
        this.firstDay = firstDay;
        this.years = years.stream().collect(Collectors.toUnmodifiableMap(KnownYear::year, year -> year));
    }

    /** How this calendar counts, for whoever keeps what a date rests on. */
    public FirstDay firstDay() {
        return firstDay;
    }

    /**
     * The last day of a term that starts with something on {@code event}.
     *
     * <p>A month or year ends on the day of the same number, or on the last of a shorter month.
     */
    public DueDate due(LocalDate event, Term term) {
        return switch (term.unit()) {
            case WORKING_DAYS -> afterWorkingDays(event, term.amount());
            case CALENDAR_DAYS -> everyDayCounts(event.plusDays(term.amount()));
            case MONTHS -> everyDayCounts(event.plusMonths(term.amount()));
            case YEARS -> everyDayCounts(event.plusYears(term.amount()));
        };
    }

    /** A weekday that is no holiday; of a year that is not known, any weekday. */
    public boolean isWorkingDay(LocalDate day) {
        var year = years.get(day.getYear());
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && (year == null || !year.holidays().contains(day));
    }

    private DueDate afterWorkingDays(LocalDate event, int amount) {
        var versions = new HashMap<Integer, Integer>();
        var unknown = new HashSet<Integer>();
        var day = firstDay == FirstDay.NEXT_DAY ? event : event.minusDays(1);
        int counted = 0;
        while (counted < amount) {
            day = day.plusDays(1);
            var year = years.get(day.getYear());
            if (year == null) {
                unknown.add(day.getYear());
            } else {
                versions.put(year.year(), year.version());
            }
            if (isWorkingDay(day)) {
                counted++;
            }
        }
        return new DueDate(day, versions, unknown);
    }

    private DueDate everyDayCounts(LocalDate afterNextDay) {
        var on = firstDay == FirstDay.NEXT_DAY ? afterNextDay : afterNextDay.minusDays(1);
        return new DueDate(on, Map.of(), Set.of());
    }
}
