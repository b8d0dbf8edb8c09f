/** What is taken home to prove that something is in the register. */
@NullMarked
package id.fkp.record.receipt;

import org.jspecify.annotations.NullMarked;
