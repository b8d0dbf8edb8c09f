package id.fkp.local.demo.file;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * A time of the demo's, as people of a unit would say it: {@code 2024-06-13 10:05}, or {@code D-4 08:00} for eight
 * o'clock four days before the demo was first started.
 */
public record Moment(String words) {

    private static final DateTimeFormatter FIXED = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Moment {}

    /**
     * When that is.
     *
     * @param firstStart by whose date in {@code zone} the days count
     */
    public Instant in(ZoneId zone, Instant firstStart) {
        if (!words.startsWith("D")) {
            return LocalDateTime.parse(words, FIXED).atZone(zone).toInstant();
        }
        int space = words.indexOf(' ');
        long days = Long.parseLong(words.substring(1, space));
        var date = LocalDate.ofInstant(firstStart, zone).plusDays(days);
        return date.atTime(LocalTime.parse(words.substring(space + 1)))
                .atZone(zone)
                .toInstant();
    }
}
