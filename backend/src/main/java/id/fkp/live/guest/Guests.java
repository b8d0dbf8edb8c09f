package id.fkp.live.guest;

import static id.fkp.live.guest.GuestProblems.noneShown;
import static id.fkp.live.guest.GuestProblems.notOnline;
import static id.fkp.live.guest.GuestProblems.ofOtherSession;

import id.fkp.attendance.Attendances;
import id.fkp.registration.Tickets;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Tells those who take part in a session from those who only read about it. */
@ApplicationScoped
public class Guests {

    private final Attendances attendances;
    private final Tickets tickets;

    Guests(Attendances attendances, Tickets tickets) {
        this.attendances = attendances;
        this.tickets = tickets;
    }

    /**
     * What stands for this person in the session, whichever paper is shown: the registration, or the attendance of who
     * came without one. 403 for who shows none of this session, 404 for a number nobody has or a wrong secret.
     */
    public UUID require(UUID sessionId, GuestHeaders shown) {
        if (shown.attendanceNumber() != null) {
            var id = attendances.requireOf(shown.attendanceNumber(), shown.attendanceSecret());
            if (!attendances.place(id).sessionId().equals(sessionId)) {
                throw ofOtherSession();
            }
            return attendances.guest(id);
        }
        if (shown.ticketNumber() == null) {
            throw noneShown();
        }
        var id = tickets.require(shown.ticketNumber(), shown.ticketSecret());
        if (!tickets.takesPartOnline(id, sessionId)) {
            throw notOnline();
        }
        return id;
    }
}
