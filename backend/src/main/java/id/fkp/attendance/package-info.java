/** Who came to a session: the desk, walk-ups, check-in by oneself, the list that is signed and closed. */
@NullMarked
package id.fkp.attendance;

import org.jspecify.annotations.NullMarked;
