package id.fkp.attendance;

import id.fkp.attendance.reading.AttendanceRepresentation;
import id.fkp.session.SessionInfo;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.text.ReadableTime;

/** What can go wrong with an attendance list, beyond what can go wrong everywhere. */
final class AttendanceProblems {

    static final ProblemType ATTENDANCE_NOT_OPEN = new ProblemType(
            409, "attendance-not-open", "Kehadiran belum dapat dicatat", "Nobody can be checked in yet");
    static final ProblemType ATTENDANCE_CLOSED = new ProblemType(
            409, "attendance-closed", "Daftar hadir sudah ditutup", "The attendance list has been closed");
    static final ProblemType ALREADY_PRESENT =
            new ProblemType(409, "already-present", "Sudah tercatat hadir", "This person is on the list already");
    static final ProblemType OTHER_SESSION =
            new ProblemType(409, "other-session", "Tiket untuk pertemuan lain", "The ticket is for another session");
    static final ProblemType TICKET_NOT_CONFIRMED =
            new ProblemType(409, "ticket-not-confirmed", "Tiket ini tidak memuat kursi", "This ticket holds no seat");
    static final ProblemType CODE_EXPIRED = new ProblemType(
            409, "code-expired", "Kode ini tidak berlaku sekarang", "This code is not the one shown now");
    static final ProblemType ATTENDANCE_UNKNOWN =
            new ProblemType(404, "attendance-unknown", "Kehadiran tidak ditemukan", "There is no such attendance");

    private AttendanceProblems() {}

    static ProblemException closed() {
        return ATTENDANCE_CLOSED.because(
                "Daftarnya sudah menjadi bagian Berita Acara. Catat orang ini di adendum.",
                "The list has become part of the record of agreement. Note this person in an addendum.");
    }

    /** For a member; a desk that hears it knows that its own message is done. */
    static ProblemException already(AttendanceRepresentation there, String zone) {
        var by = there.byName() == null ? "" : there.byName();
        return ALREADY_PRESENT
                .because(
                        "Tercatat " + ReadableTime.indonesian(there.arrivedAt(), zone)
                                + (by.isEmpty() ? " oleh yang bersangkutan." : " oleh " + by + "."),
                        "Checked in " + ReadableTime.english(there.arrivedAt(), zone)
                                + (by.isEmpty() ? " by themselves." : " by " + by + "."))
                .showing(there);
    }

    static ProblemException otherSession(SessionInfo right) {
        return OTHER_SESSION.because(
                "Tiket ini untuk " + right.title() + ", " + ReadableTime.indonesian(right.startsAt(), right.zone())
                        + ". Bila tetap hadir di sini, catat sebagai tamu tanpa tiket.",
                "This ticket is for " + right.title() + ", " + ReadableTime.english(right.startsAt(), right.zone())
                        + ". Who stays here is added as a walk-up.");
    }

    static ProblemException notConfirmed(boolean waiting) {
        return waiting
                ? TICKET_NOT_CONFIRMED.because(
                        "Pendaftar ini masih di daftar tunggu. Bila ada tempat, catat sebagai tamu tanpa tiket.",
                        "This person is still on the waiting list. If there is room, add them as a walk-up.")
                : TICKET_NOT_CONFIRMED.because(
                        "Pendaftaran ini sudah dibatalkan. Bila tetap hadir, catat sebagai tamu tanpa tiket.",
                        "This registration was cancelled. Who comes all the same is added as a walk-up.");
    }

    /** The same for a number nobody has and for a wrong secret, so that numbers cannot be tried. */
    static ProblemException unknown() {
        return ATTENDANCE_UNKNOWN.because(
                "Periksa nomor dan tautan lengkap yang Anda terima di meja registrasi.",
                "Check the number and the whole link that the desk gave you.");
    }
}
