package id.fkp.similar;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** What inputs say follows their texts, in the same transaction. */
@ApplicationScoped
class WordingWatch {

    private final Wordings wordings;

    WordingWatch(Wordings wordings) {
        this.wordings = wordings;
    }

    void watch(@Observes Act act) {
        switch (act.verb()) {
            case "feedback.given" -> wordings.take(act.subjectId());
            case "feedback.restored" -> wordings.keep(act.subjectId());
            case "feedback.corrected", "feedback.concealed", "feedback.revealed" -> wordings.keepKnown(act.subjectId());
            case "feedback.withdrawn", "feedback.hidden", "feedback.text-erased" -> wordings.forget(act.subjectId());
            default -> {
                // no word has changed
            }
        }
    }
}
