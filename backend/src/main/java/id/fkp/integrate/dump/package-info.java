/** Everything public as files that need no program: a set of data a kind of record, what their fields mean, and sums. */
@NullMarked
package id.fkp.integrate.dump;

import org.jspecify.annotations.NullMarked;
