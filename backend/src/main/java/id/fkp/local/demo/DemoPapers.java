package id.fkp.local.demo;

import id.fkp.file.StoredFiles;
import id.fkp.local.demo.file.AgreementStory;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Papers;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import id.fkp.unit.reading.Letterheads;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** What an office would scan, written for the demo; every page says that it is no official document. */
@ApplicationScoped
public class DemoPapers {

    /** What stands where somebody would have signed. */
    private static final String SIGNED = "tanda tangan contoh";

    private static final String NUMBERED = "No";

    private final StoredFiles files;
    private final Papers papers;
    private final Letterheads letterheads;

    DemoPapers(StoredFiles files, Papers papers, Letterheads letterheads) {
        this.files = files;
        this.papers = papers;
        this.letterheads = letterheads;
    }

    /** Who has signed, and when. */
    record Signer(String place, LocalDate on, String position, String name) {}

    /**
     * The record of agreement, with the table that offices use: problem, proposal, time.
     *
     * @return the id of its file
     */
    UUID agreement(UUID unitId, String forum, AgreementStory story, Signer signer) {
        var columns = List.of(
                new Column(NUMBERED, 6),
                new Column("Identifikasi Masalah", 34),
                new Column("Usulan Rekomendasi Perbaikan", 40),
                new Column("Jangka Waktu Penyelesaian", 20));
        var rows = rows(story.items().stream().map(item -> Stream.of(item.problem(), item.proposal(), item.term())));
        return keep(
                unitId,
                "Berita Acara " + story.number(),
                List.of(
                        new Title(List.of("BERITA ACARA", "HASIL FORUM KONSULTASI PUBLIK", "NOMOR " + story.number())),
                        prose("Pada hari " + WrittenDate.inWords(signer.on()) + ", telah diselenggarakan " + forum
                                + ". Berdasarkan hasil diskusi dan keputusan bersama, disepakati:"),
                        new Table(columns, rows),
                        prose(
                                "Kepala unit menerima semua masalah, usulan, dan jangka waktu di atas dan akan "
                                        + "menindaklanjutinya. Masyarakat dan pihak terkait yang hadir memantau pelaksanaannya."),
                        signature(signer)));
    }

    /** Who was there. */
    UUID attendance(UUID unitId, String forum, AgreementStory story, Signer signer) {
        var columns = List.of(
                new Column(NUMBERED, 6),
                new Column("Nama", 34),
                new Column("Instansi/Organisasi", 36),
                new Column("Tanda Tangan", 24));
        var rows = rows(story.people().stream().map(person -> Stream.of(person.name(), person.organisation(), SIGNED)));
        return keep(
                unitId,
                "Daftar Hadir " + story.number(),
                List.of(
                        new Title(List.of("DAFTAR HADIR", forum)),
                        prose("Hari dan tanggal: " + WrittenDate.inWords(signer.on())),
                        new Table(columns, rows),
                        signature(signer)));
    }

    /**
     * What stands for the scan of a signed paper.
     *
     * @param name as a person would call the file
     */
    UUID scan(UUID unitId, String name, List<String> title, Signer signer) {
        return keep(
                unitId,
                name,
                List.of(
                        new Title(title),
                        prose("Lembar ini menggantikan pindaian bertanda tangan. Naskah lengkapnya tersedia di halaman "
                                + "yang sama sebagai PDF dan DOCX."),
                        signature(signer)));
    }

    private UUID keep(UUID unitId, String name, List<Part> parts) {
        var head = letterheads.of(unitId).orElseThrow();
        var paper = Paper.of(name, name + ", dibuat sebagai contoh", head, parts);
        var plain = name.replace('/', '-') + ".pdf";
        return files.keep(unitId, plain, new ByteArrayInputStream(papers.pdf(paper)))
                .id();
    }

    private static List<Part.Row> rows(Stream<Stream<String>> texts) {
        var rows = new ArrayList<Part.Row>();
        texts.forEach(cells -> {
            var number = PlainPaper.text(String.valueOf(rows.size() + 1));
            rows.add(new Cells(Stream.concat(Stream.of(number), cells.map(PlainPaper::text))
                    .toList()));
        });
        return rows;
    }

    private static Prose prose(String text) {
        return new Prose(PlainPaper.text(text));
    }

    private static Signature signature(Signer signer) {
        return new Signature(
                List.of(signer.place() + ", " + WrittenDate.plain(signer.on())),
                signer.position() + ",",
                signer.name(),
                SIGNED);
    }
}
