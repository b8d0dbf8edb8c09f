package id.fkp.export.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.fkp.export.table.Table;
import id.fkp.shared.text.Formulas;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;
import org.jspecify.annotations.Nullable;

/**
 * CSV as RFC 4180 has it, in UTF-8 with a byte order mark, without which Excel reads it as Latin. Every text is quoted, none
 * is read as a formula ({@link Formulas}); numbers are bare, and of what is null nothing is written.
 */
final class CsvWriter implements RowWriter {

    private static final CSVFormat RFC_4180 =
            CSVFormat.RFC4180.builder().setQuoteMode(QuoteMode.NON_NUMERIC).get();

    /** Between the texts of a list, none of which holds it: they are codes. */
    static final String BETWEEN = ", ";

    private final CSVPrinter printer;

    CsvWriter(OutputStream out, Table table, String language) throws IOException {
        var writer = new BufferedWriter(new OutputStreamWriter(out, UTF_8));
        writer.write('\uFEFF');
        printer = new CSVPrinter(writer, RFC_4180);
        printer.printRecord(table.columns().stream()
                .map(column -> column.label().in(language))
                .toList());
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        for (var value : values) {
            printer.print(cell(value));
        }
        printer.println();
    }

    private static @Nullable Object cell(@Nullable Object value) {
        if (value instanceof String text) {
            return Formulas.disarmed(text);
        }
        if (value instanceof List<?> texts) {
            return Formulas.disarmed(
                    String.join(BETWEEN, texts.stream().map(String::valueOf).toList()));
        }
        return value;
    }

    @Override
    public void flush() throws IOException {
        printer.flush();
    }

    @Override
    public void close() throws IOException {
        printer.close(true);
    }
}
