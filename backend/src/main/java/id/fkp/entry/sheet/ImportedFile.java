package id.fkp.entry.sheet;

import id.fkp.entry.sheet.Records.Line;
import id.fkp.shared.text.Formulas;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A file that is brought in row by row: those of its rows that can be taken, and for each of the others the first thing
 * that is wrong.
 *
 * @param <C> what a column can say
 */
public final class ImportedFile<C> {

    private static final int MOST_ROWS = 100_000;
    private static final int LARGEST = 20 * 1024 * 1024;

    private final List<String> headings;
    private final Map<C, Integer> columns = new HashMap<>();
    private final List<Line> lines;
    private final List<RowFault> faults = new ArrayList<>();

    /** What makes something of a row, or says what is wrong with it. */
    public interface Reading<C, T> {
        T read(ImportedRow<C> row) throws WrongCell;
    }

    private ImportedFile(List<Line> lines, Function<String, Optional<C>> called) {
        this.headings = lines.isEmpty() ? List.of() : lines.get(0).cells();
        this.lines = lines.stream().skip(1).toList();
        for (int i = 0; i < headings.size(); i++) {
            int place = i;
            called.apply(headings.get(i)).ifPresent(column -> columns.putIfAbsent(column, place));
        }
    }

    /** Reads UTF-8 with headings in its first row; refuses what is no text, or too long. */
    public static <C> ImportedFile<C> of(byte[] bytes, Function<String, Optional<C>> called, ImportRefusals refusals) {
        var lines = new Records(text(bytes, refusals)).list(MOST_ROWS);
        if (lines.size() > MOST_ROWS + 1) {
            throw refusals.isTooLong();
        }
        return new ImportedFile<>(lines, called);
    }

    /** As they came. */
    public List<String> headings() {
        return headings;
    }

    public boolean has(C column) {
        return columns.containsKey(column);
    }

    /** Of those rows that can be taken. */
    public <T> List<T> read(Reading<C, T> reading) {
        var good = new ArrayList<T>();
        for (var line : lines) {
            try {
                if (!line.readable()) {
                    throw new WrongCell(
                            null, "quotation-open", "tanda kutip tidak ditutup", "a quotation mark is not closed");
                }
                good.add(reading.read(new ImportedRow<>(line.cells(), columns)));
            } catch (WrongCell wrong) {
                faults.add(fault(line, wrong));
            }
        }
        return good;
    }

    /** Those rows that could not be taken, in their order. */
    public List<RowFault> faults() {
        return faults;
    }

    private RowFault fault(Line line, WrongCell wrong) {
        var place = wrong.column() == null ? null : columns.get(wrong.column());
        return new RowFault(
                line.number(),
                place == null ? null : headings.get(place),
                wrong.code(),
                wrong.detail(),
                line.cells().stream().map(Formulas::asGiven).toList());
    }

    private static String text(byte[] bytes, ImportRefusals refusals) {
        if (bytes.length > LARGEST) {
            throw refusals.isTooLong();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw refusals.noText();
        }
    }
}
