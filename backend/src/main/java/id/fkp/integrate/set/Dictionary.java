package id.fkp.integrate.set;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.table.Column;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Words;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;

/** What every field of every set means, made from the shapes of the records themselves. */
@ApplicationScoped
public class Dictionary {

    private static final Table TABLE = new Table(
            new Words("Kamus data", "Data dictionary"),
            List.of(
                    Column.text("dataSet", "Set data", "dataSet", ""),
                    Column.text("field", "Isian", "field", ""),
                    Column.text("type", "Jenis", "type", ""),
                    Column.bool("required", "Wajib", "required", ""),
                    Column.bool("column", "Kolom CSV", "column", ""),
                    Column.list("codes", "Kode", "codes", ""),
                    Column.text("about", "Arti", "about", "")),
            "",
            "");

    private final ObjectMapper json;

    Dictionary(ObjectMapper json) {
        this.json = json;
    }

    public byte[] csv() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var rows = ExportFormat.CSV.begin(bytes, TABLE, "en")) {
            for (var set : DataSet.ALL) {
                for (var field : set.fields()) {
                    rows.write(Arrays.asList(
                            set.name(),
                            field.path(),
                            field.type(),
                            field.required(),
                            field.isColumn(),
                            field.codes(),
                            field.about()));
                }
            }
        }
        return bytes.toByteArray();
    }

    public byte[] json() throws IOException {
        var sets = new LinkedHashMap<String, Object>();
        for (var set : DataSet.ALL) {
            var about = new LinkedHashMap<String, Object>();
            about.put("title", set.title());
            about.put("fields", set.fields());
            sets.put(set.name(), about);
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(sets);
    }
}
