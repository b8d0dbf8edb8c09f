package id.fkp.similar.wording;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/**
 * What is known of single words: how they are written in chats, which say nothing by themselves, and which do something to
 * those beside them. The lists are files below {@code /similar}.
 */
final class Lexicon {

    private static final Map<String, List<String>> CHAT = rows("chat-words.csv").stream()
            .collect(toMap(row -> row.get(0), row -> List.of(row.get(1).split(" "))));

    private static final Set<String> SILENT =
            rows("silent-words.csv").stream().map(row -> row.get(0)).collect(toSet());

    private static final Map<Known, Set<String>> KNOWN = rows("known-words.csv").stream()
            .collect(groupingBy(row -> Known.valueOf(row.get(1)), mapping(row -> row.get(0), toSet())));

    private Lexicon() {}

    /** What somebody means who writes this in a chat: one or more words. */
    static List<String> meant(String written) {
        return CHAT.getOrDefault(written, List.of(written));
    }

    static boolean isChat(String written) {
        return CHAT.containsKey(written);
    }

    static boolean isSilent(String word) {
        return SILENT.contains(word) || (word.endsWith("nya") && SILENT.contains(word.substring(0, word.length() - 3)));
    }

    static boolean is(String word, Known known) {
        return KNOWN.getOrDefault(known, Set.of()).contains(word);
    }

    static List<CSVRecord> rows(String file) {
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
