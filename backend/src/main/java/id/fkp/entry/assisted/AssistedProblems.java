package id.fkp.entry.assisted;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with a form that is typed in. */
final class AssistedProblems {

    static final ProblemType FORM_ENTERED = new ProblemType(
            409, "form-entered", "Formulir ini sudah dimasukkan", "This form has been typed in already");

    private AssistedProblems() {}
}
