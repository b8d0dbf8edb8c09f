/** What somebody who is registered has in hand: the ticket, its calendar entry, and the way out. */
@NullMarked
package id.fkp.registration.ticket;

import org.jspecify.annotations.NullMarked;
