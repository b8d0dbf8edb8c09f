package id.fkp.invitation;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with invitations, beyond what can go wrong everywhere. */
final class InvitationProblems {

    static final ProblemType ALREADY_INVITED =
            new ProblemType(409, "already-invited", "Sudah diundang", "Already invited");
    static final ProblemType INVITATION_UNKNOWN =
            new ProblemType(404, "invitation-unknown", "Undangan tidak ditemukan", "There is no such invitation");

    private InvitationProblems() {}

    /** The same for a number nobody has and for a wrong secret, so that numbers cannot be tried. */
    static ProblemException invitationUnknown() {
        return INVITATION_UNKNOWN.because(
                "Buka tautan lengkap dari surat atau pesan undangan Anda.",
                "Open the whole link of your letter or message.");
    }
}
