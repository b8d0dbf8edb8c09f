package id.fkp.entry.assisted;

import id.fkp.file.StoredFiles;
import id.fkp.shared.act.Act;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Set;

/** Where who said something is erased, the sheet in their hand goes too, in the same transaction. */
@ApplicationScoped
class OriginalWatch {

    private static final Set<String> ERASING = Set.of("feedback.person-erased", "feedback.contact-erased");

    private final StoredFiles files;

    OriginalWatch(StoredFiles files) {
        this.files = files;
    }

    void watch(@Observes Act act) {
        if (!ERASING.contains(act.verb())) {
            return;
        }
        var entry = AssistedEntry.<AssistedEntry>findById(act.subjectId());
        if (entry != null && entry.fileId != null) {
            files.forget(entry.fileId);
            entry.forgetOriginal();
        }
    }
}
