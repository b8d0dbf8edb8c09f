package id.fkp.registration;

import static id.fkp.registration.RegistrationProblems.REGISTRATION_CLOSED;
import static id.fkp.registration.RegistrationProblems.TICKET_USED;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.plan.ForumMethod;
import id.fkp.forum.state.ForumState;
import id.fkp.registration.given.RegistrationMode;
import id.fkp.registration.given.RegistrationSubmission;
import id.fkp.session.SessionInfo;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;

/** When and how people may register. */
final class RegistrationRules {

    private static final EnumSet<SessionState> TO_COME = EnumSet.of(SessionState.PLANNED, SessionState.RUNNING);
    private static final EnumSet<SessionState> OVER = EnumSet.of(SessionState.HELD, SessionState.CANCELLED);

    private RegistrationRules() {}

    /** From the announcement of the forum until the session's last minute. */
    static boolean isOpen(SessionInfo session, Instant now) {
        return session.announced()
                && session.forumState() != ForumState.CANCELLED
                && TO_COME.contains(session.state())
                && now.isBefore(session.endsAt());
    }

    static void requireOpen(SessionInfo session, Instant now) {
        if (!isOpen(session, now)) {
            throw REGISTRATION_CLOSED.because(
                    "Pertemuan ini tidak menerima pendaftaran: belum diumumkan, ditunda, dibatalkan, atau sudah selesai.",
                    "This session takes no registrations: it is not announced, postponed, cancelled or over.");
        }
    }

    /** Whether seats still change hands. */
    static boolean isOver(SessionInfo session) {
        return OVER.contains(session.state());
    }

    static void requireNotOver(SessionInfo session) {
        if (isOver(session)) {
            throw REGISTRATION_CLOSED.because(
                    "Pertemuan ini sudah selesai atau dibatalkan; pendaftarannya tidak berubah lagi.",
                    "This session was held or cancelled; its registrations change no more.");
        }
    }

    static void requireUnused(boolean used) {
        if (used) {
            throw TICKET_USED.because(
                    "Anda sudah tercatat hadir. Bila itu keliru, minta meja registrasi mencoret kehadirannya.",
                    "You are on the attendance list. If that is a mistake, ask the registration desk to strike it.");
        }
    }

    /** What belongs together in a registration. */
    static void require(RegistrationSubmission said, SessionInfo session, boolean invited) {
        var faults = new ArrayList<Fault>();
        if (said.element() == null && !invited) {
            faults.add(fault("/element", "not-null", "wajib diisi", "must be filled in"));
        }
        if (!isOffered(said.mode(), session.method())) {
            faults.add(fault("/mode", "not-offered", "tidak ada pada pertemuan ini", "is not offered by this session"));
        }
        if (said.consentContact() && said.contact() == null) {
            faults.add(fault(
                    "/contact", "missing", "isi agar Anda dapat dihubungi", "is needed if you want to be written to"));
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static boolean isOffered(RegistrationMode mode, ForumMethod method) {
        return switch (method) {
            case IN_PERSON -> mode == RegistrationMode.IN_PERSON;
            case ONLINE -> mode == RegistrationMode.ONLINE;
            case HYBRID -> true;
        };
    }

    private static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
