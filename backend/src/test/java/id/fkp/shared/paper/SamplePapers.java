package id.fkp.shared.paper;

import static id.fkp.shared.paper.PlainPaper.text;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import id.fkp.shared.document.Document.Target;
import id.fkp.shared.paper.Letterhead.Logo;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Band;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Numbering;
import id.fkp.shared.paper.Part.PageBreak;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.Part.Together;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A decree with every kind of part, as an office would have it. */
final class SamplePapers {

    static final LocalDate DAY = LocalDate.of(2024, 6, 13);

    private SamplePapers() {}

    /** @param rows of the annex's table; a hundred go over several pages */
    static Paper decree(int rows) {
        var letterhead = new Letterhead(
                "Badan Pengawas Obat dan Makanan",
                "Loka POM di Kota Tanjungbalai",
                "Jl. Jenderal Sudirman Km 5, Kota Tanjungbalai",
                "+62 623 000000",
                "loka@example.go.id",
                null,
                null,
                new Logo(Base64.getEncoder().encodeToString(QrCode.png("logo")), true, "Lambang contoh"));
        var signature = new Signature(
                List.of("Ditetapkan di Tanjungbalai", "pada tanggal " + WrittenDate.plain(DAY)),
                "KEPALA LOKA POM DI KOTA TANJUNGBALAI,",
                "Bambang Hariyadi",
                "NIP 19790101 200501 1 001");
        return Paper.of(
                "Keputusan Kepala Loka POM di Kota Tanjungbalai tentang Standar Pelayanan",
                "Keputusan yang menetapkan standar pelayanan unit ini",
                letterhead,
                List.of(
                        new Title(List.of(
                                "KEPUTUSAN KEPALA LOKA POM DI KOTA TANJUNGBALAI",
                                "NOMOR HK.02.02.2C.06.24.50",
                                "TENTANG",
                                "STANDAR PELAYANAN")),
                        new Clauses(List.of(
                                new Clause(
                                        "Menimbang",
                                        Numbering.LETTERS,
                                        List.of(
                                                text("bahwa setiap penyelenggara wajib menyusun dan menetapkan standar"
                                                        + " pelayanan dengan mengikutsertakan masyarakat;"),
                                                text("bahwa rancangannya telah dibahas pada hari "
                                                        + WrittenDate.inWords(DAY) + ";"))),
                                new Clause(
                                        "Mengingat",
                                        Numbering.NUMBERS,
                                        List.of(
                                                text("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik;"),
                                                text("Peraturan Pemerintah Nomor 96 Tahun 2012;"))))),
                        new Centred("MEMUTUSKAN:"),
                        new Clauses(List.of(
                                Clause.of(
                                        "KESATU", "Menetapkan Standar Pelayanan sebagaimana tercantum dalam Lampiran."),
                                Clause.of("KEDUA", "Keputusan ini berlaku sejak tanggal ditetapkan."))),
                        signature,
                        new Annex(List.of(
                                "LAMPIRAN I",
                                "KEPUTUSAN KEPALA LOKA POM DI KOTA TANJUNGBALAI",
                                "NOMOR HK.02.02.2C.06.24.50",
                                "TENTANG STANDAR PELAYANAN")),
                        new Title(List.of("STANDAR PELAYANAN", "PENGUJIAN SAMPEL")),
                        table(rows),
                        new Heading(1, "Catatan"),
                        new Prose(structured()),
                        new Heading(2, "Rincian"),
                        new Prose(text("Baris pertama.\nBaris kedua.")),
                        signature,
                        new PageBreak(),
                        new Prose(text("Halaman terakhir.")),
                        new Qr("https://fkp.example.go.id/standar-berlaku/uji", "Kode QR menuju standar yang berlaku"),
                        new Together(List.of(
                                new Table(
                                        List.of(new Column("Nama", 50), new Column("Tanda tangan", 50)),
                                        List.of(new Cells(List.of(text("Rosmawati"), text(""))))),
                                new Prose(text("Ditandatangani bersama.")),
                                new Seal(
                                        "https://fkp.example.go.id/verifikasi/7K3M-Q2XK", "Kode QR", "Periksa di:")))));
    }

    static Table table(int rows) {
        var all = new ArrayList<Row>();
        all.add(new Band("PENYAMPAIAN PELAYANAN"));
        for (int row = 1; row <= rows; row++) {
            all.add(new Cells(
                    List.of(text("" + row), text("Komponen " + row), row % 5 == 1 ? structured() : text("""
                    Paling lama 14 hari kerja sejak berkas lengkap diterima petugas loket.
                    Biaya Rp0 (nol rupiah)."""))));
        }
        return new Table(List.of(new Column("No", 8), new Column("Komponen", 27), new Column("Uraian", 65)), all);
    }

    /** All that structured text can hold. */
    static Document structured() {
        return new Document(
                "doc",
                List.of(
                        paragraph(
                                plain("Pemohon "),
                                marked("wajib", "bold"),
                                plain(" membawa "),
                                marked("asli", "italic"),
                                plain("; lihat "),
                                link("peraturan.go.id", "https://peraturan.go.id"),
                                plain(".")),
                        list(
                                "bulletList",
                                paragraph(plain("KTP")),
                                paragraph(plain("Surat kuasa"), hardBreak(), plain("bermeterai"))),
                        list(
                                "orderedList",
                                paragraph(plain("Isi formulir")),
                                list("orderedList", paragraph(plain("lembar pertama")))),
                        node(
                                "table",
                                null,
                                row(
                                        cell("tableHeader", null, "Jenis"),
                                        cell("tableHeader", null, "Biaya"),
                                        cell("tableHeader", null, "Waktu")),
                                row(
                                        cell("tableCell", new Span(null, 2), "Baru"),
                                        cell("tableCell", null, "Rp150.000"),
                                        cell("tableCell", null, "5 hari")),
                                row(cell("tableCell", null, "Rp75.000"), cell("tableCell", null, "3 hari")),
                                row(cell("tableCell", new Span(3, null), "Semua dibayar di bank")))));
    }

    static Document linked(String href) {
        return new Document("doc", List.of(paragraph(link("tautan", href))));
    }

    private static Node row(Node... cells) {
        return node("tableRow", null, cells);
    }

    private static Node cell(String type, @Nullable Span span, String text) {
        return node(type, span, paragraph(plain(text)));
    }

    private static Node list(String type, Node... items) {
        return new Node(
                type,
                null,
                Arrays.stream(items)
                        .map(item -> node(
                                "listItem",
                                null,
                                item.type().equals("paragraph")
                                        ? new Node[] {item}
                                        : new Node[] {paragraph(plain("lanjutkan")), item}))
                        .toList(),
                null,
                null);
    }

    private static Node paragraph(Node... parts) {
        return node("paragraph", null, parts);
    }

    private static Node node(String type, @Nullable Span span, Node... content) {
        return new Node(type, span, List.of(content), null, null);
    }

    private static Node plain(String text) {
        return new Node("text", null, null, text, null);
    }

    private static Node marked(String text, String mark) {
        return new Node("text", null, null, text, List.of(new Mark(mark, null)));
    }

    private static Node link(String text, String href) {
        return new Node("text", null, null, text, List.of(new Mark("link", new Target(href))));
    }

    private static Node hardBreak() {
        return new Node("hardBreak", null, null, null, null);
    }
}
