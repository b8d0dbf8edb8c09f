package id.fkp.attachment;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with files of inputs, beyond what can be wrong with the files themselves. */
final class AttachmentProblems {

    static final ProblemType ATTACHMENTS_WAITING =
            new ProblemType(409, "attachments-waiting", "Terlalu banyak berkas menunggu", "Too many files are waiting");

    private AttachmentProblems() {}
}
