package id.fkp.standard.reason;

import static id.fkp.shared.problem.CommonProblems.INVALID_REQUEST;

import id.fkp.shared.problem.Fault;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.ArrayList;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Inputs that are named as the reason of a change. */
@ApplicationScoped
public class Citations {

    private final Instance<CitationGuard> guards;

    Citations(@Any Instance<CitationGuard> guards) {
        this.guards = guards;
    }

    /** Refuses inputs that are not public or not about this standard; every one is named. */
    public void require(UUID standardId, @Nullable ChangeReason reason) {
        if (reason == null || reason.feedbackIds().isEmpty()) {
            return;
        }
        var faults = new ArrayList<Fault>();
        guards.forEach(guard -> faults.addAll(guard.refused(standardId, reason.feedbackIds(), "/reason/feedbackIds")));
        if (!faults.isEmpty()) {
            throw INVALID_REQUEST.naming(
                    "Keluarkan masukan yang disebutkan dari alasan, lalu simpan lagi.",
                    "Take the inputs named here out of the reason, then save again.",
                    faults);
        }
    }
}
