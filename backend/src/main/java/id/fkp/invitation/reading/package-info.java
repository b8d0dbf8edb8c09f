/** Invitations as they are read, by the office and by who is invited. */
@NullMarked
package id.fkp.invitation.reading;

import org.jspecify.annotations.NullMarked;
