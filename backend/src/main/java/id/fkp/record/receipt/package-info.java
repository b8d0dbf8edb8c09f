/** What the giver of an input takes home to prove that it is in the register. */
@NullMarked
package id.fkp.record.receipt;

import org.jspecify.annotations.NullMarked;
