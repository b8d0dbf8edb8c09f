package id.fkp.fact.sheet;

import id.fkp.entry.sheet.SheetColumn;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a column can say, and what people call it. */
enum FactColumn {
    DAY("tanggal", "tanggal laporan", "tanggal selesai", "bulan", "periode", "date", "month", "period"),
    SERVICE("layanan", "jenis layanan", "standar", "kode standar", "service", "standard"),
    COMPONENT("komponen", "kategori", "topik", "component", "category"),
    AMOUNT("jumlah", "banyaknya", "jumlah kasus", "jumlah laporan", "count", "cases"),
    DURATION("lama", "durasi", "waktu", "lama layanan", "duration"),
    UNIT("satuan", "satuan waktu", "unit"),
    REFERENCE("nomor", "no", "tracking id", "trackingid", "id laporan", "nomor register", "number", "reference");

    /** Whoever is named in such a column has not asked to be in our tables. */
    private static final Set<String> OF_PERSONS = Set.of(
            "nama",
            "pelapor",
            "pemohon",
            "pengadu",
            "nik",
            "ktp",
            "telepon",
            "telp",
            "hp",
            "wa",
            "whatsapp",
            "email",
            "surel",
            "alamat",
            "kontak",
            "name",
            "phone",
            "address",
            "contact",
            "reporter");

    @SuppressWarnings("ImmutableEnumChecker") // it is: List.of
    private final List<String> headings;

    FactColumn(String... headings) {
        this.headings = List.of(headings);
    }

    /** {@code Nama layanan} is about no person. */
    static Optional<FactColumn> called(String heading) {
        var plain = SheetColumn.plain(heading);
        var bare = plain.startsWith("nama ") ? plain.substring("nama ".length()) : plain;
        return Arrays.stream(values())
                .filter(column -> column.headings.contains(plain) || column.headings.contains(bare))
                .findFirst();
    }

    /** Whether such a column says who somebody is. */
    static boolean isOfPersons(String heading) {
        return called(heading).isEmpty()
                && Arrays.stream(SheetColumn.plain(heading).split(" ", -1)).anyMatch(OF_PERSONS::contains);
    }
}
