/** Who wants to hear of a forum, a standard or a unit, and how. */
@NullMarked
package id.fkp.notify.follow;

import org.jspecify.annotations.NullMarked;
