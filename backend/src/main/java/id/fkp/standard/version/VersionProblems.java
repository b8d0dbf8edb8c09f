package id.fkp.standard.version;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with the texts of standards, beyond what can go wrong everywhere. */
public final class VersionProblems {

    public static final ProblemType VERSION_FROZEN = new ProblemType(
            409,
            "version-frozen",
            "Versi ini sudah dibuka untuk publik dan tidak dapat diubah",
            "This version is before the public and can no longer change");
    static final ProblemType VERSION_STILL_DRAFT = new ProblemType(
            409, "version-still-draft", "Versi terakhir masih berupa rancangan", "The newest version is still a draft");
    static final ProblemType COMPONENT_HAS_TEXT = new ProblemType(
            409, "component-has-text", "Komponen ini sudah berisi teks", "The component has a text already");

    private VersionProblems() {}
}
