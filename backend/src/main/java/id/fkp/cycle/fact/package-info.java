/** What a unit has done in a year, and what is due in it. */
@NullMarked
package id.fkp.cycle.fact;

import org.jspecify.annotations.NullMarked;
