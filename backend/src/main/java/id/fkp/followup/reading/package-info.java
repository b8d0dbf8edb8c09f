/** Promises as they are read. */
@NullMarked
package id.fkp.followup.reading;

import org.jspecify.annotations.NullMarked;
