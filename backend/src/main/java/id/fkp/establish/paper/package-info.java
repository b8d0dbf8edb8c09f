/** What stands in the papers of a unit: the decree with an annex for each standard, and the pledge. */
@NullMarked
package id.fkp.establish.paper;

import org.jspecify.annotations.NullMarked;
