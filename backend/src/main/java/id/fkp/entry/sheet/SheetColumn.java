package id.fkp.entry.sheet;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a column of a sheet can say, and what people call it. */
@Schema(description = "What a column of a sheet says of an input")
public enum SheetColumn {
    REFERENCE("Nomor rujukan", "Reference", "rujukan", "referensi", "nomor surat", "no surat", "ref"),
    CHANNEL("Saluran", "Channel", "kanal"),
    RECEIVED_ON("Tanggal diterima", "Received on", "diterima", "tanggal terima", "tanggal", "received", "date"),
    WRITTEN_ON("Tanggal ditulis", "Written on", "ditulis", "tanggal surat", "written", "date written"),
    STANDARD("Standar", "Standard", "kode standar", "standar pelayanan", "layanan", "service"),
    COMPONENT("Komponen", "Component", "komponen standar", "components"),
    KIND("Jenis masukan", "Kind", "jenis", "type"),
    TEXT("Isi masukan", "Input", "masukan", "isi", "teks", "saran", "text", "feedback"),
    PROPOSED_TEXT("Usulan rumusan", "Proposed wording", "usulan", "usulan kalimat", "proposal"),
    ELEMENT("Unsur masyarakat", "Element of society", "unsur", "element"),
    ORGANISATION("Organisasi", "Organisation", "lembaga", "instansi", "organization"),
    NAME("Nama", "Name", "nama pemberi", "nama pengirim"),
    CONTACT("Kontak", "Contact", "telepon", "no hp", "surel", "email", "phone"),
    IDENTITY("Identitas", "Identity", "pilihan identitas"),
    CONSENT("Persetujuan", "Consent", "setuju"),
    LANGUAGE("Bahasa", "Language");

    private static final String BETWEEN = "|";

    /** All that people call it, each between two bars. */
    private final String headings;

    SheetColumn(String... headings) {
        this.headings =
                Arrays.stream(headings).map(SheetColumn::plain).collect(Collectors.joining(BETWEEN, BETWEEN, BETWEEN));
    }

    static Optional<SheetColumn> called(String heading) {
        var plain = BETWEEN + plain(heading) + BETWEEN;
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain))
                .findFirst();
    }

    /** Lower case without signs and accents, so that {@code No. HP} and {@code no hp} are the same. */
    public static String plain(String text) {
        var bare = Written.ACCENTS
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("");
        return Written.SIGNS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    /** Apart, since the constants above are made before any field of their own class. */
    private static final class Written {

        static final Pattern ACCENTS = Pattern.compile("\\p{M}");
        static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

        private Written() {}
    }
}
