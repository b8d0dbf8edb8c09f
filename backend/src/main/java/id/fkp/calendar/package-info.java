/** Which days count: public holidays as data, and the arithmetic of working days, days, months and years on them. */
@NullMarked
package id.fkp.calendar;

import org.jspecify.annotations.NullMarked;
