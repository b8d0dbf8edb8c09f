package id.fkp.export.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.export.table.Column;
import id.fkp.export.table.Table;
import id.fkp.shared.text.Formulas;
import id.fkp.shared.text.Words;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WrittenFormsTest {

    private static final Table TABLE = new Table(
            new Words("Contoh", "Sample"),
            List.of(
                    Column.text("id", "ID", "ID", "x"),
                    Column.number("count", "Banyak", "Count", "x"),
                    Column.bool("edited", "Diubah", "Edited", "x"),
                    Column.time("hidden.at", "Pada", "At", "x"),
                    Column.text("hidden.by.name", "Oleh", "By", "x"),
                    Column.date("day", "Tanggal", "Day", "x"),
                    Column.list("codes", "Kode", "Codes", "x")),
            "",
            "x");

    private static final List<@Nullable Object> ROW = Arrays.asList(
            "a",
            7L,
            true,
            Instant.parse("2026-12-03T02:15:00.123456Z"),
            "Ani",
            LocalDate.of(2026, 12, 3),
            List.of("SD1", "SD4"));

    private static final List<@Nullable Object> NOTHING = Arrays.asList("b", null, null, null, null, null, List.of());

    @Test
    void a_line_of_json_has_objects_within_and_no_nulls() throws IOException {
        assertThat(written(ExportFormat.JSONL, ROW, NOTHING)).isEqualTo("""
                {"id":"a","count":7,"edited":true,"hidden":{"at":"2026-12-03T02:15:00.123456Z","by":{"name":"Ani"}},\
                "day":"2026-12-03","codes":["SD1","SD4"]}
                {"id":"b","codes":[]}
                """);
    }

    @Test
    void csv_leaves_numbers_bare_and_writes_nothing_for_null() throws IOException {
        assertThat(written(ExportFormat.CSV, ROW, NOTHING)).isEqualTo("""
                \uFEFF"ID","Banyak","Diubah","Pada (UTC)","Oleh","Tanggal","Kode"
                "a",7,"true","2026-12-03T02:15:00.123456Z","Ani","2026-12-03","SD1, SD4"
                "b",,,,,,""
                """.replace("\n", "\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {"=1,'''=1'", "+1,'''+1'", "-1,'''-1'", "@a,'''@a'", "\t=1,'''\t=1'", "a=1,a=1", "＝1,'''＝1'"})
    void what_begins_like_a_formula_gets_an_apostrophe(String text, String disarmed) {
        assertThat(Formulas.disarmed(text)).isEqualTo(disarmed);
    }

    @Test
    void a_leading_apostrophe_is_doubled_so_that_one_can_be_taken_away() {
        assertThat(Formulas.disarmed("'=1")).isEqualTo("''=1");
        assertThat(Formulas.disarmed("")).isEmpty();
        assertThat(Formulas.disarmed("\n=1")).isEqualTo("'\n=1");
    }

    @Test
    void a_full_sheet_is_followed_by_another_with_the_same_headings() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, TABLE, "id", 4)) {
            for (var row : Collections.nCopies(7, ROW)) {
                writer.write(row);
                writer.flush();
            }
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook)
                    .extracting(sheet -> sheet.getSheetName())
                    .containsExactly("Contoh", "Contoh 2", "Contoh 3");
            assertThat(workbook).extracting(sheet -> sheet.getLastRowNum()).containsExactly(3, 3, 1);
            var heading = workbook.getSheetAt(2).getRow(0);
            assertThat(heading.getCell(1).getStringCellValue()).isEqualTo("Banyak");
            var row = workbook.getSheetAt(2).getRow(1);
            assertThat(row.getCell(1).getNumericCellValue()).isEqualTo(7);
            assertThat(row.getCell(3).getLocalDateTimeCellValue()).hasToString("2026-12-03T02:15:00.123");
        }
    }

    @Test
    void a_cell_holds_no_more_than_excel_takes() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter(out, TABLE, "id", 4)) {
            writer.write(Arrays.asList("x".repeat(40_000), null, null, null, null, null, List.of()));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("x…");
        }
    }

    @SafeVarargs
    private static String written(ExportFormat format, List<@Nullable Object>... rows) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = format.begin(out, TABLE, "id")) {
            for (var row : rows) {
                writer.write(row);
            }
        }
        return out.toString(UTF_8);
    }
}
