package id.fkp.deadline.feed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Asked of every room above when the calendar of a unit is read: which days of its own stand there beside the deadlines. */
public interface CalendarDays {

    List<CalendarDay> of(UUID unitId, Instant now);
}
