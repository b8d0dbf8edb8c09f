package id.fkp.establish.paper;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.paper.PapersForTests;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/** A decree as an office writes it, and what it says while something is still open. */
class DecreePaperTest {

    private static final Papers PAPERS = PapersForTests.official();

    @Test
    void it_considers_decides_and_is_signed() throws IOException {
        assertThat(pdf(DecreePaper.of(SampleDecree.signed(2))))
                .containsSubsequence(
                        "BADAN PENGAWAS OBAT DAN MAKANAN",
                        "KEPUTUSAN KEPALA LOKA POM DI KOTA TANJUNGBALAI",
                        "NOMOR HK.02.02.2C.07.24.61",
                        "Menimbang",
                        "a. bahwa standar pelayanan wajib ditetapkan;",
                        "b. bahwa rancangannya telah dibahas.",
                        "Mengingat",
                        "MEMUTUSKAN:",
                        "Menetapkan",
                        "KESATU",
                        "KEDUA",
                        "1. Standar Pelayanan Contoh 1",
                        "2. Standar Pelayanan Contoh 2",
                        "KETIGA",
                        "KEEMPAT : Keputusan ini mulai berlaku pada tanggal ditetapkan.",
                        "Ditetapkan di Tanjungbalai",
                        "pada tanggal 18 Juli 2024",
                        "PLT. KEPALA LOKA POM DI KOTA TANJUNGBALAI,",
                        "Bambang Hariyadi",
                        "LAMPIRAN I",
                        "LAMPIRAN II");
    }

    @Test
    void each_annex_has_both_groups_of_components_with_rows_and_text() throws IOException {
        assertThat(pdf(DecreePaper.of(SampleDecree.signed(1))))
                .containsSubsequence(
                        "LAMPIRAN KEPUTUSAN KEPALA",
                        "STANDAR PELAYANAN CONTOH 1",
                        "No Komponen Uraian",
                        "A. PENYAMPAIAN PELAYANAN",
                        "1. Persyaratan",
                        "Nomor Induk Berusaha (NIB) (Hanya bagi pelaku usaha)",
                        "1. Pemohon: Mengajukan permohonan",
                        "2. Petugas loket: Memeriksa berkas, paling lama 1 hari kerja",
                        "Verifikasi akun: paling lama 3 hari kerja sejak akun didaftarkan",
                        "Pendaftaran: Rp0",
                        "Surat keterangan: Rp50.000 per surat",
                        "B. PENGELOLAAN PELAYANAN",
                        "1. Dasar hukum",
                        "8. Evaluasi kinerja");
    }

    @Test
    void it_says_what_it_revokes_and_from_when_it_counts() throws IOException {
        var text = SampleDecree.decree(
                "HK.2", SampleDecree.SIGNED, LocalDate.of(2024, 8, 1), List.of("Keputusan Kepala Nomor HK.1"), 1);

        assertThat(pdf(DecreePaper.of(text)))
                .contains("KEEMPAT : Pada saat Keputusan ini mulai berlaku, Keputusan Kepala Nomor HK.1 dicabut")
                .contains("KELIMA : Keputusan ini mulai berlaku pada tanggal 1 Agustus 2024.");
    }

    @Test
    void what_is_still_open_is_a_dotted_line() throws IOException {
        assertThat(pdf(DecreePaper.of(SampleDecree.decree(null, null, null, List.of(), 1))))
                .contains("NOMOR ....................", "pada tanggal ....................");
    }

    @Test
    void the_docx_says_the_same() throws IOException {
        var docx = PAPERS.docx(DecreePaper.of(SampleDecree.signed(1)));
        try (var read = new XWPFWordExtractor(new XWPFDocument(new ByteArrayInputStream(docx)))) {
            assertThat(read.getText())
                    .contains("MEMUTUSKAN:", "KESATU", "A. PENYAMPAIAN PELAYANAN", "Surat keterangan: Rp50.000");
        }
    }

    private static String pdf(Paper paper) throws IOException {
        try (var pdf = Loader.loadPDF(PAPERS.pdf(paper))) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            return reader.getText(pdf).replaceAll("\\s+", " ");
        }
    }
}
