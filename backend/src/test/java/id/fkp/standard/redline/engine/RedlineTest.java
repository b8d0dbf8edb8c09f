package id.fkp.standard.redline.engine;

import static id.fkp.standard.redline.engine.Texts.cell;
import static id.fkp.standard.redline.engine.Texts.doc;
import static id.fkp.standard.redline.engine.Texts.item;
import static id.fkp.standard.redline.engine.Texts.lineBreak;
import static id.fkp.standard.redline.engine.Texts.link;
import static id.fkp.standard.redline.engine.Texts.list;
import static id.fkp.standard.redline.engine.Texts.mark;
import static id.fkp.standard.redline.engine.Texts.normal;
import static id.fkp.standard.redline.engine.Texts.p;
import static id.fkp.standard.redline.engine.Texts.read;
import static id.fkp.standard.redline.engine.Texts.row;
import static id.fkp.standard.redline.engine.Texts.shown;
import static id.fkp.standard.redline.engine.Texts.table;
import static id.fkp.standard.redline.engine.Texts.tallCell;
import static id.fkp.standard.redline.engine.Texts.words;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.document.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What a comparison shows of two texts, and that both can be read out of it again. */
class RedlineTest {

    private static final int TEXTS_A_SEED = 60;

    /** The same ones each time, and new ones; a failure names its seed. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 5), new SplittableRandom().longs(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void both_texts_can_be_read_out_of_it_to_the_last_letter(long seed) {
        var texts = new RandomTexts(seed);
        for (int i = 0; i < TEXTS_A_SEED; i++) {
            var before = texts.document();
            var after = i % 4 == 0 ? texts.document() : texts.changed(before);
            var blocks = Redline.blocks(before, after);

            var which = "seed " + seed + ", text " + i;
            assertThat(read(blocks, Op.DELETED)).as(which).isEqualTo(normal(before));
            assertThat(read(blocks, Op.INSERTED)).as(which).isEqualTo(normal(after));
            assertThat(isSame(blocks)).as(which).isEqualTo(normal(before).equals(normal(after)));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_is_the_same_as_itself(long seed) {
        var texts = new RandomTexts(seed);
        for (int i = 0; i < TEXTS_A_SEED; i++) {
            var text = texts.document();
            assertThat(isSame(Redline.blocks(text, text)))
                    .as("seed " + seed + ", text " + i)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Paling lama 14 hari kerja.  | Paling lama 10 hari kerja.    | Paling lama [-14 -][+10 +]hari kerja.
                    Paling lama 14 hari kerja.  | Paling lama 14 hari kerja sejak berkas lengkap. \
                    | Paling lama 14 hari kerja[+ sejak berkas lengkap+].
                    Petugas loket, mencatat aduan | Petugas aduan, mencatat aduan | Petugas [-loket-][+aduan+], mencatat aduan
                    Biaya Rp50.000 per surat    | Biaya Rp75.000 per surat      | Biaya [-Rp50.000 -][+Rp75.000 +]per surat
                    Isi formulir A, B, C itu    | Isi formulir X, Y, Z itu      | Isi formulir [-A, B, C -][+X, Y, Z +]itu
                    """)
    void words_are_compared(String before, String after, String shown) {
        assertThat(shown(doc(p(before)), doc(p(after)))).isEqualTo(shown);
    }

    @Test
    void a_paragraph_that_came_leaves_the_others_as_they_are() {
        var before = doc(p("Isi formulir di loket."), p("Bayar di bank yang ditunjuk."));
        var after = doc(p("Isi formulir di loket."), p("Ambil nomor antrean."), p("Bayar di bank."));
        assertThat(shown(before, after)).isEqualTo("""
                Isi formulir di loket.
                [+Ambil nomor antrean.+]
                Bayar di bank[- yang ditunjuk-].""");
    }

    @Test
    void paragraphs_with_little_in_common_go_and_come_as_a_whole() {
        assertThat(shown(
                        doc(p("Pemohon membayar di bank dan menyimpan bukti.")),
                        doc(p("Surat dikirim lewat pos dan aplikasi."))))
                .isEqualTo("""
                        [-Pemohon membayar di bank dan menyimpan bukti.-]
                        [+Surat dikirim lewat pos dan aplikasi.+]""");
    }

    @Test
    void a_list_stays_a_list_when_items_come_and_go() {
        var before = doc(list(item(p("KTP asli")), item(p("Surat kuasa"))));
        var after = doc(list(item(p("KTP asli")), item(p("NPWP")), item(p("Surat kuasa bermeterai"))));

        var list = Redline.blocks(before, after).get(0);
        assertThat(list.op()).isEqualTo(Op.CHANGED);
        assertThat(list.content()).extracting(RedlineBlock::op).containsExactly(Op.SAME, Op.INSERTED, Op.CHANGED);
        assertThat(shown(before, after)).isEqualTo("KTP asli\n[+NPWP+]\nSurat kuasa[+ bermeterai+]");
    }

    @Test
    void a_list_to_which_much_is_added_keeps_its_first_items() {
        var many = IntStream.range(0, 20)
                .mapToObj(i -> item(p("Syarat tambahan ke-" + i)))
                .toList();
        var after = new ArrayList<>(many);
        after.add(0, item(p("KTP asli")));
        var shown = shown(doc(list(item(p("KTP asli")))), doc(list(after.toArray(Document.Node[]::new))));
        assertThat(shown).startsWith("KTP asli\n[+Syarat");
    }

    @Test
    void a_table_is_compared_cell_by_cell() {
        var before = doc(table(row(cell("Jenis"), cell("Waktu")), row(cell("Izin baru"), cell("14 hari kerja"))));
        var after = doc(table(
                row(cell("Jenis"), cell("Waktu")),
                row(cell("Izin baru"), cell("10 hari kerja")),
                row(cell("Perpanjangan"), cell("5 hari"))));

        var table = Redline.blocks(before, after).get(0);
        assertThat(table.content()).extracting(RedlineBlock::op).containsExactly(Op.SAME, Op.CHANGED, Op.INSERTED);
        assertThat(shown(before, after))
                .isEqualTo("Jenis\nWaktu\nIzin baru\n[-14 -][+10 +]hari kerja\n[+Perpanjangan+]\n[+5 hari+]");
    }

    @Test
    void a_row_with_other_cells_goes_and_comes_as_a_whole() {
        var before = doc(table(row(cell("Izin baru"), cell("14 hari"))));
        var after = doc(table(row(cell("Izin baru"), cell("14 hari"), cell("Loket"))));

        var table = Redline.blocks(before, after).get(0);
        assertThat(table.op()).isEqualTo(Op.CHANGED);
        assertThat(table.content()).extracting(RedlineBlock::op).containsExactly(Op.DELETED, Op.INSERTED);
    }

    @Test
    void a_table_with_cells_over_several_rows_never_falls_apart() {
        var before = doc(table(row(tallCell(2, "Izin"), cell("14 hari")), row(cell("Loket"))));
        var sameShape = doc(table(row(tallCell(2, "Izin"), cell("10 hari")), row(cell("Daring"))));
        var otherShape = doc(table(row(tallCell(2, "Izin"), cell("14 hari")), row(cell("Loket")), row(cell("Pos"))));

        assertThat(shown(before, sameShape)).isEqualTo("Izin\n[-14 -][+10 +]hari\n[-Loket-]\n[+Daring+]");
        assertThat(Redline.blocks(before, otherShape))
                .extracting(RedlineBlock::op)
                .containsExactly(Op.DELETED, Op.INSERTED);
    }

    @Test
    void a_word_with_other_marks_went_and_came() {
        var before = doc(p(words("Lihat "), words("peraturan", link("https://contoh.id/1")), words(" ini")));
        var after = doc(p(words("Lihat "), words("peraturan", link("https://contoh.id/2")), words(" ini")));
        assertThat(shown(before, after)).isEqualTo("Lihat [-peraturan-][+peraturan+] ini");
    }

    @Test
    void where_an_editor_cuts_words_is_no_change_and_neither_is_the_order_of_marks() {
        var before = doc(p(words("Pal"), words("ing lama"), words(" 14", mark("bold"), mark("italic"))));
        var after = doc(p(words("Paling lama"), words(" 14", mark("italic"), mark("bold"))));
        assertThat(isSame(Redline.blocks(before, after))).isTrue();
    }

    @Test
    void line_breaks_hold_what_stands_between_them_apart() {
        var before = doc(p(words("Loket A"), lineBreak(), words("Senin")));
        var after = doc(p(words("Loket B"), lineBreak(), words("Selasa")));
        assertThat(shown(before, after)).isEqualTo("Loket [-A-][+B+]/[-Senin-][+Selasa+]");
    }

    @Test
    void of_a_very_long_paragraph_what_lies_between_its_changes_shows_as_replaced() {
        var middle = IntStream.range(0, WordDiff.MOST_WORDS)
                .mapToObj(i -> "kata" + i + " ")
                .toList();
        var text = String.join("", middle);
        var shown = shown(doc(p("Awal satu " + text + "dua akhir")), doc(p("Awal tiga " + text + "empat akhir")));
        assertThat(shown).isEqualTo("Awal [-satu " + text + "dua -][+tiga " + text + "empat +]akhir");
    }

    @Test
    void in_a_very_long_paragraph_one_change_is_one_word() {
        var text = "kata lain ".repeat(10_000);
        assertThat(shown(doc(p(text + "satu " + text)), doc(p(text + "dua " + text))))
                .isEqualTo(text + "[-satu -][+dua +]" + text);
    }

    private static boolean isSame(List<RedlineBlock> blocks) {
        return blocks.stream().allMatch(block -> block.op() == Op.SAME);
    }
}
