package id.fkp.intake;

import static id.fkp.intake.Previews.found;
import static id.fkp.intake.Previews.leftovers;
import static id.fkp.intake.Previews.text;
import static id.fkp.intake.SampleDocuments.row;
import static id.fkp.intake.SampleDocuments.table;
import static id.fkp.intake.SampleDocuments.word;
import static id.fkp.intake.SampleDocuments.wordOf;
import static id.fkp.standard.version.ComponentCode.MF1;
import static id.fkp.standard.version.ComponentCode.MF2;
import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.intake.part.Leftover;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.sorting.Sorted.Found;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Target;
import id.fkp.standard.version.ComponentCode;
import java.math.BigInteger;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

class WordDocumentTest {

    @Test
    void the_usual_table_gives_all_14_and_what_stands_around_it() {
        var preview = Previews.of(SampleDocuments.usualForm());

        assertThat(preview.form()).isEqualTo(DocumentForm.DOCX);
        assertThat(preview.components()).extracting(Found::code).containsExactly(ComponentCode.values());
        assertThat(preview.missing()).isEmpty();
        assertThat(text(preview, SD3)).isEqualTo("Uraian SD3");
        assertThat(found(preview, SD3).label()).isEqualTo("Jangka waktu pelayanan");
        assertThat(found(preview, SD3).place().id()).isEqualTo("Tabel 1, baris 4");
        assertThat(leftovers(preview)).containsExactly("LAMPIRAN KEPUTUSAN KEPALA LOKA", "Ditetapkan di Tanjungbalai");
        assertThat(preview.leftovers().get(1).place().id()).isEqualTo("Paragraf 2");
        assertThat(preview.notes()).isEmpty();
    }

    @Test
    void two_tables_under_the_two_headings_are_one_standard() {
        var preview = Previews.of(word(document -> {
            document.createParagraph().createRun().setText("A. Service Delivery (Penyampaian Pelayanan)");
            table(document, List.of("No", "Komponen", "Uraian"), List.of(List.of("1", "Persyaratan", "KTP")));
            document.createParagraph().createRun().setText("PENGELOLAAN PELAYANAN (MANUFACTURING)");
            table(document, List.of("No", "Komponen", "Uraian"), List.of(List.of("1", "Dasar Hukum", "UU 25/2009")));
        }));

        assertThat(text(preview, SD1)).isEqualTo("KTP");
        assertThat(text(preview, MF1)).isEqualTo("UU 25/2009");
        assertThat(preview.leftovers()).isEmpty();
        assertThat(preview.missing()).hasSize(12);
    }

    @Test
    void headings_may_stand_inside_the_table_and_columns_need_no_head() {
        var preview = Previews.of(word(document -> table(
                document,
                List.of("A", "SERVICE DELIVERY", ""),
                List.of(
                        List.of("1.", "Persyaratan", "KTP"),
                        List.of("2.", "Sistem, Mekanisme dan Prosedur", "Daftar"),
                        List.of("B", "MANUFACTURING", ""),
                        List.of("1.", "Dasar hukum", "UU 25/2009")))));

        assertThat(preview.components()).extracting(Found::code).containsExactly(SD1, SD2, MF1);
        assertThat(preview.leftovers()).isEmpty();
    }

    @Test
    void paragraphs_that_are_labels_begin_components_too() {
        var preview = Previews.of(word(document -> {
            for (var text :
                    List.of("STANDAR PELAYANAN PENGUJIAN", "1. Persyaratan", "KTP", "Surat kuasa", "2. Biaya/Tarif")) {
                document.createParagraph().createRun().setText(text);
            }
            table(document, List.of("Jenis", "Tarif"), List.of(List.of("Uji pangan", "Rp50.000")));
        }));

        assertThat(text(preview, SD1)).isEqualTo("KTP\nSurat kuasa");
        assertThat(text(preview, SD4)).isEqualTo("Jenis\tTarif\nUji pangan\tRp50.000");
        assertThat(leftovers(preview)).containsExactly("STANDAR PELAYANAN PENGUJIAN");
    }

