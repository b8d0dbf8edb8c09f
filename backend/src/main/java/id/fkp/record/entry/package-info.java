/** The public acts as everybody reads them, and what anybody takes home to prove one. */
@NullMarked
package id.fkp.record.entry;

import org.jspecify.annotations.NullMarked;
