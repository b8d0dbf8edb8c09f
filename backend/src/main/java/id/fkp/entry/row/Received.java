package id.fkp.entry.row;

import static id.fkp.entry.sheet.SheetColumn.RECEIVED_ON;

import id.fkp.forum.ForumInfo;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When the office had something, and whether that was in time. What it had before the window closed is in time whenever it
 * is typed in (PP 96/2012 art 27(2): the public comments within the days, the office works after them). What it had within
 * the forum's hours after closing comes in late if it was written before, as from a phone without a network.
 */
final class Received {

    private static final Pattern WITH_TIME = Pattern.compile("(.*\\S)[ T]+(\\d{1,2})[:.](\\d{2})(?:[:.]\\d{2})?");

    private static final List<DateTimeFormatter> FORMS = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
            .map(form -> DateTimeFormatter.ofPattern(form, Locale.ROOT))
            .toList();

    private static final List<DateTimeFormatter> WORDED = List.of(
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.forLanguageTag("id-ID")),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.forLanguageTag("id-ID")),
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH),
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH));

    private final ForumInfo forum;
    private final ZoneId zone;
    private final Instant now;

    Received(ForumInfo forum, Instant now) {
        this.forum = forum;
        this.zone = ZoneId.of(forum.zone());
        this.now = now;
    }

    /** A day, and the time of day where somebody wrote it down. */
    record Moment(LocalDate day, @Nullable LocalTime time) {}

    static Optional<Moment> read(String said) {
        var timed = WITH_TIME.matcher(said.strip());
        try {
            return timed.matches()
                    ? day(timed.group(1))
                            .map(day -> new Moment(
                                    day,
                                    LocalTime.of(Integer.parseInt(timed.group(2)), Integer.parseInt(timed.group(3)))))
                    : day(said.strip()).map(day -> new Moment(day, null));
        } catch (DateTimeException noTime) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String said) {
        return Stream.concat(FORMS.stream(), WORDED.stream())
                .map(form -> day(said, form))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<LocalDate> day(String said, DateTimeFormatter form) {
        try {
            return Optional.of(LocalDate.parse(said, form.withResolverStyle(ResolverStyle.STRICT)));
        } catch (DateTimeException otherForm) {
            return Optional.empty();
        }
    }

    /** The last instant that is meant: of a day without a time its end, but nothing that is to come. */
    private Instant latest(Moment moment) {
        if (moment.time() != null) {
            return moment.day().atTime(moment.time()).atZone(zone).toInstant();
        }
        var end = moment.day().plusDays(1).atStartOfDay(zone).toInstant();
        return end.isAfter(now) && earliest(moment).isBefore(now) ? now : end;
    }

    private Instant earliest(Moment moment) {
        var time = moment.time() == null ? LocalTime.MIDNIGHT : moment.time();
        return moment.day().atTime(time).atZone(zone).toInstant();
    }

    /** What is wrong with it; null where it came in time or may come late. */
    @Nullable
    RowFault fault(Moment received, @Nullable Moment written) {
        if (earliest(received).isAfter(now)) {
            return RowFault.of(RECEIVED_ON, "in-the-future", "tanggal ini belum tiba", "this date is still to come");
        }
        if (latest(received).isBefore(forum.opensAt())) {
            return RowFault.of(RECEIVED_ON, "before-opening", "sebelum forum dibuka", "is before the forum opened");
        }
        if (cameAfterClosing(received) && !mayComeLate(received, written)) {
            return RowFault.of(
                    RECEIVED_ON,
                    "after-closing",
                    "setelah forum ditutup; hanya yang ditulis sebelumnya dan diterima dalam " + forum.lateHours()
                            + " jam sesudahnya masih diterima",
                    "is after the closing; only what was written before and received within " + forum.lateHours()
                            + " hours of it is still taken");
        }
        return null;
    }

    boolean isLate(Moment received) {
        return cameAfterClosing(received);
    }

    /** A day on which the window was still open counts as in time. */
    private boolean cameAfterClosing(Moment received) {
        return !earliest(received).isBefore(forum.closesAt());
    }

    private boolean mayComeLate(Moment received, @Nullable Moment written) {
        return written != null
                && earliest(written).isBefore(forum.closesAt())
                && !latest(written).isBefore(forum.opensAt())
                && earliest(received).isBefore(forum.closesAt().plus(Duration.ofHours(forum.lateHours())));
    }
}
