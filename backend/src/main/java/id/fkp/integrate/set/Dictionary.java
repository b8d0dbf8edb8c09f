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
                    Column.text("id", "Arti", "meaning in Indonesian", ""),
                    Column.text("en", "Arti dalam bahasa Inggris", "meaning in English", "")),
            "",
            "");

    private static final Table CODES = new Table(
            new Words("Kode data", "Codes of the data"),
            List.of(
                    Column.text("dataSet", "Set data", "dataSet", ""),
                    Column.text("field", "Isian", "field", ""),
                    Column.text("code", "Kode", "code", ""),
                    Column.text("id", "Arti", "meaning in Indonesian", ""),
                    Column.text("en", "Arti dalam bahasa Inggris", "meaning in English", "")),
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
                            field.codes().stream().map(Field.Code::code).toList(),
                            field.about().id(),
                            field.about().en()));
                }
            }
        }
        return bytes.toByteArray();
    }

    /** What each code of each field means. */
    public byte[] codes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var rows = ExportFormat.CSV.begin(bytes, CODES, "en")) {
            for (var set : DataSet.ALL) {
                for (var field : set.fields()) {
                    for (var code : field.codes()) {
                        rows.write(Arrays.asList(
                                set.name(),
                                field.path(),
                                code.code(),
                                code.about().id(),
                                code.about().en()));
                    }
                }
            }
        }
        return bytes.toByteArray();
    }

    public byte[] json() throws IOException {
        var sets = new LinkedHashMap<String, Object>();
        for (var set : DataSet.ALL) {
            var about = new LinkedHashMap<String, Object>();
            about.put("title", set.words().title());
            about.put("about", set.words().about());
            about.put("fields", set.fields());
            sets.put(set.name(), about);
        }
        return json.writerWithDefaultPrettyPrinter().writeValueAsBytes(sets);
    }
}
