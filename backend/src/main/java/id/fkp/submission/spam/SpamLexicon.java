package id.fkp.submission.spam;

import static java.util.stream.Collectors.groupingBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;

/**
 * What is known of advertisements: phrases, and hosts that hide where a link leads. The list is {@code
 * /submission/spam-words.csv}; each line has its points and the day on which it came in.
 */
final class SpamLexicon {

    private static final Map<Sort, List<Entry>> KNOWN = read();

    private SpamLexicon() {}

    /** What a line of the list is. */
    enum Sort {
        PHRASE,
        HOST
    }

    /** One line; {@code since} is when it came in. */
    record Entry(Sort sort, String words, Pattern pattern, int points, LocalDate since) {

        /** Alone, not within another word: {@code pinjol}, but not {@code pinjoli}. */
        static Entry of(Sort sort, String words, int points, LocalDate since) {
            var spaced = Pattern.quote(words).replace(" ", "\\E\\s+\\Q");
            var pattern = sort == Sort.HOST
                    ? "(?<![\\p{L}\\p{N}.-])" + spaced + "/"
                    : "(?<![\\p{L}\\p{N}])" + spaced + "(?![\\p{L}\\p{N}])";
            return new Entry(sort, words, Pattern.compile(pattern), points, since);
        }
    }

    /** The points of each phrase that stands in a text in small letters; one that stands there twice counts once. */
    static List<Integer> advertisingIn(String text) {
        return entries(Sort.PHRASE).stream()
                .filter(entry -> entry.pattern().matcher(text).find())
                .map(Entry::points)
                .toList();
    }

    /** The points of each link of such a host, as often as it stands there. */
    static List<Integer> shortLinksIn(String text) {
        return entries(Sort.HOST).stream()
                .flatMap(entry -> entry.pattern().matcher(text).results().map(found -> entry.points()))
                .toList();
    }

    static List<Entry> entries(Sort sort) {
        return KNOWN.getOrDefault(sort, List.of());
    }

    private static Map<Sort, List<Entry>> read() {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        var file = Objects.requireNonNull(SpamLexicon.class.getResourceAsStream("/submission/spam-words.csv"));
        try (var reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return format.parse(reader).stream()
                    .map(line -> Entry.of(
                            Sort.valueOf(line.get("sort")),
                            line.get("words"),
                            Integer.parseInt(line.get("points")),
                            LocalDate.parse(line.get("since"))))
                    .collect(groupingBy(Entry::sort));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
