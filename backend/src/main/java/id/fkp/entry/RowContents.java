package id.fkp.entry;

import id.fkp.entry.EntryRows.Laid;
import id.fkp.entry.EntryRows.Waiting;
import id.fkp.entry.row.EnteredInput;
import id.fkp.entry.sent.EntryItem;
import id.fkp.shared.secret.ServerKey;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Knows a row without a reference again by what it says, how it came and on what day. Who said it is no part of that, so
 * that nobody can be found by it. Slips of a box often say the same, so rows that do are counted: the third of a sheet
 * is known once three are in the forum.
 */
@ApplicationScoped
class RowContents {

    private final ServerKey key;

    RowContents(ServerKey key) {
        this.key = key;
    }

    /** The rows, each with what it says and which it is of those of the sheet that say it. */
    List<Laid> counted(UUID forumId, List<Waiting> rows) {
        var seen = new HashMap<String, Integer>();
        return rows.stream()
                .map(row -> {
                    var digest = row.input().reference() == null ? digest(forumId, row.input()) : null;
                    var place = digest == null ? null : seen.merge(digest, 1, Integer::sum);
                    return new Laid(row.number(), row.input(), digest, place, null);
                })
                .toList();
    }

    /** Another one for each forum. */
    private String digest(UUID forumId, EnteredInput input) {
        var said = input.said();
        var components = said.components() == null
                ? ""
                : said.components().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
        var content = Stream.of(
                        input.channel(),
                        input.receivedOn(),
                        said.standardId(),
                        components,
                        said.kind(),
                        bare(said.text()),
                        bare(said.proposedText()))
                .map(String::valueOf)
                .collect(Collectors.joining("\0"));
        return HexFormat.of().formatHex(key.derive("entry row " + forumId, content));
    }

    /** Of a row that a program has sent: under another of its names it is another row. */
    String sent(UUID forumId, String source, EntryItem item) {
        return HexFormat.of()
                .formatHex(
                        key.derive("entry item " + forumId, source + "\0" + item.externalId() + "\0" + item.content()));
    }

    /** Another space or capital makes no other text. */
    private static String bare(@Nullable String text) {
        return text == null ? "" : text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** What was typed in already, by what it says: so many rows of the forum say it. */
    record Typed(Map<String, Integer> rows) {

        boolean has(Laid row) {
            return row.place() != null && row.place() <= of(row);
        }

        /** The row as one more of those that say the same. */
        Laid more(Laid row) {
            return row.place() == null
                    ? row
                    : new Laid(row.number(), row.input(), row.digest(), row.place() + of(row), null);
        }

        private int of(Laid row) {
            return rows.getOrDefault(row.digest(), 0);
        }
    }
}
