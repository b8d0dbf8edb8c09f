package id.fkp.intake.part;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with documents that are brought along, beyond what can go wrong everywhere. */
public final class IntakeProblems {

    public static final ProblemType DOCUMENT_KIND_REFUSED = new ProblemType(
            415, "document-kind-refused", "Jenis dokumen ini tidak dapat dibaca", "This kind of document is not read");
    public static final ProblemType DOCUMENT_BROKEN =
            new ProblemType(400, "document-broken", "Dokumen ini rusak", "The document is broken");
    static final ProblemType DOCUMENT_TOO_LONG =
            new ProblemType(413, "document-too-long", "Dokumen ini terlalu panjang", "The document is too long");

    private IntakeProblems() {}

    public static ProblemException broken() {
        return DOCUMENT_BROKEN.because(
                "Buka dokumennya di komputer Anda, simpan lagi, lalu kirim hasilnya.",
                "Open the document on your computer, save it again, then send that.");
    }
}
