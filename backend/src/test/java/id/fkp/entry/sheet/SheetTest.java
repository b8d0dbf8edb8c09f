package id.fkp.entry.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.shared.problem.ProblemException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What comes out of a spreadsheet, whole or broken. */
class SheetTest {

    @Test
    void headings_are_known_by_many_names_and_the_rest_is_told() {
        var sheet = read("No;Isi Masukan;TANGGAL DITERIMA;Masukan;E-mail\n1;Ada;2026-12-01;lagi;a@b.id");

        assertThat(sheet.columns()).containsExactly(null, SheetColumn.TEXT, SheetColumn.RECEIVED_ON, null, null);
        assertThat(sheet.rows().get(0).said(SheetColumn.TEXT)).isEqualTo("Ada");
        assertThat(sheet.rows().get(0).number()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void line_breaks_delimiters_and_quotation_marks_within_a_cell_stay(String delimiter) {
        var inside = delimiter.equals("\t") ? "a; b" : "a" + delimiter + " b";
        var sheet = read("Isi%1$sNama\r\n\"baris 1\r\nbaris 2, \"\"kata\"\" %2$s\"%1$sSiti\r\n\r\nDua%1$sBudi\r\n"
                .formatted(delimiter, inside));

        assertThat(texts(sheet)).containsExactly("baris 1\nbaris 2, \"kata\" " + inside, "Dua");
        assertThat(sheet.rows()).extracting(SheetRow::number).containsExactly(2, 4);
    }

    @Test
    void a_quotation_mark_that_is_not_closed_breaks_its_own_row_alone() {
        var sheet = read("Isi,Nama\n\"satu,Siti\ndua,Budi\n\"tiga\" lagi,Ani\nempat,Wati");

        assertThat(sheet.rows()).extracting(SheetRow::readable).containsExactly(false, true, false, true);
        assertThat(sheet.rows().get(0).cells()).containsExactly("\"satu", "Siti");
    }

    @Test
    void a_cell_that_begins_with_a_quotation_mark_is_copied_as_it_is() {
        var sheet = read("Isi\tNama\n\"Bagus\" kata ibu\tSiti\n\"Bagus\tBudi\nkata \"ibu\"\tAni");

        assertThat(texts(sheet)).containsExactly("\"Bagus\" kata ibu", "\"Bagus", "kata \"ibu\"");
        assertThat(sheet.rows()).allMatch(SheetRow::readable);
    }

    @Test
    void what_our_own_lists_disarmed_reads_as_it_was_written() {
        assertThat(texts(read("Isi\n'=1+1\n''kutip'\n=2+2\n'biasa'")))
                .containsExactly("=1+1", "'kutip'", "=2+2", "'biasa'");
    }

    @Test
    void something_beyond_the_last_heading_is_seen() {
        var sheet = read("Isi,Nama\nloket, kursi, dan kipas\nada,Siti,,");

        assertThat(sheet.rows()).extracting(SheetRow::leftOver).containsExactly(true, false);
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(texts(read("\uFEFFIsi\nada"))).containsExactly("ada");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", "Isi", "Nama,Alamat\nSiti,Palopo"})
    void what_is_no_table_of_inputs_is_refused(String text) {
        assertThatThrownBy(() -> read(text))
                .isInstanceOf(ProblemException.class)
                .hasMessageContaining("sheet-unreadable");
    }

    @Test
    void what_is_not_utf8_is_refused() {
        assertThatThrownBy(() -> Sheet.read("Isi\ncaf\u00E9".getBytes(StandardCharsets.ISO_8859_1)))
                .hasMessageContaining("sheet-unreadable");
    }

    @Test
    void ten_thousand_rows_are_read_and_one_more_is_not() {
        assertThat(read("Isi" + "\nada".repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
        assertThatThrownBy(() -> read("Isi" + "\nada".repeat(Sheet.MOST_ROWS + 1)))
                .hasMessageContaining("sheet-too-long");
        assertThatThrownBy(() -> Sheet.read(new byte[Sheet.LARGEST + 1])).hasMessageContaining("sheet-too-long");
    }

    private static Sheet read(String text) {
        return Sheet.read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> texts(Sheet sheet) {
        return sheet.rows().stream().map(row -> row.said(SheetColumn.TEXT)).toList();
    }
}
