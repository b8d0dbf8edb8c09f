package id.fkp.forum;

import id.fkp.shared.problem.CommonProblems;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.text.Words;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** When a window may open and close, and whose clock counts. No law sets these bounds: they keep slips out. */
final class ForumRules {

    static final Duration LONGEST_WINDOW = Duration.ofDays(366);

    /** What PostgreSQL and people can read without doubt. */
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(2);

    private ForumRules() {}

    static void requireWindow(Instant opensAt, Instant closesAt) {
        if (opensAt.isBefore(EARLIEST) || opensAt.isAfter(LATEST)) {
            throw refused("/opensAt", "out-of-range", "di luar tahun 2000 hingga 2199", "is outside 2000 to 2199");
        }
        if (!closesAt.isAfter(opensAt)) {
            throw refused("/closesAt", "closes-before-opening", "harus setelah dibuka", "must be after the opening");
        }
        if (closesAt.isAfter(opensAt.plus(LONGEST_WINDOW))) {
            throw refused(
                    "/closesAt", "window-too-long", "paling lama satu tahun setelah dibuka", "at most a year after it");
        }
    }

    /**
     * When something was written, as far as the clock that says so can be right; null where it cannot. Clocks of phones
     * that are set by the network differ from ours by seconds: what they say is to come in a moment, is now.
     */
    static @Nullable Instant believable(@Nullable Instant writtenAt, Instant opensAt, Instant now) {
        if (writtenAt == null || writtenAt.isBefore(opensAt) || writtenAt.isAfter(now.plus(CLOCKS_DIFFER))) {
            return null;
        }
        return (writtenAt.isAfter(now) ? now : writtenAt).truncatedTo(ChronoUnit.MICROS);
    }

    static ProblemException refused(String pointer, String code, String detailId, String detailEn) {
        return CommonProblems.refused(new Fault(pointer, code, new Words(detailId, detailEn)));
    }
}
