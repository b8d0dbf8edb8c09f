/** What a unit sends out: letters, a text to be passed on, a poster. */
@NullMarked
package id.fkp.invitation.letter;

import org.jspecify.annotations.NullMarked;
