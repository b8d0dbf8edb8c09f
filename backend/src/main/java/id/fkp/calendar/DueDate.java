package id.fkp.calendar;

import static id.fkp.calendar.CalendarProblems.CALENDAR_YEAR_MISSING;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The last day of a term, and what that rests on.
 *
 * @param on the last day on which the act is in time
 * @param versions of the calendar years that were asked for holidays; none where every day counts
 * @param unknownYears those that were asked and have no holidays entered: the weekdays in them were taken as working
 *     days, so that the true last day is this one or a later one
 */
public record DueDate(LocalDate on, Map<Integer, Integer> versions, Set<Integer> unknownYears) {

    public DueDate {
        versions = Map.copyOf(versions);
        unknownYears = Set.copyOf(unknownYears);
    }

    /** Whether the day may still move, because the holidays of a year on the way are not entered yet. */
    public boolean isProvisional() {
        return !unknownYears.isEmpty();
    }

    /** The first instant that is too late where the clocks show {@code zone}. */
    public Instant endIn(ZoneId zone) {
        return on.plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** For an act that needs a day that stays. */
    public DueDate requireKnown() {
        if (isProvisional()) {
            var years =
                    new TreeSet<>(unknownYears).stream().map(String::valueOf).collect(Collectors.joining(", "));
            throw CALENDAR_YEAR_MISSING.because(
                    "Hari libur tahun " + years + " belum dimasukkan. Mintalah admin memasukkannya, lalu coba lagi.",
                    "The holidays of " + years
                            + " have not been entered. Ask the admin to enter them, then try again.");
        }
        return this;
    }
}
