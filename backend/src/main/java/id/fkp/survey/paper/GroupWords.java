package id.fkp.survey.paper;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** What papers call the channels and periods by which results are put together. */
final class GroupWords {

    private static final Map<String, String> CHANNELS = Map.of(
            "ONLINE", "Tautan",
            "QR", "Kode QR di loket",
            "KIOSK", "Kios",
            "PAPER", "Kertas",
            "IMPORT", "Impor");

    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("id-ID"));

    private static final String[] NUMBERS = {"I", "II", "III", "IV"};

    private GroupWords() {}

    static String channel(String key) {
        return CHANNELS.getOrDefault(key, key);
    }

    /** @param key such as {@code 2026-11}, {@code 2026-Q4} or {@code 2026-H2} */
    static String period(String key) {
        var year = key.substring(0, 4);
        var part = key.substring(5);
        return switch (part.charAt(0)) {
            case 'Q' -> "Triwulan " + number(part) + " " + year;
            case 'H' -> "Semester " + number(part) + " " + year;
            default -> MONTH.format(YearMonth.parse(key));
        };
    }

    private static String number(String part) {
        return NUMBERS[Integer.parseInt(part.substring(1)) - 1];
    }
}
