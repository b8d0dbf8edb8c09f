package id.fkp.minutes.promise;

import id.fkp.calendar.Term;
import org.jspecify.annotations.Nullable;

/** How long something takes, as Indonesian papers write it. */
public final class Duration {

    /** More is a slip of the keyboard. */
    public static final int MOST = 1000;

    private Duration() {}

    /** Both or nothing. */
    public static @Nullable Term of(@Nullable Integer amount, Term.@Nullable Unit unit) {
        return amount == null || unit == null ? null : new Term(amount, unit);
    }

    /** 'Jangka pendek (2 hari)', as the real records have it; what is missing is left out. */
    public static String written(@Nullable Horizon horizon, @Nullable Term term) {
        var time = term == null ? "" : term.amount() + " " + word(term.unit());
        if (horizon == null) {
            return time;
        }
        return time.isEmpty() ? horizon.label() : horizon.label() + " (" + time + ")";
    }

    private static String word(Term.Unit unit) {
        return switch (unit) {
            case WORKING_DAYS -> "hari kerja";
            case CALENDAR_DAYS -> "hari";
            case MONTHS -> "bulan";
            case YEARS -> "tahun";
        };
    }
}
