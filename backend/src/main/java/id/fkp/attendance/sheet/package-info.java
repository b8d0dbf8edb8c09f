/** The list on paper: printed for signing, and photographed afterwards. */
@NullMarked
package id.fkp.attendance.sheet;

import org.jspecify.annotations.NullMarked;
