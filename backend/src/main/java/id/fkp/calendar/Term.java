package id.fkp.calendar;

/** So many working days, days, months or years. */
public record Term(int amount, Unit unit) {

    /** In what a rule counts. */
    public enum Unit {
        /** Hari kerja: without weekends, national holidays and joint leave. */
        WORKING_DAYS,
        /** Hari, where the text says no more than that: every day counts, and the last one may be a holiday. */
        CALENDAR_DAYS,
        MONTHS,
        YEARS
    }

    public Term {
        if (amount < 1) {
            throw new IllegalArgumentException("a term of " + amount);
        }
    }
}
