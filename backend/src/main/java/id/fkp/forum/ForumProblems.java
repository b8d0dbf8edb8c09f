package id.fkp.forum;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with forums, beyond what can go wrong everywhere. */
final class ForumProblems {

    static final ProblemType WINDOW_NOT_OPEN = new ProblemType(
            409, "window-not-open", "Forum ini belum menerima masukan", "This forum does not take input yet");
    static final ProblemType WINDOW_CLOSED = new ProblemType(
            409, "window-closed", "Forum ini tidak lagi menerima masukan", "This forum takes no more input");

    private ForumProblems() {}
}