    @Test
    void labels_may_be_the_items_of_a_list_with_their_text_inside() {
        var preview = Previews.of(word(document -> {
            var list = numbers(document);
            for (var text : List.of("Persyaratan", ">KTP", ">NPWP", "Biaya/tarif", ">Rp0")) {
                var item = document.createParagraph();
                item.setNumID(list);
                item.setNumILvl(BigInteger.valueOf(text.startsWith(">") ? 1 : 0));
                item.createRun().setText(text.replace(">", ""));
            }
        }));

        assertThat(text(preview, SD1)).isEqualTo("KTP\nNPWP");
        assertThat(blocks(found(preview, SD1))).extracting(Node::type).containsExactly("bulletList");
        assertThat(text(preview, SD4)).isEqualTo("Rp0");
        assertThat(preview.leftovers()).isEmpty();
    }

    @Test
    void rows_below_a_merged_label_belong_to_it_and_empty_rows_are_nothing() {
        var preview = Previews.of(word(document -> {
            var table = table(
                    document,
                    List.of("No", "Komponen", "Uraian"),
                    List.of(
                            List.of("1", "Persyaratan", "KTP"),
                            List.of("", "", "Surat kuasa"),
                            List.of("", "", ""),
                            List.of("", "", "NPWP"),
                            List.of("2", "Biaya", "Rp0")));
            merge(table.getRow(1).getCell(1), STMerge.RESTART);
            merge(table.getRow(2).getCell(1), STMerge.CONTINUE);
        }));

        assertThat(text(preview, SD1)).isEqualTo("KTP\nSurat kuasa\nNPWP");
        assertThat(text(preview, SD4)).isEqualTo("Rp0");
        assertThat(preview.leftovers()).isEmpty();
    }

    @Test
    void lists_bold_and_links_stay_what_they_are() {
        var preview = Previews.of(word(document -> {
            var cell = cellOf(document, "Persyaratan");
            cell.removeParagraph(0);
            var list = numbers(document);
            for (var text : List.of("KTP", "NPWP")) {
                var item = cell.addParagraph();
                item.setNumID(list);
                item.createRun().setText(text);
            }
            var nested = cell.addParagraph();
            nested.setNumID(list);
            nested.setNumILvl(BigInteger.ONE);
            nested.createRun().setText("asli");
            var last = cell.addParagraph();
            last.createRun().setText("Dibawa ");
            var bold = last.createRun();
            bold.setBold(true);
            bold.setText("sen");
            var more = last.createRun();
            more.setBold(true);
            more.setText("diri");
            last.createHyperlinkRun("https://contoh.go.id").setText(" di sini");
        }));

        var blocks = blocks(found(preview, SD1));
        assertThat(blocks).extracting(Node::type).containsExactly("orderedList", "paragraph");
        assertThat(inside(blocks.get(0))).hasSize(2);
        assertThat(inside(inside(blocks.get(0)).get(1)))
                .extracting(Node::type)
                .containsExactly("paragraph", "bulletList");
        var words = inside(blocks.get(1));
        assertThat(words).extracting(Node::text).containsExactly("Dibawa ", "sendiri", " di sini");
        assertThat(words.get(1).marks()).extracting(Mark::type).containsExactly("bold");
        assertThat(words.get(2).marks()).containsExactly(new Mark("link", new Target("https://contoh.go.id")));
    }

    @Test
    void a_table_in_a_cell_stays_a_table() {
        var preview = Previews.of(wordOf("<w:tbl>" + row("No", "Komponen", "Uraian")
                + "<w:tr><w:tc><w:p/></w:tc><w:tc><w:p><w:r><w:t>Biaya</w:t></w:r></w:p></w:tc><w:tc>"
                + "<w:p><w:r><w:t>Tarif:</w:t></w:r></w:p>"
                + "<w:tbl>" + row("Uji", "Tarif") + row("Pangan", "Rp50.000")
                + "</w:tbl><w:p/></w:tc></w:tr></w:tbl>"));

        assertThat(blocks(found(preview, SD4))).extracting(Node::type).containsExactly("paragraph", "table");
        assertThat(text(preview, SD4)).isEqualTo("Tarif:\nUji\tTarif\nPangan\tRp50.000");
    }

