/** Deadlines for calendar programs (iCalendar). */
@NullMarked
package id.fkp.deadline.feed;

import org.jspecify.annotations.NullMarked;
