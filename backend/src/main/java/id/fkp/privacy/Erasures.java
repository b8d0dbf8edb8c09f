package id.fkp.privacy;

import id.fkp.attendance.Attendances;
import id.fkp.briefing.Officers;
import id.fkp.feedback.Feedbacks;
import id.fkp.invitation.Invitations;
import id.fkp.registration.Registrations;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Has each room erase its own, as the person could with the link. */
@ApplicationScoped
class Erasures {

    private final Invitations invitations;
    private final Registrations registrations;
    private final Attendances attendances;
    private final Officers officers;
    private final Feedbacks feedbacks;
    private final Clock clock;

    Erasures(
            Invitations invitations,
            Registrations registrations,
            Attendances attendances,
            Officers officers,
            Feedbacks feedbacks,
            Clock clock) {
        this.invitations = invitations;
        this.registrations = registrations;
        this.attendances = attendances;
        this.officers = officers;
        this.feedbacks = feedbacks;
        this.clock = clock;
    }

    void erase(PersonKind kind, UUID id) {
        switch (kind) {
            case INVITATION -> invitations.erasePerson(id, clock.instant());
            case REGISTRATION -> registrations.erasePerson(id);
            case ATTENDANCE -> attendances.erasePerson(id, clock.instant());
            case BRIEFED_OFFICER -> officers.erasePerson(id, clock.instant());
            case INPUT -> feedbacks.erasePerson(id, clock.instant());
        }
    }
}
