/** What a unit does every year: what is done, what is due, and what comes next. */
@NullMarked
package id.fkp.cycle;

import org.jspecify.annotations.NullMarked;
