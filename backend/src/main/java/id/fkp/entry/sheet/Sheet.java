package id.fkp.entry.sheet;

import static id.fkp.entry.sheet.SheetProblems.empty;
import static id.fkp.entry.sheet.SheetProblems.noText;
import static id.fkp.entry.sheet.SheetProblems.tooLong;
import static id.fkp.entry.sheet.SheetProblems.withoutText;

import id.fkp.shared.text.Formulas;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as it was copied from a spreadsheet or saved as CSV: headings in its first row, one input in each row below.
 *
 * @param headings as they came
 * @param columns what each of them means; null for one that is not known, or says again what another says
 */
public record Sheet(List<String> headings, List<@Nullable SheetColumn> columns, List<SheetRow> rows) {

    public static final int LARGEST = 10 * 1024 * 1024;
    public static final int MOST_ROWS = 10_000;

    /** Reads UTF-8; refuses what is no table of inputs, or too long. */
    public static Sheet read(byte[] bytes) {
        var records = new Records(text(bytes)).list(MOST_ROWS);
        if (records.size() < 2) {
            throw empty();
        }
        if (records.size() > MOST_ROWS + 1) {
            throw tooLong();
        }
        var headings = records.get(0).cells();
        var columns = columns(headings);
        if (!columns.contains(SheetColumn.TEXT)) {
            throw withoutText();
        }
        return new Sheet(
                headings,
                columns,
                records.stream().skip(1).map(record -> row(record, columns)).toList());
    }

    private static String text(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw tooLong();
        }
        try {
            var text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw noText();
        }
    }

    private static List<@Nullable SheetColumn> columns(List<String> headings) {
        var seen = EnumSet.noneOf(SheetColumn.class);
        var columns = new ArrayList<@Nullable SheetColumn>();
        for (var heading : headings) {
            columns.add(SheetColumn.called(heading).filter(seen::add).orElse(null));
        }
        return columns;
    }

    private static SheetRow row(Records.Line record, List<@Nullable SheetColumn> columns) {
        var said = new EnumMap<SheetColumn, String>(SheetColumn.class);
        var cells = record.cells().stream().map(Sheet::normal).toList();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            var column = columns.get(i);
            if (column != null && !cells.get(i).isBlank()) {
                said.put(column, cells.get(i).strip());
            }
        }
        boolean leftOver = cells.stream().skip(columns.size()).anyMatch(cell -> !cell.isBlank());
        return new SheetRow(record.number(), cells, said, record.readable(), leftOver);
    }

    /** As every text that comes in; an apostrophe that kept it from being a formula is taken away. */
    private static String normal(String cell) {
        var lines = cell.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(Formulas.asGiven(lines), Normalizer.Form.NFC);
    }
}
