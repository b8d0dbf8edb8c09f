/** The data sets, one description each. */
@NullMarked
package id.fkp.export.set;

import org.jspecify.annotations.NullMarked;
