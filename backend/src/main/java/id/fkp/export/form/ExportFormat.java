package id.fkp.export.form;

import id.fkp.export.table.Table;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The form of a file of rows. All three hold the same rows and the same values. */
@Schema(
        description = "CSV: UTF-8 with a byte order mark, RFC 4180, commas. XLSX: a workbook, further sheets from row "
                + "1,048,577 on. JSONL: one JSON object a line, named as in the API, without fields that are null")
public enum ExportFormat {
    CSV(ExportFormat.CSV_TYPE + ";charset=UTF-8"),
    XLSX(ExportFormat.XLSX_TYPE),
    JSONL(ExportFormat.JSONL_TYPE);

    public static final String CSV_TYPE = "text/csv";
    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /** Not registered, and what most programs call it; the grammar is that of jsonlines.org. */
    public static final String JSONL_TYPE = "application/jsonl";

    private final String mediaType;

    ExportFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public String mediaType() {
        return mediaType;
    }

    /** A file's name with this form's ending. */
    public String nameOf(String name) {
        return name + "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Begins a file.
     *
     * @param language of the headings, {@code id} or {@code en}
     */
    public RowWriter begin(OutputStream out, Table table, String language) throws IOException {
        return switch (this) {
            case CSV -> new CsvWriter(out, table, language);
            case XLSX -> new XlsxWriter(out, table, language);
            case JSONL -> new JsonLinesWriter(out, table);
        };
    }
}
