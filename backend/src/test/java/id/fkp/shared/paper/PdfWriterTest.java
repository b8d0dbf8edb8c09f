package id.fkp.shared.paper;

import static id.fkp.shared.paper.PlainPaper.text;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A PDF that everybody can read, whether with their eyes or with a screen reader. */
class PdfWriterTest {

    private static final String EXAMPLE = "Data contoh, bukan dokumen resmi";
    private static final String TABLE_HEAD = "No Komponen Uraian";

    @Test
    void a_document_with_every_kind_of_part_keeps_to_pdf_ua() throws Exception {
        assertThat(PdfUa.faults(PdfWriter.write(SamplePapers.decree(12), EXAMPLE)))
                .isEmpty();
    }

    @Test
    void it_says_its_title_and_language_and_leads_to_its_parts() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(SamplePapers.decree(3), null))) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("id");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(pdf.getDocumentInformation().getTitle())
                    .isEqualTo("Keputusan Kepala Loka POM di Kota Tanjungbalai tentang Standar Pelayanan");
            assertThat(bookmarks(pdf))
                    .containsExactly(
                            "KEPUTUSAN KEPALA LOKA POM DI KOTA TANJUNGBALAI NOMOR HK.02.02.2C.06.24.50 TENTANG"
                                    + " STANDAR PELAYANAN",
                            "LAMPIRAN I",
                            "STANDAR PELAYANAN PENGUJIAN SAMPEL",
                            "Catatan",
                            "Rincian");
        }
    }

    @Test
    void every_font_it_uses_is_inside() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(SamplePapers.decree(3), EXAMPLE))) {
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                    assertThat(font.getName()).contains("LiberationSans");
                }
            }
        }
    }

    @Test
    void a_table_over_several_pages_shows_its_head_on_each() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(SamplePapers.decree(40), null))) {
            var pages = pages(pdf);
            var within =
                    pages.stream().filter(page -> page.contains("Komponen ")).toList();
            assertThat(within).hasSizeGreaterThan(3).allMatch(page -> page.contains(TABLE_HEAD));
        }
    }

    @Test
    void in_the_demo_every_page_says_that_it_is_not_official() throws IOException {
        try (var pdf = Loader.loadPDF(PdfWriter.write(SamplePapers.decree(12), EXAMPLE))) {
            assertThat(pages(pdf)).hasSizeGreaterThan(3).allMatch(page -> page.contains(EXAMPLE));
        }
        try (var pdf = Loader.loadPDF(PdfWriter.write(SamplePapers.decree(12), null))) {
            assertThat(pages(pdf)).noneMatch(page -> page.contains(EXAMPLE));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<b>tebal</b> & <script>alert(1)</script>",
                "]]> &amp; {content} <!-- -->",
                "http://localhost/x.png \" onload=\"x",
                "\u0000\u0001 tersembunyi"
            })
    void text_is_never_read_as_markup(String words) throws Exception {
        var paper = new Paper(words, words, "id", null, List.of(new Title(List.of(words)), new Prose(text(words))));
        var written = PdfWriter.write(paper, null);
        try (var pdf = Loader.loadPDF(written)) {
            assertThat(String.join("", pages(pdf)))
                    .contains(words.replaceAll("\\p{Cntrl}", "").strip().substring(0, 5));
        }
    }

    /** Signs of other scripts become a mark that says so, rather than a hole or a failure. */
    @Test
    void what_the_font_cannot_draw_breaks_nothing() throws Exception {
        var strange = "Salam 👋 नमस्ते 漢字 ≤ ≥ → ✓ Rp1.234.567,00";
        var paper =
                new Paper("Tanda", "Tanda", "id", null, List.of(new Title(List.of("Tanda")), new Prose(text(strange))));
        var written = PdfWriter.write(paper, null);
        assertThat(PdfUa.faults(written)).isEmpty();
        try (var pdf = Loader.loadPDF(written)) {
            assertThat(String.join("", pages(pdf))).contains("≤ ≥ →", "Rp1.234.567,00");
        }
    }

    @Test
    void a_row_longer_than_a_page_goes_on_to_the_next() throws IOException {
        var row = new Cells(List.of(text("1"), text("kata ".repeat(4_000) + "akhir")));
        var table = new Table(List.of(new Column("No", 10), new Column("Uraian", 90)), List.of(row));
        var paper = new Paper("Panjang", "Panjang", "id", null, List.of(new Title(List.of("Panjang")), table));
        try (var pdf = Loader.loadPDF(PdfWriter.write(paper, null))) {
            var pages = pages(pdf);
            assertThat(pages).hasSizeGreaterThan(2).allMatch(page -> page.contains("No Uraian"));
            assertThat(pages.get(pages.size() - 1)).contains("akhir");
        }
    }

    private static List<String> pages(PDDocument pdf) throws IOException {
        var pages = new ArrayList<String>();
        for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(page);
            stripper.setEndPage(page);
            pages.add(stripper.getText(pdf));
        }
        return pages;
    }

    private static List<String> bookmarks(PDDocument pdf) {
        var names = new ArrayList<String>();
        for (var bookmark : pdf.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(bookmark.getTitle());
        }
        return names;
    }
}
