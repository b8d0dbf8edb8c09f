/** The record of agreement of a forum: drafted from the minutes, signed, and verified by whoever holds a copy. */
@NullMarked
package id.fkp.agreement;

import org.jspecify.annotations.NullMarked;
