/** What was set right on attendance lists, by whom, when and why. */
@NullMarked
package id.fkp.attendance.correction;

import org.jspecify.annotations.NullMarked;
