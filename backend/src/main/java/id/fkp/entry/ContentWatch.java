package id.fkp.entry;

import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Where something of an input is erased, its row is not known again by what it said, in the same transaction. */
@ApplicationScoped
class ContentWatch {

    private static final Set<String> ERASING =
            Set.of("feedback.person-erased", "feedback.contact-erased", "feedback.text-erased");

    private final EntryRows rows;

    ContentWatch(EntryRows rows) {
        this.rows = rows;
    }

    void watch(@Observes Act act) {
        if (ERASING.contains(act.verb())) {
            rows.forgetContent(act.subjectId());
        }
    }
}
