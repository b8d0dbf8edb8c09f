/** What a giver says, as it is sent, and what must hold of it. */
@NullMarked
package id.fkp.feedback.given;

import org.jspecify.annotations.NullMarked;
