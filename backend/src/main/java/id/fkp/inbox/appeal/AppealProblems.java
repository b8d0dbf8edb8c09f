package id.fkp.inbox.appeal;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with appeals, beyond what can go wrong everywhere. */
final class AppealProblems {

    static final ProblemType OWN_DECISION = new ProblemType(
            409, "own-decision", "Banding diputus oleh orang lain", "Somebody else decides about the appeal");

    private AppealProblems() {}
}
