package id.fkp.session;

import id.fkp.shared.problem.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What must be complete before a session counts as held. Rooms that know who came and what was said implement it; all of
 * them are asked in the transaction of the closing.
 */
public interface SessionGuard {

    /**
     * What is missing; nothing when this guard lets the session end.
     *
     * @param gapGiven whether the unit says why an element of the community was not present
     */
    List<Fault> missing(UUID sessionId, boolean gapGiven);
}
