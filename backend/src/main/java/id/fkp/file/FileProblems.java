package id.fkp.file;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with files, beyond what can go wrong everywhere. */
final class FileProblems {

    static final ProblemType FILE_KIND_REFUSED = new ProblemType(
            415, "file-kind-refused", "Jenis berkas ini tidak diterima", "This kind of file is not accepted");

    private FileProblems() {}
}
