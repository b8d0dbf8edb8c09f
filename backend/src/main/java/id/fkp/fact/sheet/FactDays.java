package id.fkp.fact.sheet;

import id.fkp.entry.sheet.WrittenDates;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A day, or a month as a whole. */
record FactDays(LocalDate from, LocalDate to) {

    private static final List<DateTimeFormatter> MONTHS = Stream.of(
                    "uuuu-MM", "M/uuuu", "M-uuuu", "MMMM uuuu", "MMM uuuu")
            .map(pattern -> new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern)
                    .toFormatter(Locale.forLanguageTag("id")))
            .toList();

    static Optional<FactDays> of(String cell) {
        return WrittenDates.date(cell).map(day -> new FactDays(day, day)).or(() -> month(cell));
    }

    private static Optional<FactDays> month(String cell) {
        for (var form : MONTHS) {
            try {
                var month = YearMonth.parse(cell, form);
                return Optional.of(new FactDays(month.atDay(1), month.atEndOfMonth()));
            } catch (DateTimeParseException anotherForm) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }
}
