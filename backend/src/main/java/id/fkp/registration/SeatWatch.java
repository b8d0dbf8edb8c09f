package id.fkp.registration;

import id.fkp.session.Sessions;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Seats follow what happens below, in the same transaction. */
@ApplicationScoped
class SeatWatch {

    private final Registrations registrations;
    private final Sessions sessions;

    SeatWatch(Registrations registrations, Sessions sessions) {
        this.registrations = registrations;
        this.sessions = sessions;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "session.plan-changed" -> registrations.moveUp(sessions.hold(act.subjectId()));
            case "invitation.declined" -> registrations.cancelOf(act.subjectId());
            default -> {
                // no seat is concerned
            }
        }
    }
}
