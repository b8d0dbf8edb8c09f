package id.fkp.similar.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.tartarus.snowball.ext.IndonesianStemmer;

/**
 * What is known of words: how they are written in chats, which mean the same, which say nothing by themselves, and what
 * their stems are. The lists are files below {@code /similar}, one word a line.
 */
final class Lexicon {

    private static final Map<String, String> CHAT = pairs("chat-words.csv");
    private static final Map<String, String> SAME = pairs("same-words.csv");
    private static final Set<String> SILENT = words("silent-words.csv");
    private static final Map<Known, Set<String>> KNOWN = known();

    /** Beginnings that an active form swallows: terima, menerima; kirim, mengirim. */
    private static final String SWALLOWED = "kpst";

    private static final String VOWELS = "aiueo";

    private static final Set<String> WISHES = KNOWN.getOrDefault(Known.WISH, Set.of()).stream()
            .map(Lexicon::shorn)
            .collect(toSet());

    private Lexicon() {}

    /** What somebody means who writes this in a chat: one or more words. */
    static List<String> meant(String written) {
        return List.of(CHAT.getOrDefault(written, written).split(" "));
    }

    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    static boolean is(String word, Known known) {
        return KNOWN.getOrDefault(known, Set.of()).contains(word);
    }

    /** Whether a {@link #base} says which way something should go. */
    static boolean isWish(String base) {
        return WISHES.contains(base);
    }

    /** One word for all forms of a word, and for those that say the same in a forum. It need not be a word itself. */
    static String base(String word) {
        var start = fullStart(word);
        var stem = stem(start);
        return shorn(Stream.of(word, start, stem, plain(stem))
                .map(SAME::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(plain(stem)));
    }

    /** Of speech: ngurus, ngecek. */
    private static String fullStart(String word) {
        if (word.length() >= 6 && word.startsWith("nge")) {
            return word.substring(3);
        }
        return word.length() >= 5 && word.startsWith("ng") && isVowel(word.charAt(2)) ? word.substring(2) : word;
    }

    private static String stem(String word) {
        var stemmer = new IndonesianStemmer();
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    /** Snowball leaves a beginning: percepat, perjelas. */
    private static String plain(String stem) {
        return stem.length() >= 7 && stem.startsWith("per") ? stem.substring(3) : stem;
    }

    private static String shorn(String stem) {
        return stem.length() >= 5 && SWALLOWED.indexOf(stem.charAt(0)) >= 0 && isVowel(stem.charAt(1))
                ? stem.substring(1)
                : stem;
    }

    private static boolean isVowel(char letter) {
        return VOWELS.indexOf(letter) >= 0;
    }

    private static Map<Known, Set<String>> known() {
        return rows("known-words.csv").stream()
                .collect(groupingBy(row -> Known.valueOf(row.get(1)), mapping(row -> row.get(0), toSet())));
    }

    private static Set<String> words(String file) {
        var words = new HashSet<String>();
        rows(file).forEach(row -> words.add(row.get(0)));
        return words;
    }

    private static Map<String, String> pairs(String file) {
        var pairs = new HashMap<String, String>();
        for (var row : rows(file)) {
            if (pairs.put(row.get(0), row.get(1)) != null) {
                throw new IllegalStateException(file + " holds " + row.get(0) + " twice");
            }
        }
        return pairs;
    }

    private static List<CSVRecord> rows(String file) {
        var format = CSVFormat.DEFAULT
                .builder()
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var in = Lexicon.class.getResourceAsStream("/similar/" + file);
                var text = new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8);
                var rows = format.parse(text)) {
            return rows.getRecords();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
