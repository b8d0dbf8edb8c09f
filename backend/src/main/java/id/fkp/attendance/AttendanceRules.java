package id.fkp.attendance;

import static id.fkp.attendance.AttendanceProblems.ATTENDANCE_NOT_OPEN;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.attendance.given.AttendanceWay;
import id.fkp.attendance.given.CheckIn;
import id.fkp.attendance.given.Consents;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionInfo;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Blank;
import id.fkp.shared.text.ReadableTime;
import id.fkp.shared.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** When people may be checked in, by whom, and what belongs together in what a desk sends. */
final class AttendanceRules {

    private static final EnumSet<AttendanceWay> WITHOUT_TICKET =
            EnumSet.of(AttendanceWay.WALK_UP, AttendanceWay.ONLINE, AttendanceWay.PAPER);

    private AttendanceRules() {}

    /** Those who stand at the desk. */
    static UnitRole[] desk() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD};
    }

    /** From the beginning of its day on. How long, the list itself knows. */
    static void requireDay(SessionInfo session, Instant now) {
        if (session.state() == SessionState.POSTPONED || session.state() == SessionState.CANCELLED) {
            throw ATTENDANCE_NOT_OPEN.because(
                    "Pertemuan ini ditunda atau dibatalkan.", "This session was postponed or cancelled.");
        }
        var opens = opensAt(session);
        if (now.isBefore(opens)) {
            throw ATTENDANCE_NOT_OPEN.because(
                    "Kehadiran dicatat mulai " + ReadableTime.indonesian(opens, session.zone()) + ".",
                    "People are checked in from " + ReadableTime.english(opens, session.zone()) + " on.");
        }
    }

    static Instant opensAt(SessionInfo session) {
        return session.day().atStartOfDay(ZoneId.of(session.zone())).toInstant();
    }

    /**
     * When somebody came, without what the desk's clock is wrong by. A clock that was put right between the arrival and
     * the sending leaves a time that cannot be: it is moved to the nearest that can.
     */
    static Instant arrival(CheckIn said, SessionInfo session, Instant now) {
        var corrected = said.arrivedAt().plus(Duration.between(said.deskClock(), now));
        var zone = ZoneId.of(session.zone());
        var dayEnds = session.endsAt()
                .atZone(zone)
                .toLocalDate()
                .plusDays(1)
                .atStartOfDay(zone)
                .toInstant();
        var latest = now.isBefore(dayEnds) ? now : dayEnds;
        var earliest = opensAt(session);
        var bounded = corrected.isAfter(latest) ? latest : corrected.isBefore(earliest) ? earliest : corrected;
        return bounded.truncatedTo(ChronoUnit.MICROS);
    }

    static void require(CheckIn said) {
        var faults = new ArrayList<Fault>();
        if ((said.registrationNumber() == null) == (said.walkUp() == null)) {
            faults.add(fault(
                    "/registrationNumber",
                    "one-of-two",
                    "isi nomor tiket atau tamu tanpa tiket, salah satu",
                    "give either the number of a ticket or a walk-up"));
        }
        if (said.walkUp() != null) {
            var way = said.walkUp().way();
            if (way != null && !WITHOUT_TICKET.contains(way)) {
                faults.add(fault("/walkUp/way", "needs-ticket", "memerlukan tiket", "needs a ticket"));
            }
            if (said.walkUp().consents() != null) {
                faults.addAll(consents(said.walkUp().consents()));
            }
        }
        refuse(faults);
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }

    static void refuse(List<Fault> faults) {
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
    }

    private static List<Fault> consents(Consents consents) {
        if (consents.givesAny() && (consents.notice() == null || Blank.is(consents.notice()))) {
            return List.of(fault(
                    "/walkUp/consents/notice",
                    "missing",
                    "sebutkan pemberitahuan yang disetujui",
                    "name the notice that was agreed to"));
        }
        return List.of();
    }
}
