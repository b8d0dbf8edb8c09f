package id.fkp.record;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Act;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes down every act, in the act's own transaction: both last or neither. */
@ApplicationScoped
class Recorder {

    /**
     * What people do with what they gave, asked or told themselves. It is theirs to be forgotten, which nothing here ever is; so it
     * names nobody, also where somebody of the office does it, as anybody may.
     */
    private static final Set<String> ONES_OWN = Set.of(
            "attendance.contact-erased",
            "attendance.person-erased",
            "attendance.signed",
            "briefing-officer.person-erased",
            "briefing-officer.said",
            "feedback.appealed",
            "feedback.contact-erased",
            "feedback.corrected",
            "feedback.given",
            "feedback.objected",
            "feedback.person-erased",
            "feedback.replied",
            "feedback.reported",
            "feedback.withdrawn",
            "minute-line.corrected",
            "registration.confirmed",
            "registration.needs-erased",
            "registration.person-erased",
            "registration.waiting");

    /** The channel by which an input came that somebody of the office typed in, or a program of theirs sent. */
    private static final String TYPED_IN = "channel";

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
        if (ONES_OWN.contains(act.verb()) && !act.detail().containsKey(TYPED_IN)) {
            return false;
        }
        return act.unitId() == null
                || act.verb().startsWith(OF_MEMBERS)
                || caller.isAdmin()
                || caller.isMemberOf(act.unitId());
    }
}
