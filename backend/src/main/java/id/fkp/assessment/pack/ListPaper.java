package id.fkp.assessment.pack;

import static id.fkp.report.paper.Facts.cells;
import static id.fkp.report.paper.Facts.orNothing;
import static id.fkp.report.paper.Facts.rows;

import id.fkp.assessment.fit.Change;
import id.fkp.assessment.fit.Content;
import id.fkp.assessment.fit.LeftOut;
import id.fkp.assessment.pack.EvidencePack.Gap;
import id.fkp.assessment.pack.EvidencePack.PackFile;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.publication.PublicationMedium;
import id.fkp.shared.paper.Letterhead;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The list that lies on top of a pack: what is in it, what is not and why, and what is missing for the next point. */
final class ListPaper {

    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private ListPaper() {}

    static Paper of(Letterhead head, EvidencePack pack) {
        var title = "Daftar Bukti Indikator " + pack.number();
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of(title.toUpperCase(Locale.ROOT), pack.name())));
        parts.add(new Clauses(List.of(
                Clause.of("Unit", pack.unitName()),
                Clause.of("Tanggal", WrittenDate.plain(pack.on())),
                Clause.of("Perkiraan nilai", pack.score() + " dari 5: " + pack.scoreMeans()),
                Clause.of("Menurut", pack.source() + ". Penilaian resmi tetap dilakukan evaluator."))));
        files(pack, parts);
        leftOut(pack, parts);
        missing(pack, parts);
        return Paper.of(title, title + " " + pack.unitName(), head, parts);
    }

    private static void files(EvidencePack pack, List<Part> parts) {
        parts.add(new Heading(1, "Berkas dalam paket ini"));
        if (pack.files().isEmpty()) {
            parts.add(new Prose(PlainPaper.text("Belum ada bukti yang dapat disertakan.")));
            return;
        }
        parts.add(new Table(
                List.of(
                        new Column("No", 7),
                        new Column("Berkas dan SHA-256", 38),
                        new Column("Isi", 35),
                        new Column("Ukuran", 20)),
                rows(
                        pack.files(),
                        (number, file) -> cells(
                                "" + number,
                                file.name() + "\n" + inGroups(orNothing(file.sha256())),
                                contents(file),
                                size(file) + changes(file)))));
    }

    /** A line of 64 letters would run out of its column. */
    private static String inGroups(String sha256) {
        return sha256.replaceAll("(.{16})(?=.)", "$1 ");
    }

    private static String contents(PackFile file) {
        return file.contents().stream().map(ListPaper::content).collect(Collectors.joining("\n"));
    }

    private static String content(Content content) {
        return content.firstPage() == null
                ? content.title()
                : content.title() + " (hlm. " + content.firstPage() + "–" + content.lastPage() + ")";
    }

    private static String size(PackFile file) {
        return file.size() == null
                ? orNothing(null)
                : NumberFormat.getIntegerInstance(INDONESIAN).format(file.size()) + " bita";
    }

    private static String changes(PackFile file) {
        var changes = Set.copyOf(file.changes());
        return List.of(Change.values()).stream()
                .filter(changes::contains)
                .map(change -> "\n" + said(change))
                .collect(Collectors.joining());
    }

    private static String said(Change change) {
        return switch (change) {
            case COMBINED -> "Gabungan beberapa dokumen.";
            case MADE_SMALLER -> "Gambar diperkecil.";
            case SPLIT -> "Dokumen dibagi.";
            case SIGNATURE_ON_ORIGINAL -> "Tanda tangan elektronik hanya dapat diperiksa pada berkas aslinya.";
        };
    }

    private static void leftOut(EvidencePack pack, List<Part> parts) {
        if (pack.leftOut().isEmpty()) {
            return;
        }
        parts.add(new Heading(1, "Di luar kelima berkas"));
        parts.add(new Table(
                List.of(
                        new Column("No", 7),
                        new Column("Dokumen", 40),
                        new Column("Alasan", 28),
                        new Column("Berkas dalam paket", 25)),
                rows(
                        pack.leftOut(),
                        (number, left) -> cells(
                                "" + number, content(left.content()), reason(left.reason()), orNothing(left.file())))));
        parts.add(new Prose(PlainPaper.text("Yang di folder \"di luar batas\" tidak diterima formulir unggah."
                + " SHA-256 berkas itu dan alamat tiap dokumen ada dalam manifest.json.")));
    }

    private static String reason(LeftOut.Reason reason) {
        return switch (reason) {
            case NO_ROOM -> "Formulir hanya menerima lima berkas.";
            case TOO_LARGE -> "Lebih dari 5 MB dan tidak dapat diperkecil atau dibagi.";
            case GONE -> "Berkasnya sudah dihapus karena masa simpannya berakhir.";
            case NOT_RELEASED -> "Foto ini belum ditampilkan oleh unit.";
        };
    }

    private static void missing(EvidencePack pack, List<Part> parts) {
        var lines = new ArrayList<String>();
        pack.gaps().forEach(gap -> lines.add(said(gap)));
        pack.absent().forEach(kind -> lines.add("Belum ada: " + kind));
        if (!lines.isEmpty()) {
            parts.add(new Heading(1, "Kekurangan untuk nilai berikutnya"));
            parts.add(new Prose(PlainPaper.list(null, lines, true)));
        }
    }

    /** In the words of the scale, but where the scale does not speak of what is missing. */
    private static String said(Gap gap) {
        var names = gap.names();
        return switch (gap.code()) {
            case NEEDS_PROOF ->
                named(
                        "Foto atau tangkapan layar bertanggal",
                        names.stream().map(PublicationMedium::valueOf).map(Registers::medium));
            case NEEDS_RECORD -> named("Berita acara yang ditandatangani", names.stream());
            case NEEDS_ABSENT_ELEMENTS ->
                named(
                        "Unsur masyarakat yang belum hadir",
                        names.stream().map(AttendingElement::valueOf).map(AttendingElement::label));
            default -> names.isEmpty() ? gap.asks() : named(gap.asks(), names.stream());
        };
    }

    private static String named(String asks, Stream<String> names) {
        return names.collect(Collectors.joining(", ", asks + ": ", ""));
    }
}
