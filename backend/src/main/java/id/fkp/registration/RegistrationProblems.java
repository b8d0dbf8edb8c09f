package id.fkp.registration;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with registrations, beyond what can go wrong everywhere. */
final class RegistrationProblems {

    static final ProblemType REGISTRATION_CLOSED =
            new ProblemType(409, "registration-closed", "Pendaftaran ditutup", "Registration is closed");
    static final ProblemType ALREADY_REGISTERED = new ProblemType(
            409, "already-registered", "Undangan ini sudah dipakai mendaftar", "This invitation has been used");
    static final ProblemType TICKET_UNKNOWN =
            new ProblemType(404, "ticket-unknown", "Tiket tidak ditemukan", "There is no such ticket");

    static final ProblemType TICKET_USED =
            new ProblemType(409, "ticket-used", "Tiket ini sudah dipakai hadir", "Somebody came with this ticket");

    private RegistrationProblems() {}

    /** The same for a number nobody has and for a wrong secret, so that numbers cannot be tried. */
    static ProblemException ticketUnknown() {
        return TICKET_UNKNOWN.because(
                "Periksa nomor dan tautan lengkap tiket Anda.", "Check the number and the whole link of your ticket.");
    }
}
