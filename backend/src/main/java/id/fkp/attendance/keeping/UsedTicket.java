package id.fkp.attendance.keeping;

import id.fkp.attendance.Attendances;
import id.fkp.registration.TicketGuard;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Who is on the list came: the ticket is no seat to give back any more. */
@ApplicationScoped
class UsedTicket implements TicketGuard {

    private final Attendances attendances;

    UsedTicket(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public boolean isUsed(UUID registrationId) {
        return attendances.isUsed(registrationId);
    }
}
