package id.fkp.attachment.check;

import id.fkp.shared.problem.ProblemType;

/** What can be wrong with a file that somebody sends along, beyond what can be wrong with a photo. */
final class CheckProblems {

    static final ProblemType ATTACHMENT_BROKEN =
            new ProblemType(400, "attachment-broken", "Berkas tidak dapat dibaca", "The file cannot be read");
    static final ProblemType ATTACHMENT_UNSAFE =
            new ProblemType(400, "attachment-unsafe", "Berkas ini tidak aman", "This file is not safe");
    static final ProblemType ATTACHMENT_INFECTED =
            new ProblemType(400, "attachment-infected", "Berkas ini memuat virus", "The file holds a virus");
    static final ProblemType ATTACHMENT_KIND_REFUSED = new ProblemType(
            415, "attachment-kind-refused", "Jenis berkas ini tidak diterima", "This kind of file is not accepted");
    static final ProblemType SCANNER_UNAVAILABLE = new ProblemType(
            503, "scanner-unavailable", "Pemeriksa virus sedang tidak menjawab", "The virus scanner does not answer");

    private CheckProblems() {}
}
