package id.fkp.registration;

import java.util.UUID;

/** What a higher room has to say against giving a seat back. */
public interface TicketGuard {

    /** Whether somebody was let in with the ticket. */
    boolean isUsed(UUID registrationId);
}
