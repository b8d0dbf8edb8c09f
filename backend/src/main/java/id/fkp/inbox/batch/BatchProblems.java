package id.fkp.inbox.batch;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with acts on many inputs. */
public final class BatchProblems {

    public static final ProblemType BATCH_MOVED_ON =
            new ProblemType(409, "batch-moved-on", "Sebagian sudah berubah sesudahnya", "Some of it has changed since");
    public static final ProblemType UNDO_TOO_LATE = new ProblemType(
            409, "undo-too-late", "Waktu untuk mengurungkan sudah lewat", "The time to undo it is over");

    private BatchProblems() {}
}
