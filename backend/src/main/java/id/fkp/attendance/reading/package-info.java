/** Who came, as it is read. */
@NullMarked
package id.fkp.attendance.reading;

import org.jspecify.annotations.NullMarked;
