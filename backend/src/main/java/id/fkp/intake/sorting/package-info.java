/** Finds the 14 components in what was read, and keeps account of everything else. */
@NullMarked
package id.fkp.intake.sorting;

import org.jspecify.annotations.NullMarked;
