package id.fkp.agreement;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;

/** A draft is one no more in the transaction in which the record of its forum is signed. */
@ApplicationScoped
class SigningWatch {

    private final Drafts drafts;
    private final Clock clock;

    SigningWatch(Drafts drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    void watch(@Observes Act act) {
        if (act.verb().equals("forum.agreement-signed")) {
            AgreementDraft.locked(act.subjectId())
                    .ifPresent(draft -> draft.sign(drafts.annex(draft.forumId), clock.instant()));
        }
    }
}
