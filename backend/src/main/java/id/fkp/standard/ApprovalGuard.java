package id.fkp.standard;

import id.fkp.shared.problem.Fault;
import id.fkp.standard.version.VersionInfo;
import java.util.List;

/**
 * What must be complete before the head agrees to a text. Rooms that know of more than texts implement it; all of them
 * are asked in the transaction of the approval.
 */
public interface ApprovalGuard {

    /**
     * What is missing; nothing when this guard lets the text through.
     *
     * @param newest the version that would become final
     */
    List<Fault> missing(VersionInfo newest);
}
