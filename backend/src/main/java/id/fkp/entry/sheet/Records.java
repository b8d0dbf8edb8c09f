package id.fkp.entry.sheet;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.jspecify.annotations.Nullable;

/**
 * Cuts a text into the rows of a table, each read by itself: a quotation mark that somebody forgot to close breaks its own
 * row and none of those below.
 */
public final class Records {

    /** A cell with more line breaks is one whose quotation mark is never closed. */
    private static final int MOST_LINES = 200;

    private static final int HEADINGS = 1;

    private final String[] lines;
    private final char delimiter;
    private final CSVFormat quoted;
    private final CSVFormat bare;

    public Records(String text) {
        this.lines = text.split("\r\n|\n|\r", -1);
        this.delimiter = delimiter(lines[0]);
        this.quoted = CSVFormat.DEFAULT.builder().setDelimiter(delimiter).get();
        this.bare = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setQuote(null)
                .get();
    }

    /**
     * One row with something in it.
     *
     * @param number as the spreadsheet counts, empty rows included
     */
    public record Line(int number, List<String> cells, boolean readable) {}

    /**
     * The rows with something in them, the headings first.
     *
     * @param most below the headings; one more than that tells that there are too many
     */
    public List<Line> list(int most) {
        var found = new ArrayList<Line>();
        int number = 0;
        for (int at = 0; at < lines.length; ) {
            number++;
            int length = Math.max(1, length(at));
            var record = read(number, at, length);
            if (!record.readable()) {
                length = 1;
                record = broken(number, lines[at]);
            }
            if (record.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                found.add(record);
            }
            if (found.size() > most + HEADINGS) {
                return found;
            }
            at += length;
        }
        return found;
    }

    /** The sign that is most frequent in the headings; what is copied from a spreadsheet has tabs. */
    private static char delimiter(String headings) {
        if (headings.indexOf('\t') >= 0) {
            return '\t';
        }
        return Stream.of(',', ';')
                .max(Comparator.comparingLong(
                        sign -> headings.chars().filter(c -> c == sign).count()))
                .orElse(',');
    }

    /** Of how many lines the row is made that begins here; 0 where a quotation mark is opened and not closed. */
    private int length(int from) {
        var quote = Quote.CLOSED;
        int furthest = Math.min(lines.length, from + MOST_LINES);
        for (int at = from; at < furthest; at++) {
            quote = after(lines[at], quote);
            if (quote != Quote.OPEN) {
                return quote == Quote.CLOSED ? at - from + 1 : 0;
            }
        }
        return 0;
    }

    private enum Quote {
        CLOSED,
        OPEN,
        /** No cell of a spreadsheet holds a tab, so this quotation mark belongs to the text. */
        NONE
    }

    /** Quotation marks count only where a cell begins, and in a cell that began with one (RFC 4180). */
    private Quote after(String line, Quote before) {
        boolean open = before == Quote.OPEN;
        boolean begins = !open;
        for (int i = 0; i < line.length(); i++) {
            char sign = line.charAt(i);
            if (sign == '"' && open) {
                if (i + 1 < line.length() && line.charAt(i + 1) == '"') {
                    i++;
                } else {
                    open = false;
                }
                begins = false;
            } else if (sign == '"' && begins) {
                open = true;
                begins = false;
            } else if (!open) {
                begins = sign == delimiter;
            } else if (sign == '\t' && delimiter == '\t') {
                return Quote.NONE;
            }
        }
        return open ? Quote.OPEN : Quote.CLOSED;
    }

    private Line read(int number, int at, int length) {
        var cells = cells(String.join("\n", Arrays.asList(lines).subList(at, at + length)), quoted);
        if (cells == null && delimiter == '\t') {
            // Spreadsheets copy a cell that begins with a quotation mark as it is.
            return new Line(number, unquoted(lines[at]), length == 1);
        }
        return new Line(number, cells == null ? List.of() : cells, cells != null);
    }

    private List<String> unquoted(String line) {
        var cells = cells(line, bare);
        return cells == null ? List.of(line) : cells;
    }

    private Line broken(int number, String line) {
        return new Line(number, unquoted(line), false);
    }

    private static @Nullable List<String> cells(String record, CSVFormat format) {
        if (record.isEmpty()) {
            return List.of();
        }
        try (var parser = CSVParser.parse(record, format)) {
            var rows = parser.getRecords();
            return rows.size() == 1 ? rows.get(0).toList() : null;
        } catch (IOException | UncheckedIOException | IllegalStateException e) {
            return null;
        }
    }
}
