/** How long it is known who came. */
@NullMarked
package id.fkp.attendance.keeping;

import org.jspecify.annotations.NullMarked;
