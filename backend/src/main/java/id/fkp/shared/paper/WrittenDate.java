package id.fkp.shared.paper;

import com.ibm.icu.text.RuleBasedNumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as Indonesian documents write them. */
public final class WrittenDate {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");
    private static final DateTimeFormatter PLAIN = DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", INDONESIAN);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM", INDONESIAN);

    private WrittenDate() {}

    /** 13 Juni 2024. */
    public static String plain(LocalDate date) {
        return PLAIN.format(date);
    }

    /** Kamis, tanggal tiga belas bulan Juni tahun dua ribu dua puluh empat. */
    public static String inWords(LocalDate date) {
        return "%s, tanggal %s bulan %s tahun %s"
                .formatted(
                        WEEKDAY.format(date), number(date.getDayOfMonth()), MONTH.format(date), number(date.getYear()));
    }

    /** 'dua belas'; a new format each time, since ICU's are not for several threads. */
    public static String number(long number) {
        return new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
