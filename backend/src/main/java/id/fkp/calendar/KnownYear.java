package id.fkp.calendar;

import java.time.LocalDate;
import java.util.Set;

/**
 * A year whose holidays have been entered.
 *
 * @param version counts the changes of its list
 */
public record KnownYear(int year, int version, Set<LocalDate> holidays) {

    public KnownYear {
        holidays = Set.copyOf(holidays);
    }
}
