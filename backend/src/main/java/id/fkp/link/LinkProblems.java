package id.fkp.link;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with links to pass on, beyond what can go wrong everywhere. */
final class LinkProblems {

    static final ProblemType TOO_MANY_LINKS =
            new ProblemType(409, "too-many-links", "Tautan terusan terlalu banyak", "Too many links to pass on");

    private LinkProblems() {}
}
