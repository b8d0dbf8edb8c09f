package id.fkp.integrate.set;

import id.fkp.integrate.open.OpenType;
import id.fkp.shared.text.Words;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A set of data: records of one shape.
 *
 * @param name of its files, stable
 * @param shape what a record says
 * @param sql one column, the record as JSON, in a stable order
 */
public record DataSet(String name, SetWords words, Class<? extends Record> shape, String sql) {

    private static final DataSet REGIONS = new DataSet(
            "region",
            SetWords.of(
                    "Wilayah",
                    "Regions",
                    "Kode wilayah Kemendagri dengan kode BPS di sampingnya, bila diketahui.",
                    "Codes of regions of the Ministry of Home Affairs, beside them those of BPS where known."),
            Region.class,
            Region.SQL);

    private static final DataSet SERVED = new DataSet(
            "unit-region",
            SetWords.of(
                    "Wilayah yang dilayani tiap unit",
                    "Regions that each unit serves",
                    "Menghubungkan unit, dan semua set yang menyebut unitId, dengan wilayah.",
                    "Joins units, and all sets that say unitId, with regions."),
            ServedRegion.class,
            ServedRegion.SQL);

    private static final DataSet SIPPN = new DataSet(
            "sippn",
            SetWords.of(
                    "Standar yang berlaku, urutan isian SIPPN",
                    "Standards in force, in the order of SIPPN's fields",
                    "Satu baris tiap standar yang berlaku, untuk disalin ke halaman layanan di SIPPN.",
                    "One row for each standard in force, to be copied into a service's page of SIPPN."),
            SippnService.class,
            SippnService.SQL);

    private static final DataSet JDIHN = new DataSet(
            "jdihn",
            SetWords.of(
                    "Keputusan, isian JDIHN",
                    "Decrees, with the fields of JDIHN",
                    "Keputusan yang ditandatangani dengan 26 isian JDIHN; per instansi di /institutions/{id}/jdihn-feed.",
                    "Signed decrees with the 26 fields of JDIHN; for one institution at /institutions/{id}/jdihn-feed."),
            JdihnDecree.class,
            JdihnDecree.SQL);

    private static final DataSet PEKPPP = new DataSet(
            "pekppp",
            SetWords.of(
                    "Daftar bukti dukung PEKPPP",
                    "List of evidence for PEKPPP",
                    "Bukti publik tiap unit untuk aspek kebijakan pelayanan, menurut indikator F-01.",
                    "Public evidence of each unit for the aspect of policy, by indicator of form F-01."),
            PekpppEvidence.class,
            PekpppEvidence.SQL);

    /** All there are, in the order in which people read them. */
    public static final List<DataSet> ALL = Stream.concat(
                    Stream.of(OpenType.values()).map(DataSet::of), Stream.of(REGIONS, SERVED, SIPPN, JDIHN, PEKPPP))
            .toList();

    public static DataSet named(String name) {
        return ALL.stream().filter(set -> set.name.equals(name)).findFirst().orElseThrow();
    }

    public Words title() {
        return words.title();
    }

    public List<Field> fields() {
        return Field.of(shape);
    }

    private static DataSet of(OpenType type) {
        var name = type.name().toLowerCase(Locale.ROOT);
        return new DataSet(
                name.replace('_', '-'),
                SetWords.of(type),
                type.shape(),
                "select record from open_" + name + " order by id");
    }
}
