package id.fkp.calendar;

import jakarta.enterprise.context.ApplicationScoped;

/** What other rooms may ask of the calendar. */
@ApplicationScoped
public class Calendars {

    private final CalendarSettings settings;

    Calendars(CalendarSettings settings) {
        this.settings = settings;
    }

    /** The calendar as it is now, to count any number of terms on. One SQL. */
    public BusinessCalendar current() {
        return new BusinessCalendar(
                settings.firstDay(),
                CalendarYear.newestFirst().stream().map(CalendarYear::known).toList());
    }
}
