package id.fkp.standard.review;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with reviews, beyond what can go wrong everywhere. */
final class ReviewProblems {

    static final ProblemType OWN_TEXT =
            new ProblemType(409, "own-text", "Naskah ditelaah orang kedua", "A second person reviews the text");

    private ReviewProblems() {}
}
