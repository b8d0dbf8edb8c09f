/** What proves to outsiders that something is in the register, and that nothing of it has gone. */
@NullMarked
package id.fkp.record.log.proof;

import org.jspecify.annotations.NullMarked;
