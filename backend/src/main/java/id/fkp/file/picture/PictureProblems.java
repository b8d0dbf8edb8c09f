package id.fkp.file.picture;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with photos, beyond what can go wrong everywhere. */
final class PictureProblems {

    static final ProblemType PHOTO_KIND_REFUSED = new ProblemType(
            415, "photo-kind-refused", "Jenis foto ini tidak diterima", "This kind of photo is not accepted");
    static final ProblemType PHOTO_BROKEN =
            new ProblemType(400, "photo-broken", "Foto tidak dapat dibaca", "The photo cannot be read");

    private PictureProblems() {}
}
