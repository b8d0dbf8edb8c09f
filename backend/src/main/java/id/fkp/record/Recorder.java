package id.fkp.record;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.jspecify.annotations.Nullable;

/** Writes down every act, in the act's own transaction: both last or neither. */
@ApplicationScoped
class Recorder {

    /** Who begins or ends a membership is of the office just before or after it. */
    private static final String OF_MEMBERS = "membership.";

    private final Caller caller;
    private final Clock clock;

    Recorder(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    void record(@Observes Act act) {
        var now = clock.instant();
        new AuditEntry(act, actor(act), now).persist();
        if (act.reach() == Act.Reach.PUBLIC) {
            var words = act.words() == null ? null : new CommittedWords(act.words());
            var entry = new RegisterEntry(act, words, now);
            entry.persist();
            new WaitingEntry(entry).persist();
            if (words != null) {
                words.of(entry).persist();
            }
        }
    }

    /** Nobody outside a request, when the product brings along its own content; and nobody but who does it for the office. */
    private @Nullable Caller actor(Act act) {
        return Arc.container().requestContext().isActive() && caller.isKnown() && isForTheOffice(act) ? caller : null;
    }

    private boolean isForTheOffice(Act act) {
        if (act.asAnybody()) {
            return false;
        }
        return act.unitId() == null
                || act.verb().startsWith(OF_MEMBERS)
                || caller.isAdmin()
                || caller.isMemberOf(act.unitId());
    }
}
