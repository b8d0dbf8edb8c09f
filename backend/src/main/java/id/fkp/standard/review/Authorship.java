package id.fkp.standard.review;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import id.fkp.standard.review.Reviews.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Objects;

/** Remembers who wrote in which version, in the transaction of the writing. */
@ApplicationScoped
class Authorship {

    private static final String WRITTEN = "component.written";

    private final Caller caller;
    private final Clock clock;

    Authorship(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    void remember(@Observes Act act) {
        if (act.verb().equals(WRITTEN)) {
            VersionAuthor.wrote(
                    act.subjectId(), Objects.requireNonNull(act.unitId()), Person.of(caller), clock.instant());
        }
    }
}
