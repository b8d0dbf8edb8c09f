package id.fkp.standard;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import id.fkp.standard.revision.RevisionState;
import id.fkp.standard.revision.Revisions;
import id.fkp.standard.version.VersionInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The head's agreement to the text that has been consulted and commented on, and what must be complete before it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Approvals {

    private static final String VERSION = "/version";

    private final Standards standards;
    private final Freezing freezing;
    private final Revisions revisions;
    private final Instance<ApprovalGuard> guards;

    Approvals(Standards standards, Freezing freezing, Revisions revisions, @Any Instance<ApprovalGuard> guards) {
        this.standards = standards;
        this.freezing = freezing;
        this.revisions = revisions;
        this.guards = guards;
    }

    /** All that is missing, the lawful steps first. */
    List<Fault> missing(VersionInfo newest, Instant now) {
        var faults = new ArrayList<Fault>();
        var state = revisions
                .newest(newest.standardId(), standards.asOf(newest.unitId(), now))
                .state();
        if (state != RevisionState.UNDER_REVISION) {
            faults.add(new Fault(
                    "/revision/state",
                    "not-under-revision",
                    new Words(
                            "standar berstatus " + state + "; persetujuan menunggu masa tanggapan berakhir",
                            "the standard is " + state + "; agreement waits for the end of the time for comments")));
        }
        faults.addAll(freezing.unready(newest, VERSION));
        guards.forEach(guard -> faults.addAll(guard.missing(newest)));
        return faults;
    }

    /**
     * Puts the text before the public, if it is not there yet, and makes it the final one.
     *
     * <p>Refuses with {@code illegal-transition} while anything is missing; every fault is named.
     */
    public void give(VersionInfo newest, String byName, Instant now) {
        var missing = missing(newest, now);
        if (!missing.isEmpty()) {
            throw ILLEGAL_TRANSITION.naming(
                    "Selesaikan yang disebut di bawah, lalu setujui lagi.",
                    "Settle what is named below, then agree again.",
                    missing);
        }
        freezing.freeze(newest.versionId(), VERSION, byName, now);
        revisions.agree(newest.standardId(), newest.versionId(), standards.step(newest.unitId(), byName, now));
    }
}
