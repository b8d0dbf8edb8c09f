package id.fkp.standard.reason;

import id.fkp.shared.problem.Fault;
import java.util.List;
import java.util.UUID;

/** Which inputs may be named as the reason of a change. The room that knows inputs implements it; all are asked. */
public interface CitationGuard {

    /**
     * The inputs that cannot be named.
     *
     * @param pointer to the list of ids; each fault's pointer is an element of it
     */
    List<Fault> refused(UUID standardId, List<UUID> feedbackIds, String pointer);
}
