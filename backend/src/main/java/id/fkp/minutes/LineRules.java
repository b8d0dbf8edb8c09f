package id.fkp.minutes;

import static id.fkp.shared.problem.CommonProblems.ILLEGAL_TRANSITION;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.forum.ForumInfo;
import id.fkp.forum.state.ForumState;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionInfo;
import id.fkp.session.state.SessionState;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who writes minutes, when, and what belongs together in a line. */
final class LineRules {

    private static final EnumSet<SessionState> BEGUN = EnumSet.of(SessionState.RUNNING, SessionState.HELD);
    private static final EnumSet<ForumState> NOT_SIGNED = EnumSet.of(ForumState.IN_SESSION, ForumState.HELD);

    private LineRules() {}

    static UnitRole[] writers() {
        return new UnitRole[] {UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD};
    }

    /** Those who answer for the minutes. */
    static UnitRole[] closers() {
        return new UnitRole[] {UnitRole.MODERATOR, UnitRole.HEAD};
    }

    /** From the opening of the session until its minutes are closed or the record of agreement is signed. */
    static void requireWritable(SessionInfo session, boolean closed) {
        requireOpen(closed);
        if (!BEGUN.contains(session.state()) || !NOT_SIGNED.contains(session.forumState())) {
            throw ILLEGAL_TRANSITION.because(
                    "Notulen ditulis sejak pertemuan dibuka hingga berita acara ditandatangani.",
                    "Minutes are written from the opening of the session until the record of agreement is signed.");
        }
    }

    private static void requireOpen(boolean closed) {
        if (closed) {
            throw ILLEGAL_TRANSITION.because(
                    "Notulen pertemuan ini sudah ditutup; setelah itu hanya koreksi yang ditambahkan.",
                    "The minutes of this session are closed; only corrections are added now.");
        }
    }

    /** Also after the signature: a line that was written in the moment of it is not lost. */
    static void requireClosable(SessionInfo session, boolean closed, int lines) {
        requireOpen(closed);
        if (session.state() != SessionState.HELD) {
            throw ILLEGAL_TRANSITION.because(
                    "Akhiri pertemuan lebih dahulu: selama berlangsung notulen masih ditulis.",
                    "End the session first: as long as it runs, its minutes are being written.");
        }
        if (lines == 0) {
            throw ILLEGAL_TRANSITION.naming(
                    "Tulis apa yang disampaikan, lalu tutup notulen.",
                    "Write what was said, then close the minutes.",
                    List.of(fault("/lines", "missing", "belum ada baris notulen", "there is no line yet")));
        }
    }

    /**
     * The version a line is about: the text that the forum discusses now, or the one the line was about before if that
     * was of the same standard; null for the forum in general.
     *
     * @param present whether the attendance that the line names is on the list, true where it names none
     * @param free whether the input that the line takes down may be, true where it takes down none
     */
    static @Nullable UUID version(
            LineText text, ForumInfo forum, boolean present, boolean free, @Nullable MinuteLine before) {
        var faults = new ArrayList<Fault>();
        if (!free) {
            faults.add(fault(
                    "/feedbackId",
                    "not-free",
                    "bukan masukan terbuka dari pertemuan forum ini, atau sudah ada di baris lain",
                    "is no public input of a session of this forum, or stands in another line"));
        }
        if (!present) {
            faults.add(fault(
                    "/attendanceId",
                    "not-present",
                    "tidak ada di daftar hadir pertemuan ini",
                    "is not on the attendance list of this session"));
        }
        if ((text.amount() == null) != (text.timeUnit() == null)) {
            faults.add(fault(
                    text.amount() == null ? "/amount" : "/timeUnit",
                    "missing",
                    "isi angka beserta satuannya",
                    "give the number and its unit"));
        }
        if (text.component() != null && text.standardId() == null) {
            faults.add(fault("/standardId", "missing", "sebutkan standarnya", "name the standard"));
        }
        Optional<UUID> version = Optional.empty();
        if (text.standardId() != null) {
            version = forum.discussedVersion(text.standardId());
            if (version.isEmpty()) {
                faults.add(fault(
                        "/standardId",
                        "not-discussed",
                        "tidak dibahas di forum ini",
                        "is not discussed in this forum"));
            }
        }
        if (!faults.isEmpty()) {
            throw refused(faults);
        }
        if (before != null
                && before.versionId != null
                && text.standardId() != null
                && text.standardId().equals(before.standardId)) {
            return before.versionId;
        }
        return version.orElse(null);
    }

    static Fault fault(String pointer, String code, String detailId, String detailEn) {
        return new Fault(pointer, code, new Words(detailId, detailEn));
    }
}
