package id.fkp.cycle.copy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Days that a text calls by name: in a copy they would tell people to come on the wrong one. */
final class NamedDays {

    private static final String MONTHS =
            "(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november"
                    + "|desember|january|february|march|may|june|july|august|october|december)";

    /** A day of whatever forum, with its year where that stands behind it. */
    private static final String ANY =
            "\\d{1,2}\\s+" + MONTHS + "(?:\\s+\\d{4})?|\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{4}|\\d{4}-\\d{2}-\\d{2}";

    /** The first of several days that share a month, before the last: moving that one alone would name a wrong first. */
    private static final Pattern SHARES_MONTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\d{1,2}\\s*(?:[-–—&]|s\\.?\\s?d\\.?|s/d|sampai(?:\\s+dengan)?|hingga|dan|to|and)\\s*$",
            Pattern.CASE_INSENSITIVE);

    private static final List<Locale> LANGUAGES = List.of(Locale.forLanguageTag("id-ID"), Locale.ENGLISH);

    /** As people write a day into a title. */
    private static final List<DateTimeFormatter> FORMS = Stream.of(
                    "EEEE, d MMMM yyyy", "EEEE d MMMM yyyy", "EEEE, d MMMM", "EEEE d MMMM", "d MMMM yyyy", "d MMMM")
            .flatMap(form -> LANGUAGES.stream().map(language -> DateTimeFormatter.ofPattern(form, language)))
            .toList();

    private static final List<DateTimeFormatter> FIGURES = Stream.of(
                    "dd-MM-yyyy", "dd/MM/yyyy", "dd.MM.yyyy", "d-M-yyyy", "d/M/yyyy", "d.M.yyyy", "yyyy-MM-dd")
            .map(DateTimeFormatter::ofPattern)
            .toList();

    private NamedDays() {}

    static boolean areIn(String text) {
        return pattern(ANY).matcher(text).find();
    }

    /**
     * The title with the days of the new forum, and its years where they stand alone; what names a day of no meeting,
     * or several days of a month, stays.
     *
     * @param days of the earlier forum, each with the one to which it has moved
     */
    static String moved(String title, Map<LocalDate, LocalDate> days) {
        var named = new HashMap<String, String>();
        var years = new HashMap<String, String>();
        days.forEach((from, to) -> {
            Stream.concat(FORMS.stream(), FIGURES.stream())
                    // Some months are spelt alike in both languages: Indonesian, the first, is the rule.
                    .forEach(form -> named.putIfAbsent(form.format(from).toLowerCase(Locale.ROOT), form.format(to)));
            years.put("" + from.getYear(), "" + to.getYear());
        });
        // The longest first, so that a weekday moves with its day; a year only where no day has it.
        var known = Stream.of(
                        named.keySet().stream()
                                .sorted(Comparator.comparingInt(String::length).reversed())
                                .map(Pattern::quote),
                        Stream.of(ANY),
                        years.keySet().stream())
                .flatMap(each -> each)
                .collect(joining("|"));
        named.putAll(years);
        return pattern(known).matcher(title).replaceAll(found -> {
            var text = found.group().toLowerCase(Locale.ROOT);
            var before = title.substring(0, found.start());
            boolean stays =
                    !years.containsKey(text) && SHARES_MONTH.matcher(before).find();
            return Matcher.quoteReplacement(stays ? found.group() : named.getOrDefault(text, found.group()));
        });
    }

    private static Pattern pattern(String days) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{N}])(?:" + days + ")(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
