/** What was done: the audit of every act, and the register of the public ones. */
@NullMarked
package id.fkp.record;

import org.jspecify.annotations.NullMarked;
