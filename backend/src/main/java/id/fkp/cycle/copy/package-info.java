/** This year's forum, begun from an earlier one. */
@NullMarked
package id.fkp.cycle.copy;

import org.jspecify.annotations.NullMarked;
