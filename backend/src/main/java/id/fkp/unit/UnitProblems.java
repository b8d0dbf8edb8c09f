package id.fkp.unit;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with units and services, beyond what can go wrong everywhere. */
final class UnitProblems {

    static final ProblemType SLUG_TAKEN =
            new ProblemType(409, "slug-taken", "Nama ini baru saja dipakai", "This name has just been taken");

    private UnitProblems() {}
}
