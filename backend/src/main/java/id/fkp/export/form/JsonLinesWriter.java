package id.fkp.export.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import id.fkp.export.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One JSON object a line, ended by a line feed. What a key names with dots stands in objects within the object; columns of
 * one object stand beside each other in the table. What is null is left out, as everywhere in the API.
 */
final class JsonLinesWriter implements RowWriter {

    private static final JsonFactory JSON = new JsonFactory();

    private final JsonGenerator json;
    private final List<List<String>> paths;
    private boolean hasRows;

    JsonLinesWriter(OutputStream out, Table table) throws IOException {
        json = JSON.createGenerator(out);
        json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
        paths = table.columns().stream()
                .map(column -> List.of(column.key().split("\\.")))
                .toList();
    }

    @Override
    public void write(List<@Nullable Object> values) throws IOException {
        hasRows = true;
        json.writeStartObject();
        var open = new ArrayList<String>();
        for (int i = 0; i < values.size(); i++) {
            var value = values.get(i);
            if (value != null) {
                var path = paths.get(i);
                enter(path.subList(0, path.size() - 1), open);
                json.writeFieldName(path.get(path.size() - 1));
                write(value);
            }
        }
        leave(0, open);
        json.writeEndObject();
    }

    /** Ends the objects that the next field is not in, and begins those it is in. */
    private void enter(List<String> objects, List<String> open) throws IOException {
        int common = 0;
        while (common < Math.min(objects.size(), open.size())
                && objects.get(common).equals(open.get(common))) {
            common++;
        }
        leave(common, open);
        for (var name : objects.subList(common, objects.size())) {
            json.writeObjectFieldStart(name);
            open.add(name);
        }
    }

    private void leave(int depth, List<String> open) throws IOException {
        while (open.size() > depth) {
            json.writeEndObject();
            open.remove(open.size() - 1);
        }
    }

    private void write(Object value) throws IOException {
        if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof BigDecimal number) {
            json.writeNumber(number);
        } else if (value instanceof Boolean truth) {
            json.writeBoolean(truth);
        } else if (value instanceof List<?> texts) {
            json.writeStartArray();
            for (var text : texts) {
                json.writeString(String.valueOf(text));
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString()); // instants and days as RFC 3339 has them
        }
    }

    @Override
    public void flush() throws IOException {
        json.flush();
    }

    @Override
    public void close() throws IOException {
        if (hasRows) {
            json.writeRaw('\n');
        }
        json.close();
    }
}
