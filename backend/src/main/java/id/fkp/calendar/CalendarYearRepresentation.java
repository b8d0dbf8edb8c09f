package id.fkp.calendar;

import id.fkp.shared.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A year of the calendar, as everyone sees it.
 *
 * @param version of the list, which each computed deadline names
 */
@Schema(name = "CalendarYear", description = "The days of a year on which the whole country is off")
public record CalendarYearRepresentation(
        UUID id,

        @Schema(examples = "2027") int year,

        @Schema(
                description = "Decree that names the days, with number and date",
                examples = "SKB 3 Menteri Nomor 1 Tahun 2026, tanggal 15 September 2026")
        String source,

        @Schema(nullable = true, description = "What readers should know about the list") @Nullable
        String note,

        @Schema(description = "Whether somebody has compared the list with the decree itself")
        boolean checked,

        @Schema(description = "By date") List<Holiday> holidays,
        Instant changedAt,

        @Schema(description = "Counts the changes of the list; each computed deadline names it", examples = "0")
        int version)
        implements Versioned {

    static CalendarYearRepresentation of(CalendarYear year) {
        return new CalendarYearRepresentation(
                year.id, year.year, year.source, year.note, year.checked, year.holidays, year.changedAt, year.version);
    }
}
