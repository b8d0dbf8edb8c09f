/** Who takes part in a session: one who came, or one who was given a place online. */
@NullMarked
package id.fkp.live.guest;

import org.jspecify.annotations.NullMarked;
