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

    private final Caller caller;
    private final Clock clock;

    Recorder(Caller caller, Clock clock) {
        this.caller = caller;
        this.clock = clock;
    }

    void record(@Observes Act act) {
        var now = clock.instant();
        new AuditEntry(act, actor(), now).persist();
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

    /** Nobody outside a request, when the product brings along its own content. */
    private @Nullable Caller actor() {
        return Arc.container().requestContext().isActive() && caller.isKnown() ? caller : null;
    }
}
