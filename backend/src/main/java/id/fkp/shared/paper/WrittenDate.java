package id.fkp.shared.paper;

import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.text.RuleBasedNumberFormat;
import com.ibm.icu.util.ULocale;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates and numbers as Indonesian documents write them. */
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

    /** XII, as annexes are numbered. */
    public static String roman(int number) {
        return NumberFormat.getInstance(new ULocale("id@numbers=roman")).format(number);
    }

    /** 'dua belas'; a new format each time, since ICU's are not for several threads. */
    public static String number(long number) {
        return new RuleBasedNumberFormat(INDONESIAN, RuleBasedNumberFormat.SPELLOUT).format(number);
    }
}
