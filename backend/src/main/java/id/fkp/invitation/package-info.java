/** Who is asked to come to a session: letters, personal links, who opened them and who answered. */
@NullMarked
package id.fkp.invitation;

import org.jspecify.annotations.NullMarked;
