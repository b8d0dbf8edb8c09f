package id.fkp.standard;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with standards, beyond what can go wrong everywhere. */
final class StandardProblems {

    static final ProblemType STANDARD_CODE_TAKEN = new ProblemType(
            409,
            "standard-code-taken",
            "Kode ini sudah dipakai standar lain di unit ini",
            "Another standard of the unit has this code");

    private StandardProblems() {}
}
