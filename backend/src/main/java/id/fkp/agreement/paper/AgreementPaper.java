package id.fkp.agreement.paper;

import id.fkp.agreement.paper.AgreementContent.Item;
import id.fkp.agreement.paper.AgreementContent.Signer;
import id.fkp.minutes.promise.Duration;
import id.fkp.opinion.paper.AnsweredTable;
import id.fkp.shared.document.Document;
import id.fkp.shared.paper.Paper;
import id.fkp.shared.paper.Part;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Signed;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.Part.Together;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.shared.paper.WrittenDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A record of agreement as Indonesian offices write it: heading, day in words, the table, both statements, signatures. */
public final class AgreementPaper {

    private static final String OPEN = "....................";
    private static final Locale INDONESIAN = Locale.forLanguageTag("id-ID");

    private static final List<Column> ITEM_COLUMNS = List.of(
            new Column("No", 6),
            new Column("Identifikasi Masalah", 36),
            new Column("Usulan Rekomendasi Perbaikan", 36),
            new Column("Jangka Waktu Penyelesaian", 22));

    private static final List<Column> SIGNER_COLUMNS = List.of(
            new Column("No", 6),
            new Column("Nama & No. HP", 30),
            new Column("L/P", 7),
            new Column("Jabatan/Organisasi", 32),
            new Column("Tanda Tangan", 25));

    private static final List<Column> PUBLIC_SIGNER_COLUMNS =
            List.of(new Column("No", 6), new Column("Nama", 40), new Column("Jabatan/Organisasi", 54));

    private final AgreementContent content;
    private final boolean forEverybody;

    private AgreementPaper(AgreementContent content, boolean forEverybody) {
        this.content = content;
        this.forEverybody = forEverybody;
    }

    /** Whole, for those who sign it and for members. */
    public static Paper internal(AgreementContent content) {
        return new AgreementPaper(content, false).paper();
    }

    /** Without phones, signatures and names that nobody agreed to show: they are left out, not covered. */
    public static Paper forEverybody(AgreementContent content) {
        var without = new AgreementContent(
                content.head(),
                content.forumTitle(),
                content.number(),
                content.title(),
                content.place(),
                content.heldOn(),
                content.items(),
                content.signers().stream().map(Signer::forEverybody).toList(),
                content.answered(),
                content.verifyAt());
        return new AgreementPaper(without, true).paper();
    }

    private Paper paper() {
        var parts = new ArrayList<Part>();
        parts.add(new Title(List.of(
                "BERITA ACARA",
                "HASIL FORUM KONSULTASI PUBLIK (FKP)",
                "TENTANG",
                content.title().toUpperCase(INDONESIAN),
                "NOMOR " + open(content.number()))));
        var day = content.heldOn() == null ? OPEN : WrittenDate.inWords(content.heldOn());
        parts.add(prose("Pada hari ini, " + day + ", bertempat di " + open(content.place())
                + ", telah diselenggarakan " + content.forumTitle()
                + ". Berdasarkan hasil diskusi dan keputusan bersama, disepakati hal-hal sebagai berikut:"));
        parts.add(new Table(ITEM_COLUMNS, items()));
        parts.add(new Prose(PlainPaper.list("Dengan ini dinyatakan:", AgreementStatement.texts(), true)));
        if (!content.answered().isEmpty()) {
            parts.add(prose(AnsweredTable.TITLE + " selama masa masukan tercantum dalam lampiran berita acara ini."));
        }
        parts.add(prose("Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya."));
        parts.add(new Together(signed()));
        if (!content.answered().isEmpty()) {
            parts.add(new Annex(List.of(
                    "LAMPIRAN",
                    "BERITA ACARA NOMOR " + open(content.number()),
                    AnsweredTable.TITLE.toUpperCase(INDONESIAN))));
            parts.add(AnsweredTable.of(content.answered()));
        }
        return Paper.of(
                "Berita Acara FKP tentang " + content.title(),
                "Hasil Forum Konsultasi Publik yang disepakati bersama",
                content.head(),
                parts);
    }

    /** The seal belongs to the signatures, and never stands alone on a last page. */
    private List<Part> signed() {
        var parts = new ArrayList<Part>();
        parts.add(prose(open(content.place()) + ", "
                + (content.heldOn() == null ? OPEN : WrittenDate.plain(content.heldOn()))));
        parts.add(
                forEverybody
                        ? new Table(PUBLIC_SIGNER_COLUMNS, publicSigners())
                        : new Table(SIGNER_COLUMNS, signers()));
        if (forEverybody) {
            parts.add(
                    prose("Salinan untuk umum: nomor telepon, tanda tangan, dan nama tanpa persetujuan tidak dimuat."));
        }
        parts.add(new Seal(
                content.verifyAt(),
                "Kode QR menuju halaman verifikasi",
                "Periksa keaslian salinan berita acara ini di:"));
        return parts;
    }

    private List<Row> items() {
        return rows(
                content.items(),
                (number, item) -> new Cells(List.of(
                        text(number + "."),
                        text(item.problem()),
                        text(open(item.proposal())),
                        text(open(time(item))))));
    }

    private List<Row> signers() {
        return rows(
                content.signers(),
                (number, signer) -> new Signed(
                        List.of(
                                text(number + "."),
                                text(open(signer.name()) + (signer.phone() == null ? "" : "\n" + signer.phone())),
                                text(signer.sex() == null ? "" : signer.sex().name()),
                                text(open(signer.office()))),
                        signer.signature(),
                        "Tanda tangan " + open(signer.name())));
    }

    private List<Row> publicSigners() {
        return rows(
                content.signers(),
                (number, signer) -> new Cells(List.of(
                        text(number + "."),
                        text(signer.name() == null ? "(nama tidak ditampilkan)" : signer.name()),
                        text(open(signer.office())))));
    }

    private static @Nullable String time(Item item) {
        var written = Duration.written(item.horizon(), item.term());
        return written.isEmpty() ? null : written;
    }

    private interface RowOf<T> {
        Row of(int number, T from);
    }

    private static <T> List<Row> rows(List<T> from, RowOf<T> row) {
        return IntStream.range(0, from.size())
                .mapToObj(i -> row.of(i + 1, from.get(i)))
                .toList();
    }

    private static Prose prose(String said) {
        return new Prose(text(said));
    }

    private static Document text(String said) {
        return PlainPaper.text(said);
    }

    private static String open(@Nullable String said) {
        return said == null ? OPEN : said;
    }
}
