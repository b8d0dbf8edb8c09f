package id.fkp.standard.preview;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with previews, beyond what can go wrong everywhere. */
final class PreviewProblems {

    static final ProblemType PREVIEW_UNKNOWN =
            new ProblemType(404, "preview-unknown", "Tautan pratinjau tidak dikenal", "The preview link is not known");
    static final ProblemType PREVIEW_EXPIRED = new ProblemType(
            410, "preview-expired", "Tautan pratinjau tidak berlaku lagi", "The preview link is no longer good");

    private PreviewProblems() {}
}
