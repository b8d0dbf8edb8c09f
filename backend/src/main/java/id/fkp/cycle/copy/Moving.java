package id.fkp.cycle.copy;

import id.fkp.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes moments some years on, to working days. */
record Moving(BusinessCalendar calendar, ZoneId zone, int years) {

    Instant later(Instant at) {
        return working(at.atZone(zone).plusYears(years).toInstant());
    }

    /** At the same hour of that day, or of the first working day after it. */
    Instant working(Instant at) {
        var day = at.atZone(zone);
        while (!calendar.isWorkingDay(day.toLocalDate())) {
            day = day.plusDays(1);
        }
        return day.toInstant();
    }

    /** The days of these moments, each with the one to which it moves. */
    Map<LocalDate, LocalDate> days(Stream<Instant> moments) {
        return moments.collect(Collectors.toMap(this::day, at -> day(later(at)), (first, same) -> first));
    }

    private LocalDate day(Instant at) {
        return LocalDate.ofInstant(at, zone);
    }
}
