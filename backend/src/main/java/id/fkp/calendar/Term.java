package id.fkp.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** So many working days, days, months or years. */
@Schema(description = "So many working days, days, months or years")
public record Term(@Schema(examples = "5") int amount, Unit unit) {

    /** In what a rule counts. */
    @Schema(name = "TermUnit", description = "WORKING_DAYS leave out weekends, national holidays and joint leave")
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
