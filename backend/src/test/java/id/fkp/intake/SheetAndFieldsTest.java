package id.fkp.intake;

import static id.fkp.intake.Previews.found;
import static id.fkp.intake.Previews.leftovers;
import static id.fkp.intake.Previews.text;
import static id.fkp.intake.SampleDocuments.workbook;
import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static id.fkp.standard.version.ComponentCode.SD5;
import static id.fkp.standard.version.ComponentCode.SD6;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.intake.part.Leftover;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.sorting.Sorted.Found;
import id.fkp.shared.document.Document.Node;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.junit.jupiter.api.Test;

class SheetAndFieldsTest {

    @Test
    void a_sheet_is_read_like_the_table_it_looks_like() {
        var preview = Previews.of(workbook(workbook -> {
            var sheet = workbook.createSheet("SP-01");
            row(sheet, 0, "STANDAR PELAYANAN");
            sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, 2));
            row(sheet, 2, "No", "Komponen", "Uraian");
            row(sheet, 3, "1", "Persyaratan", "Berkas:\n1. KTP\n2. NPWP");
            row(sheet, 4, "", "", "- map hijau");
            row(sheet, 6, "2", "Waktu Penyelesaian", "14 hari kerja");
        }));

        assertThat(preview.form()).isEqualTo(DocumentForm.XLSX);
        assertThat(found(preview, SD1).content().content())
                .extracting(Node::type)
                .containsExactly("paragraph", "orderedList", "bulletList");
        assertThat(found(preview, SD1).place().id()).isEqualTo("Lembar SP-01, baris 4");
        assertThat(found(preview, SD3).label()).isEqualTo("Waktu Penyelesaian");
        assertThat(leftovers(preview)).containsExactly("STANDAR PELAYANAN");
    }

    @Test
    void numbers_are_read_as_they_are_shown_and_formulas_as_what_they_gave() {
        var preview = Previews.of(workbook(workbook -> {
            var sheet = workbook.createSheet("SP");
            var rupiah = workbook.createCellStyle();
            rupiah.setDataFormat(workbook.createDataFormat().getFormat("\"Rp\"#,##0"));
            row(sheet, 0, "Biaya", "");
            var fee = sheet.getRow(0).getCell(1);
            fee.setCellValue(50_000);
            fee.setCellStyle(rupiah);
            row(sheet, 1, "Persyaratan", "");
            sheet.getRow(1).getCell(1).setCellFormula("HYPERLINK(\"http://jahat.example\",\"KTP\")");
            row(sheet, 2, "Jangka waktu", "");
            var sum = sheet.getRow(2).getCell(1);
            sum.setCellFormula("7+7");
            workbook.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(sum);
        }));

        assertThat(text(preview, SD4)).isEqualTo("Rp50.000");
        assertThat(text(preview, SD1)).isEqualTo("=HYPERLINK(\"http://jahat.example\",\"KTP\")");
        assertThat(text(preview, SD3)).isEqualTo("14");
        assertThat(preview.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.id()).startsWith("2 sel"));
    }

    @Test
    void a_sheet_may_have_a_column_for_each_component() {
        var preview = Previews.of(workbook(workbook -> {
            var sheet = workbook.createSheet("Semua");
            row(sheet, 0, "Nama layanan", "Persyaratan", "Prosedur", "Waktu", "Biaya");
            row(sheet, 1, "Pengujian", "KTP", "Daftar", "14 hari", "Rp0");
            row(sheet, 2, "Pengaduan", "Nama", "Telepon", "5 hari", "Rp0");
        }));

        assertThat(preview.components()).extracting(Found::code).containsExactly(SD1, SD2, SD3, SD4);
        assertThat(text(preview, SD3)).isEqualTo("14 hari");
        assertThat(leftovers(preview))
                .containsExactly(
                        "Nama layanan: Pengujian",
                        "Nama layanan: Pengaduan",
                        "Persyaratan: Nama",
                        "Prosedur: Telepon",
                        "Waktu: 5 hari",
                        "Biaya: Rp0");
    }

    @Test
    void csv_comes_with_any_of_the_usual_signs_between() {
        for (var sign : List.of(",", ";", "\t")) {
            var csv = String.join(sign, "No", "Komponen", "Uraian") + "\r\n"
                    + String.join(sign, "1", "Persyaratan", "\"KTP" + sign + " asli\nNPWP\"") + "\r\n";
            var preview = Previews.of(SampleDocuments.text(csv));
            assertThat(preview.form()).isEqualTo(DocumentForm.CSV);
            assertThat(text(preview, SD1)).isEqualTo("KTP" + sign + " asli\nNPWP");
        }
    }

    @Test
    void csv_in_another_encoding_is_read_and_that_is_said() {
        var excel = Previews.of("Komponen;Uraian\nBiaya;“gratis”".getBytes(Charset.forName("windows-1252")));
        assertThat(text(excel, SD4)).isEqualTo("“gratis”");
        assertThat(excel.notes()).hasSize(1);

        var unicode = Previews.of("\uFEFFKomponen\tUraian\nBiaya\tRp0".getBytes(StandardCharsets.UTF_16LE));
        assertThat(text(unicode, SD4)).isEqualTo("Rp0");
        assertThat(unicode.notes()).isEmpty();
    }

    @Test
    void the_fields_of_sippn_are_found_by_their_names() {
        var preview = Previews.of(SampleDocuments.text("""
                {"judul": "Pengujian", "noSk": "HK.02.02.15C.06.24.50",
                 "persyaratan": ["KTP", "NPWP"],
                 "sistem_mekanisme_prosedur": "1. Daftar\\n2. Bayar",
                 "waktuPenyelesaian": "14 hari kerja", "biaya": 0,
                 "produk": [{"nama": "Laporan hasil uji"}], "pengaduan": {"wa": "0811", "surel": "a@contoh.go.id"},
                 "pelaksana": [{"nama": "Siti", "peran": "Operator"}]}"""));

        assertThat(preview.form()).isEqualTo(DocumentForm.JSON);
        assertThat(found(preview, SD1).content().content())
                .extracting(Node::type)
                .containsExactly("bulletList");
        assertThat(found(preview, SD2).content().content())
                .extracting(Node::type)
                .containsExactly("orderedList");
        assertThat(text(preview, SD3)).isEqualTo("14 hari kerja");
        assertThat(text(preview, SD4)).isEqualTo("0");
        assertThat(text(preview, SD5)).isEqualTo("Laporan hasil uji");
        assertThat(text(preview, SD6)).isEqualTo("wa: 0811\nsurel: a@contoh.go.id");
        assertThat(leftovers(preview))
                .containsExactly("judul\tPengujian", "no Sk\tHK.02.02.15C.06.24.50", "Siti\tOperator");
        assertThat(preview.leftovers()).extracting(Leftover::reason).contains(Reason.UNKNOWN_LABEL);
    }

    @Test
    void json_may_list_labels_and_texts_or_several_standards() {
        var rows = Previews.of(SampleDocuments.text("""
                [{"no": 1, "komponen": "Persyaratan", "uraian": "KTP"}, {"no": 2, "komponen": "Tarif", "uraian": "Rp0"}]"""));
        assertThat(text(rows, SD1)).isEqualTo("KTP");
        assertThat(text(rows, SD4)).isEqualTo("Rp0");

        var several = Previews.of(SampleDocuments.text("""
                {"data": [{"persyaratan": "KTP", "biaya": "Rp0", "produk": "Surat"},
                          {"persyaratan": "SIM", "biaya": "Rp1", "produk": "Izin"}]}"""));
        assertThat(text(several, SD1)).isEqualTo("KTP");
        assertThat(several.leftovers()).hasSize(3);
        assertThat(several.notes()).hasSize(1);
    }

    @Test
    void what_has_nothing_of_a_standard_is_all_left_over() {
        var preview = Previews.of(SampleDocuments.text("Selamat pagi,\nini bukan standar."));
        assertThat(preview.components()).isEmpty();
        assertThat(preview.missing()).hasSize(14);
        assertThat(leftovers(preview)).hasSize(1);
    }

    private static void row(XSSFSheet sheet, int number, String... cells) {
        var row = sheet.createRow(number);
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }
}
