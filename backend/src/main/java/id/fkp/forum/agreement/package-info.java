/** What a forum agreed on, as it was signed, and the window in which the public comments on the draft discussed there. */
@NullMarked
package id.fkp.forum.agreement;

import org.jspecify.annotations.NullMarked;
