/** What a desk and those who come tell. */
@NullMarked
package id.fkp.attendance.given;

import org.jspecify.annotations.NullMarked;
