package id.fkp.retention;

import id.fkp.calendar.Term;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Counts periods from and to moments, in UTC; a day more or less is nothing to them. */
final class Periods {

    private static final LocalDate ANY = LocalDate.of(2025, 1, 1);

    private Periods() {}

    /** What has counted since before this is over at {@code now}. */
    static Instant before(Instant now, Term term) {
        return moved(now.atOffset(ZoneOffset.UTC), term, -1).toInstant();
    }

    static Instant after(Instant start, Term term) {
        return moved(start.atOffset(ZoneOffset.UTC), term, 1).toInstant();
    }

    static boolean isShorter(Term term, Term than) {
        var from = ANY.atStartOfDay().atOffset(ZoneOffset.UTC);
        return moved(from, term, 1).isBefore(moved(from, than, 1));
    }

    private static OffsetDateTime moved(OffsetDateTime from, Term term, int sign) {
        long amount = (long) sign * term.amount();
        return switch (term.unit()) {
            case CALENDAR_DAYS -> from.plusDays(amount);
            case MONTHS -> from.plusMonths(amount);
            case YEARS -> from.plusYears(amount);
            case WORKING_DAYS -> throw new IllegalArgumentException("No period is counted in working days");
        };
    }
}
