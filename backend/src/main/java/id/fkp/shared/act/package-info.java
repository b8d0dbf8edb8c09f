/** What was done, told upwards: the rooms that keep records and send messages observe it in the same transaction. */
@NullMarked
package id.fkp.shared.act;

import org.jspecify.annotations.NullMarked;
