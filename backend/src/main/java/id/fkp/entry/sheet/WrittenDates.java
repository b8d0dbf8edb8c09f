package id.fkp.entry.sheet;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Days as people write them in spreadsheets. */
public final class WrittenDates {

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private WrittenDates() {}

    public static Optional<LocalDate> date(String cell) {
        for (var form : DATES) {
            try {
                return Optional.of(LocalDate.parse(cell, form));
            } catch (DateTimeParseException anotherForm) {
                // the next one may fit
            }
        }
        return Optional.empty();
    }
}
