package id.fkp.live.poll;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** Polls end with their session, in the same transaction. */
@ApplicationScoped
class PollWatch {

    private final Polls polls;
    private final Clock clock;

    PollWatch(Polls polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        if (act.verb().equals("session.held")) {
            polls.closeOpen(act.subjectId(), clock.instant());
        }
    }
}
