package id.fkp.live.guest;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong for who takes part, beyond what can go wrong everywhere. */
final class GuestProblems {

    static final ProblemType ATTENDANCE_NEEDED =
            new ProblemType(403, "attendance-needed", "Hanya untuk yang hadir", "Only for those who take part");

    private GuestProblems() {}

    static ProblemException noneShown() {
        return ATTENDANCE_NEEDED.because(
                "Catat kehadiran Anda dulu, di meja registrasi atau dengan kode di ruangan.",
                "Check in first, at the desk or with the code that the hall shows.");
    }

    static ProblemException ofOtherSession() {
        return ATTENDANCE_NEEDED.because(
                "Kehadiran Anda tercatat di pertemuan lain. Catat kehadiran di pertemuan ini dulu.",
                "You were checked in to another session. Check in to this one first.");
    }

    static ProblemException notOnline() {
        return ATTENDANCE_NEEDED.because(
                "Tiket ini bukan tempat daring di pertemuan ini. Yang hadir di tempat mencatat kehadirannya dulu.",
                "This ticket holds no place online in this session. Who comes to the hall checks in first.");
    }
}