    @Test
    void tables_in_tables_and_lists_in_lists_go_as_deep_as_a_document_may() {
        var inner = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"8\"/><w:numId w:val=\"1\"/></w:numPr></w:pPr>"
                + "<w:r><w:t>dalam</w:t></w:r></w:p>";
        for (int i = 0; i < 8; i++) {
            inner = "<w:tbl><w:tr><w:tc>" + inner + "</w:tc></w:tr></w:tbl>";
        }
        var preview = Previews.of(wordOf("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Biaya</w:t></w:r></w:p></w:tc><w:tc>"
                + inner + "</w:tc></w:tr></w:tbl>"));

        assertThat(found(preview, SD4).content().keepsToSchema()).isTrue();
        assertThat(text(preview, SD4)).isEqualTo("dalam");
    }

    @Test
    void of_tracked_changes_what_was_put_in_is_taken_and_what_went_out_is_told() {
        var preview =
                Previews.of(wordOf("<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Jangka waktu</w:t></w:r></w:p></w:tc><w:tc><w:p>"
                        + "<w:r><w:t xml:space=\"preserve\">Paling lama </w:t></w:r>"
                        + "<w:del><w:r><w:delText>14</w:delText></w:r></w:del><w:ins><w:r><w:t>10</w:t></w:r></w:ins>"
                        + "<w:r><w:t xml:space=\"preserve\"> hari</w:t></w:r></w:p></w:tc></w:tr>"
                        + "<w:tr><w:trPr><w:del/></w:trPr><w:tc><w:p><w:r><w:t>Biaya</w:t></w:r></w:p></w:tc>"
                        + "<w:tc><w:p><w:r><w:t>Rp1</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"));

        assertThat(text(preview, SD3)).isEqualTo("Paling lama 10 hari");
        assertThat(preview.components()).hasSize(1);
        assertThat(preview.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.id()).contains("2 tempat"));
    }

    @Test
    void what_no_component_is_called_is_left_over_word_for_word() {
        var preview = Previews.of(word(document -> table(
                document,
                List.of("No", "Komponen", "Uraian"),
                List.of(
                        List.of("1", "Persyaratan", "KTP"),
                        List.of("2", "Jam pelayanan", "08.00 sampai 16.00"),
                        List.of("", "", "kecuali Jumat"),
                        List.of("3", "Persyaratan", "SIM")))));

        assertThat(preview.leftovers())
                .extracting(Leftover::text, Leftover::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "2\tJam pelayanan\t08.00 sampai 16.00", Reason.UNKNOWN_LABEL),
                        org.assertj.core.groups.Tuple.tuple("kecuali Jumat", Reason.UNKNOWN_LABEL),
                        org.assertj.core.groups.Tuple.tuple("3\tPersyaratan\tSIM", Reason.FOUND_BEFORE));
        assertThat(text(preview, SD1)).isEqualTo("KTP");
    }

    @Test
    void of_several_standards_the_first_is_taken_and_that_is_said() {
        var rows =
                List.of(List.of("1", "Persyaratan", "a"), List.of("2", "Biaya", "b"), List.of("3", "Dasar hukum", "c"));
        var preview = Previews.of(word(document -> {
            table(document, List.of("No", "Komponen", "Uraian"), rows);
            table(document, List.of("No", "Komponen", "Uraian"), rows);
        }));

        assertThat(preview.components()).hasSize(3);
        assertThat(preview.leftovers()).hasSize(3).allMatch(left -> left.reason() == Reason.FOUND_BEFORE);
        assertThat(preview.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.id()).contains("beberapa standar"));
    }

    @Test
    void numbers_in_a_column_of_their_own_go_before_what_they_count_and_colons_go() {
        var preview = Previews.of(word(document -> table(
                document,
                List.of("No", "Komponen", "", "", "Uraian"),
                List.of(
                        List.of("1", "Persyaratan", ":", "a.", "KTP"),
                        List.of("", "", "", "b.", "NPWP"),
                        List.of("2", "Sarana dan Prasarana", ":", "", "Kursi roda")))));

        assertThat(text(preview, SD1)).isEqualTo("a. KTP\nb. NPWP");
        assertThat(text(preview, MF2)).isEqualTo("Kursi roda");
    }

    @Test
    void text_boxes_and_headers_are_left_over_and_pictures_are_counted() {
        var preview = Previews.of(word(document -> {
            document.createHeader(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("BADAN POM");
            document.createFooter(org.apache.poi.wp.usermodel.HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("- 1 -");
            cellOf(document, "Persyaratan").setText("KTP");
        }));
        assertThat(preview.leftovers()).extracting(Leftover::text).containsExactly("BADAN POM");
        assertThat(preview.leftovers()).extracting(Leftover::reason).containsExactly(Reason.HEADER);

        var boxed = Previews.of(wordOf("<w:p><w:r><mc:AlternateContent xmlns:mc=\"urn:mc\"><mc:Choice><w:drawing>"
                + "<w:txbxContent><w:p><w:r><w:t>Loket 2</w:t></w:r></w:p></w:txbxContent></w:drawing></mc:Choice>"
                + "<mc:Fallback><w:pict><w:txbxContent><w:p><w:r><w:t>Loket 2</w:t></w:r></w:p></w:txbxContent>"
                + "</w:pict></mc:Fallback></mc:AlternateContent></w:r><w:r><w:drawing/></w:r></w:p>"));
        assertThat(boxed.leftovers()).extracting(Leftover::reason).containsExactly(Reason.TEXT_BOX);
        assertThat(leftovers(boxed)).containsExactly("Loket 2");
        assertThat(boxed.notes())
                .singleElement()
                .satisfies(note -> assertThat(note.id()).startsWith("1 gambar"));
    }

    @Test
    void what_a_component_cannot_hold_is_left_over() {
        var preview = Previews.of(word(document -> {
            var cell = cellOf(document, "Persyaratan");
            cell.setText("a".repeat(15_000));
            cell.addParagraph().createRun().setText("b".repeat(6_000));
        }));

        assertThat(text(preview, SD1)).hasSize(15_000);
        assertThat(preview.leftovers()).extracting(Leftover::reason).containsExactly(Reason.TOO_LONG);
        assertThat(leftovers(preview).get(0)).hasSize(6_000);
    }

    @Test
    void links_that_a_browser_would_run_are_words_only() {
        var preview = Previews.of(word(document -> {
            var cell = cellOf(document, "Persyaratan");
            cell.getParagraphs()
                    .get(0)
                    .createHyperlinkRun("javascript:alert(1)")
                    .setText("klik");
        }));
        assertThat(inside(blocks(found(preview, SD1)).get(0)).get(0).marks()).isNull();
    }

    /** The cell beside a label, in a table of one row. */
    private static XWPFTableCell cellOf(XWPFDocument document, String label) {
        var row = document.createTable(1, 2).getRow(0);
        row.getCell(0).setText(label);
        return row.getCell(1);
    }

    private static void merge(XWPFTableCell cell, STMerge.Enum part) {
        cell.getCTTc().addNewTcPr().addNewVMerge().setVal(part);
    }

    /** A list with numbers on its first level and bullets on its second. */
    private static BigInteger numbers(XWPFDocument document) {
        var kind = CTAbstractNum.Factory.newInstance();
        kind.setAbstractNumId(BigInteger.ZERO);
        Stream.of(STNumberFormat.DECIMAL, STNumberFormat.BULLET).forEach(sign -> {
            var level = kind.addNewLvl();
            level.setIlvl(BigInteger.valueOf(kind.sizeOfLvlArray() - 1L));
            level.addNewNumFmt().setVal(sign);
        });
        var numbering = document.createNumbering();
        return numbering.addNum(numbering.addAbstractNum(new org.apache.poi.xwpf.usermodel.XWPFAbstractNum(kind)));
    }

    private static List<Node> blocks(Found found) {
        return Objects.requireNonNull(found.content().content());
    }

    private static List<Node> inside(Node node) {
        return Objects.requireNonNull(node.content());
    }
}
