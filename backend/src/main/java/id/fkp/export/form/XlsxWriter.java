package id.fkp.export.form;

import id.fkp.export.table.ColumnType;
import id.fkp.export.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook. Texts are cells of text, which no program takes for a formula, and stand in the cells themselves, since a
 * table of all texts would have to be kept until the end. Times and days are dates of the program, which counts milliseconds; times are UTC. A sheet
 * that is full is followed by another with the same headings.
 */
final class XlsxWriter implements RowWriter {

    /** Excel refuses a file with a longer text in a cell. */
    private static final int LONGEST = 32_767;

    private static final double WIDE = 48;
    private static final double NARROW = 18;

    private final OutputStream out;
    private final Workbook workbook;
    private final Table table;
    private final String language;
    private final int most;
    private Worksheet sheet;
    private int sheets;
    private int row;

    XlsxWriter(OutputStream out, Table table, String language) {
        this(out, table, language, Worksheet.MAX_ROWS);
    }

    /** @param most rows on a sheet, with the one of the headings */
    XlsxWriter(OutputStream out, Table table, String language, int most) {
        this.out = out;
        workbook = new Workbook(out, "FKP", null);
        this.table = table;
        this.language = language;
        this.most = most;
        sheet = begin();
    }

    private Worksheet begin() {
        sheets++;
        var title = table.title().in(language);
        var begun = workbook.newWorksheet(sheets == 1 ? title : title + " " + sheets);
        begun.freezePane(0, 1);
        int at = 0;
        for (var column : table.columns()) {
            begun.inlineString(0, at, column.label().in(language));
            begun.style(0, at).bold().set();
            begun.width(at, column.type() == ColumnType.TEXT && column.key().endsWith("ext") ? WIDE : NARROW);
            at++;
        }
        row = 1;
        return begun;
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        if (row == most) {
            sheet.finish();
            sheet = begin();
        }
        for (int at = 0; at < values.size(); at++) {
            var value = values.get(at);
            if (value != null) {
                put(at, value);
            }
        }
        row++;
    }

    private void put(int at, Object value) {
        if (value instanceof Number number) {
            sheet.value(row, at, number);
        } else if (value instanceof Boolean truth) {
            sheet.value(row, at, truth);
        } else if (value instanceof Instant time) {
            sheet.value(row, at, LocalDateTime.ofInstant(time.truncatedTo(ChronoUnit.MILLIS), ZoneOffset.UTC));
            sheet.style(row, at).format("yyyy-mm-dd hh:mm:ss").set();
        } else if (value instanceof LocalDate day) {
            sheet.value(row, at, day);
            sheet.style(row, at).format("yyyy-mm-dd").set();
        } else if (value instanceof List<?> texts) {
            text(
                    at,
                    String.join(
                            CsvWriter.BETWEEN,
                            texts.stream().map(String::valueOf).toList()));
        } else {
            text(at, value.toString());
        }
    }

    private void text(int at, String text) {
        if (!text.isEmpty()) {
            sheet.inlineString(row, at, text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
        }
    }

    @Override
    public void flush() throws IOException {
        sheet.flush();
        out.flush();
    }

    /** The library leaves the stream below it open, with what that may still hold. */
    @Override
    public void close() throws IOException {
        workbook.close();
        out.close();
    }
}
