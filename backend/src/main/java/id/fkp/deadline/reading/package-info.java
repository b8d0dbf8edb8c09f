/** Deadlines as they are shown; each read is one SQL. */
@NullMarked
package id.fkp.deadline.reading;

import org.jspecify.annotations.NullMarked;
