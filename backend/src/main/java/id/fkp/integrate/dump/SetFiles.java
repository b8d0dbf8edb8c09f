package id.fkp.integrate.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.form.RowWriter;
import id.fkp.export.table.Column;
import id.fkp.export.table.ColumnType;
import id.fkp.export.table.Table;
import id.fkp.integrate.set.DataSet;
import id.fkp.integrate.set.Field;
import id.fkp.shared.text.Words;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes the records of a set into both its files: JSON Lines with all of each, CSV with lists as JSON in their cells. */
final class SetFiles implements Closeable {

    private static final String LANGUAGE_OF_KEYS = "en";

    private final ObjectMapper json;
    private final OutputStream lines;
    private final RowWriter cells;
    private final List<String[]> paths;

    SetFiles(DataSet set, OutputStream lines, OutputStream csv, ObjectMapper json) throws IOException {
        this.json = json;
        this.lines = lines;
        var columns = Field.columns(set.fields());
        this.paths = columns.stream().map(field -> field.path().split("\\.")).toList();
        this.cells = ExportFormat.CSV.begin(csv, table(set.title(), columns), LANGUAGE_OF_KEYS);
    }

    void write(JsonNode record) throws IOException {
        lines.write(json.writeValueAsBytes(record));
        lines.write('\n');
        var values = new ArrayList<@Nullable Object>(paths.size());
        for (var path : paths) {
            values.add(cell(record, path));
        }
        cells.write(values);
    }

    private @Nullable Object cell(JsonNode record, String[] path) {
        var value = record;
        for (var part : path) {
            value = value.path(part);
        }
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (value.isTextual()) {
            return value.textValue();
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        if (value.isIntegralNumber()) {
            return value.longValue();
        }
        return value.isNumber() ? value.decimalValue() : value.toString();
    }

    @Override
    public void close() throws IOException {
        lines.close();
        cells.close();
    }

    /** The names of fields are the headings: programs read them, and the dictionary says what they mean. */
    private static Table table(Words title, List<Field> fields) {
        var columns = fields.stream()
                .map(field -> new Column(field.path(), new Words(field.path(), field.path()), ColumnType.TEXT, ""))
                .toList();
        return new Table(title, columns, "", "");
    }
}
