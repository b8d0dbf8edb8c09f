package id.fkp.notify.follow;

import id.fkp.notify.follow.given.Rhythm;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** When digests are due: before the working day begins in the west of the country. */
public final class Digests {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");
    private static final LocalTime MORNING = LocalTime.of(6, 0);

    private Digests() {}

    /** The first one after {@code now}; empty where nothing is collected. */
    public static Optional<Instant> next(Rhythm rhythm, Instant now) {
        var today = now.atZone(ZONE).with(MORNING);
        var due = today.toInstant().isAfter(now) ? today : today.plusDays(1);
        return switch (rhythm) {
            case EACH -> Optional.empty();
            case DAILY -> Optional.of(due.toInstant());
            case WEEKLY ->
                Optional.of(
                        due.with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY)).toInstant());
        };
    }
}
