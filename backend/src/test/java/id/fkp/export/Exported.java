package id.fkp.export;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.table.Column;
import id.fkp.export.table.ColumnType;
import id.fkp.export.table.Table;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Reads an exported file back with the libraries that its readers use, each row as the values of its columns by their keys.
 * All forms come out alike: texts as they are, times to the millisecond as a workbook keeps them, what is not there left out.
 */
public final class Exported {

    private static final Set<ColumnType> NUMBERS = Set.of(ColumnType.NUMBER, ColumnType.DECIMAL);
    private static final JsonMapper JSON = new JsonMapper();

    private Exported() {}

    public static List<Map<String, String>> rows(byte[] file, ExportFormat format, Table table) throws IOException {
        return switch (format) {
            case CSV -> csv(file, table);
            case XLSX -> xlsx(file, table);
            case JSONL -> jsonLines(file, table);
        };
    }

    static List<Map<String, String>> csv(byte[] file, Table table) throws IOException {
        var text = new String(file, UTF_8);
        assertThat(text).startsWith("\uFEFF");
        var rows = new ArrayList<Map<String, String>>();
        try (var parsed = CSVFormat.RFC4180.parse(new StringReader(text.substring(1)))) {
            for (var record : parsed) {
                assertThat(record.size()).isEqualTo(table.columns().size());
                if (record.getRecordNumber() > 1) {
                    rows.add(row(table, (at, column) -> {
                        var cell = record.get(at);
                        return column.type() == ColumnType.TEXT && cell.startsWith("'") ? cell.substring(1) : cell;
                    }));
                }
            }
        }
        return rows;
    }

    static List<Map<String, String>> xlsx(byte[] file, Table table) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            for (var sheet : workbook) {
                for (var line : sheet) {
                    if (line.getRowNum() > 0) {
                        rows.add(row(table, (at, column) -> cell(line, at, column)));
                    }
                }
            }
        }
        return rows;
    }

    private static String cell(Row line, int at, Column column) {
        var cell = line.getCell(at, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
        assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
        return switch (cell.getCellType()) {
            case NUMERIC -> number(cell, column);
            case BOOLEAN -> String.valueOf(cell.getBooleanCellValue());
            default -> cell.getStringCellValue();
        };
    }

    private static String number(Cell cell, Column column) {
        return switch (column.type()) {
            case TIME ->
                cell.getLocalDateTimeCellValue().toInstant(ZoneOffset.UTC).toString();
            case DATE -> cell.getLocalDateTimeCellValue().toLocalDate().toString();
            case DECIMAL ->
                BigDecimal.valueOf(cell.getNumericCellValue())
                        .stripTrailingZeros()
                        .toPlainString();
            default -> String.valueOf((long) cell.getNumericCellValue());
        };
    }

    static List<Map<String, String>> jsonLines(byte[] file, Table table) throws IOException {
        var rows = new ArrayList<Map<String, String>>();
        for (var line : new String(file, UTF_8).lines().toList()) {
            var object = JSON.readTree(line);
            rows.add(row(
                    table, (at, column) -> said(object.at("/" + column.key().replace('.', '/')), column)));
        }
        return rows;
    }

    private static String said(JsonNode value, Column column) {
        if (value.isArray()) {
            return String.join(", ", value.valueStream().map(JsonNode::asText).toList());
        }
        assertThat(value.isMissingNode() || value.isNumber() == NUMBERS.contains(column.type()))
                .as(column.key())
                .isTrue();
        return value.asText("");
    }

    private interface Reader {
        String read(int at, Column column);
    }

    private static Map<String, String> row(Table table, Reader reader) {
        var row = new LinkedHashMap<String, String>();
        for (int at = 0; at < table.columns().size(); at++) {
            var column = table.columns().get(at);
            var value = reader.read(at, column);
            if (!value.isEmpty()) {
                row.put(column.key(), column.type() == ColumnType.TIME ? toTheMillisecond(value) : value);
            }
        }
        return row;
    }

    private static String toTheMillisecond(String time) {
        return Instant.parse(time).truncatedTo(ChronoUnit.MILLIS).toString();
    }
}
