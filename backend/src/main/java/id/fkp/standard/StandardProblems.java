package id.fkp.standard;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with standards, beyond what can go wrong everywhere. */
final class StandardProblems {

    static final ProblemType VERSION_FROZEN = new ProblemType(
            409,
            "version-frozen",
            "Versi ini sudah dibuka untuk publik dan tidak dapat diubah",
            "This version is before the public and can no longer change");
    static final ProblemType VERSION_STILL_DRAFT = new ProblemType(
            409, "version-still-draft", "Versi terakhir masih berupa rancangan", "The newest version is still a draft");
    static final ProblemType STANDARD_CODE_TAKEN = new ProblemType(
            409,
            "standard-code-taken",
            "Kode ini sudah dipakai standar lain di unit ini",
            "Another standard of the unit has this code");

    private StandardProblems() {}
}
