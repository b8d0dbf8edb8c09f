package id.fkp.shared.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document that an office opens and goes on with. */
class DocxWriterTest {

    private static final String EXAMPLE = "Data contoh, bukan dokumen resmi";

    @Test
    void its_parts_carry_the_styles_of_what_they_are() throws IOException {
        try (var docx = read(SamplePapers.decree(2), null)) {
            assertThat(texts(docx, "Title"))
                    .containsExactly(
                            "KEPUTUSAN KEPALA LOKA POM DI KOTA TANJUNGBALAI\nNOMOR HK.02.02.2C.06.24.50\nTENTANG\n"
                                    + "STANDAR PELAYANAN",
                            "STANDAR PELAYANAN\nPENGUJIAN SAMPEL");
            assertThat(texts(docx, "LetterheadUnit")).containsExactly("Loka POM di Kota Tanjungbalai");
            assertThat(texts(docx, "Heading1")).containsExactly("Catatan");
            assertThat(texts(docx, "Heading2")).containsExactly("Rincian");
            assertThat(texts(docx, "SignatureName")).containsExactly("Bambang Hariyadi", "Bambang Hariyadi");
            assertThat(docx.getParagraphs())
                    .allSatisfy(paragraph -> assertThat(docx.getStyles().styleExist(paragraph.getStyle()))
                            .as(paragraph.getStyle())
                            .isTrue());
        }
    }

    @Test
    void a_table_repeats_its_head_on_every_page() throws IOException {
        try (var docx = read(SamplePapers.decree(40), null)) {
            var table = annexTable(docx);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isRepeatHeader()).isFalse();
            assertThat(table.getRow(0).getTableCells())
                    .extracting(cell -> cell.getText())
                    .containsExactly("No", "Komponen", "Uraian");
            assertThat(table.getRow(1).getTableCells()).hasSize(1);
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("PENYAMPAIAN PELAYANAN");
            assertThat(table.getRows()).hasSize(42);
        }
    }

    @Test
    void structured_text_stays_lists_marks_links_and_tables() throws IOException {
        try (var docx = read(SamplePapers.decree(1), null)) {
            var cell = annexTable(docx).getRow(2).getCell(2);
            var first = cell.getParagraphs().get(0);
            assertThat(first.getText()).isEqualTo("Pemohon wajib membawa asli; lihat peraturan.go.id.");
            assertThat(first.getRuns())
                    .anyMatch(run -> run.isBold() && run.text().equals("wajib"));
            assertThat(first.getRuns())
                    .anyMatch(run -> run.isItalic() && run.text().equals("asli"));
            assertThat(docx.getHyperlinks()).extracting(link -> link.getURL()).contains("https://peraturan.go.id");
            assertThat(cell.getParagraphs())
                    .filteredOn(paragraph -> paragraph.getNumID() != null)
                    .extracting(XWPFParagraph::getText)
                    .containsExactly("KTP", "Surat kuasa\nbermeterai", "Isi formulir", "lanjutkan", "lembar pertama");
            var inner = cell.getTables().get(0);
            assertThat(inner.getRow(1).getCell(0).getText()).isEqualTo("Baru");
            assertThat(inner.getRow(2).getTableCells()).hasSize(3);
            assertThat(inner.getRow(3).getTableCells()).hasSize(1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.go.id/#/x#y, https://a.go.id/#/x%23y",
        "https://a.go.id/?a=1|2, https://a.go.id/?a=1%7C2",
        "https://a.go.id/50%-x?b=%20, https://a.go.id/50%25-x?b=%20",
        "mailto:a@b.id?subject={x}, mailto:a@b.id?subject=%7Bx%7D",
        "https://[::1]/ä, https://[::1]/ä"
    })
    void a_link_that_browsers_alone_follow_is_written_so_that_every_reader_does(String href, String written)
            throws IOException {
        var part = new Part.Prose(SamplePapers.linked(href));
        try (var docx = read(new Paper("Tautan", "Tautan", "id", null, List.of(part)), null)) {
            assertThat(docx.getHyperlinks()).extracting(link -> link.getURL()).containsExactly(written);
        }
    }

    @Test
    void considerations_are_lettered_and_each_list_begins_anew() throws IOException {
        try (var docx = read(SamplePapers.decree(1), null)) {
            var clauses = docx.getTables().get(0);
            var considering = clauses.getRow(0).getCell(2).getParagraphs();
            var inView = clauses.getRow(1).getCell(2).getParagraphs();
            assertThat(considering).hasSize(2);
            assertThat(considering.get(0).getNumFmt()).isEqualTo("lowerLetter");
            assertThat(inView.get(0).getNumFmt()).isEqualTo("decimal");
            assertThat(considering.get(0).getNumID())
                    .isEqualTo(considering.get(1).getNumID())
                    .isNotEqualTo(inView.get(0).getNumID());
        }
    }

    @Test
    void it_knows_its_title_and_that_it_is_indonesian() throws IOException {
        try (var docx = read(SamplePapers.decree(1), EXAMPLE)) {
            var properties = docx.getProperties().getCoreProperties();
            assertThat(properties.getTitle())
                    .isEqualTo("Keputusan Kepala Loka POM di Kota Tanjungbalai tentang Standar Pelayanan");
            assertThat(properties.getUnderlyingProperties().getLanguageProperty())
                    .contains("id");
            assertThat(docx.getStyles().getCtStyles().xmlText()).contains("w:val=\"id-ID\"");
            assertThat(docx.getHeaderList().get(0).getText()).contains(EXAMPLE);
        }
    }

    @Test
    void text_is_never_read_as_markup() throws IOException {
        var words = "<w:br/> & ]]> &amp;";
        var part = new Part.Prose(PlainPaper.text(words));
        try (var docx = read(new Paper(words, words, "id", null, List.of(part)), null)) {
            assertThat(docx.getParagraphs().get(0).getText()).isEqualTo(words);
        }
    }

    private static XWPFTable annexTable(XWPFDocument docx) {
        return docx.getTables().get(2);
    }

    private static List<String> texts(XWPFDocument docx, String style) {
        return docx.getParagraphs().stream()
                .filter(paragraph -> style.equals(paragraph.getStyle()))
                .map(XWPFParagraph::getText)
                .toList();
    }

    private static XWPFDocument read(Paper paper, @Nullable String note) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(paper, note)));
    }
}
