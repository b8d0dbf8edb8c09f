package id.fkp.shared.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * Moments as people read them, with weekday and the zone's short name: "Jumat, 27 November 2026 pukul 16.00 WIB"; and days:
 * "27 November 2026".
 */
public final class ReadableTime {

    private static final DateTimeFormatter INDONESIAN =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm z", Locale.forLanguageTag("id-ID"));

    /** Abroad nobody knows WIB by its English initials, so the zone keeps its Indonesian ones. */
    private static final DateTimeFormatter ENGLISH =
            DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy, HH:mm", Locale.ENGLISH);

    private static final DateTimeFormatter INDONESIAN_DAY =
            DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.forLanguageTag("id-ID"));

    private static final DateTimeFormatter ENGLISH_DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("z", Locale.forLanguageTag("id-ID"));

    private ReadableTime() {}

    public static String indonesian(Instant at, String zone) {
        return INDONESIAN.format(at.atZone(ZoneId.of(zone)));
    }

    public static String english(Instant at, String zone) {
        var there = at.atZone(ZoneId.of(zone));
        return ENGLISH.format(there) + " " + ZONE.format(there);
    }

    /** As it stands within a sentence in either language. */
    public static Words day(LocalDate day) {
        return new Words(INDONESIAN_DAY.format(day), ENGLISH_DAY.format(day));
    }
}
