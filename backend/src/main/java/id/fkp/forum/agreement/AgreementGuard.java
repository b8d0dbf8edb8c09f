package id.fkp.forum.agreement;

import id.fkp.shared.problem.Fault;
import java.util.List;
import java.util.UUID;

/**
 * What must be complete before the record of agreement of a forum counts as signed. Rooms that know of the forum's
 * meetings implement it; all of them are asked in the transaction of the signing.
 */
public interface AgreementGuard {

    /** What is missing; nothing when this guard lets the record through. */
    List<Fault> missing(UUID forumId);
}
