package id.fkp.deadline.feed;

import id.fkp.shared.text.Words;
import java.time.LocalDate;

/**
 * A day of another room that stands in the calendar of a unit.
 *
 * @param id by which a calendar program knows it again
 * @param about what it is the day of, in the words of its owner
 * @param late whether it has passed and what it asks for was not done
 */
public record CalendarDay(String id, LocalDate on, Words what, String about, boolean late) {}
