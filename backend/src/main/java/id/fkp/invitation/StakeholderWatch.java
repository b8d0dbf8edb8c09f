package id.fkp.invitation;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Who is taken out of the directory is forgotten here too, in the same transaction. */
@ApplicationScoped
class StakeholderWatch {

    private final Clock clock;

    StakeholderWatch(Clock clock) {
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        if (act.verb().equals("stakeholder.removed")) {
            InvitationPerson.eraseOf(act.subjectId(), clock.instant());
        }
    }
}
