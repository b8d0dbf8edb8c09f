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
public record DataSet(String name, Words title, Class<? extends Record> shape, String sql) {

    private static final DataSet REGIONS =
            new DataSet("region", new Words("Wilayah", "Regions"), Region.class, Region.SQL);

    private static final DataSet SERVED = new DataSet(
            "unit-region",
            new Words("Wilayah yang dilayani tiap unit", "Regions that each unit serves"),
            ServedRegion.class,
            ServedRegion.SQL);

    private static final DataSet SIPPN = new DataSet(
            "sippn",
            new Words("Standar yang berlaku, urutan isian SIPPN", "Standards in force, in the order of SIPPN's fields"),
            SippnService.class,
            SippnService.SQL);

    private static final DataSet JDIHN = new DataSet(
            "jdihn",
            new Words("Keputusan, isian JDIHN", "Decrees, with the fields of JDIHN"),
            JdihnDecree.class,
            JdihnDecree.SQL);

    private static final DataSet PEKPPP = new DataSet(
            "pekppp",
            new Words("Daftar bukti dukung PEKPPP", "List of evidence for PEKPPP"),
            PekpppEvidence.class,
            PekpppEvidence.SQL);

    /** All there are, in the order in which people read them. */
    public static final List<DataSet> ALL = Stream.concat(
                    Stream.of(OpenType.values()).map(DataSet::of), Stream.of(REGIONS, SERVED, SIPPN, JDIHN, PEKPPP))
            .toList();

    public static DataSet named(String name) {
        return ALL.stream().filter(set -> set.name.equals(name)).findFirst().orElseThrow();
    }

    public List<Field> fields() {
        return Field.of(shape);
    }

    private static DataSet of(OpenType type) {
        var name = type.name().toLowerCase(Locale.ROOT);
        return new DataSet(
                name.replace('_', '-'), title(type), type.shape(), "select record from open_" + name + " order by id");
    }

    private static Words title(OpenType type) {
        return switch (type) {
            case INSTITUTION -> new Words("Instansi", "Institutions");
            case UNIT -> new Words("Unit penyelenggara pelayanan", "Units");
            case SERVICE -> new Words("Jenis pelayanan", "Services");
            case STANDARD -> new Words("Standar pelayanan", "Service standards");
            case REVISION -> new Words("Perjalanan standar", "Passages of standards");
            case VERSION -> new Words("Naskah standar, 14 komponen", "Texts of standards, 14 components");
            case FORUM -> new Words("Forum konsultasi publik", "Public consultation forums");
            case SESSION -> new Words("Pertemuan forum", "Sessions of forums");
            case FEEDBACK -> new Words("Masukan dan jawabannya", "Inputs and their answers");
            case FOLLOW_UP -> new Words("Tindak lanjut", "Follow-ups");
            case DECREE -> new Words("Keputusan penetapan", "Decrees");
            case PLEDGE -> new Words("Maklumat pelayanan", "Service pledges");
            case REVIEW -> new Words("Peninjauan dan evaluasi", "Reviews and evaluations");
            case SURVEY -> new Words("Survei kepuasan masyarakat", "Satisfaction surveys");
            case SURVEY_PUBLICATION -> new Words("Hasil survei yang dipublikasikan", "Published results of surveys");
            case CERTIFICATE -> new Words("Sertifikat sistem mutu", "Certificates of quality systems");
            case PUBLICATION ->
                new Words("Media tempat standar, maklumat, dan hasil survei tampil", "Where things are shown");
            case AGREEMENT_ADDENDUM -> new Words("Adendum berita acara", "Addenda to records of agreement");
            case MODERATION_ACT -> new Words("Tindakan moderasi", "Acts of moderation");
            case OPINION_QUESTION ->
                new Words("Pertanyaan terstruktur dan hasilnya", "Structured questions and results");
        };
    }
}
