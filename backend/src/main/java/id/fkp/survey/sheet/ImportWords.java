package id.fkp.survey.sheet;

import id.fkp.attendance.given.Sex;
import id.fkp.entry.sheet.SheetColumn;
import id.fkp.survey.state.AgeBand;
import id.fkp.survey.state.Education;
import id.fkp.survey.state.Occupation;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What the cells of other forms say, as people write it. */
final class ImportWords {

    private static final Map<String, Sex> SEXES = Map.of(
            "l", Sex.L,
            "laki laki", Sex.L,
            "pria", Sex.L,
            "male", Sex.L,
            "p", Sex.P,
            "perempuan", Sex.P,
            "wanita", Sex.P,
            "female", Sex.P);

    private static final Map<String, Education> SCHOOLS = Map.ofEntries(
            Map.entry("sd", Education.PRIMARY),
            Map.entry("smp", Education.JUNIOR),
            Map.entry("sma", Education.SENIOR),
            Map.entry("smk", Education.SENIOR),
            Map.entry("sma smk", Education.SENIOR),
            Map.entry("slta", Education.SENIOR),
            Map.entry("d1", Education.DIPLOMA),
            Map.entry("d2", Education.DIPLOMA),
            Map.entry("d3", Education.DIPLOMA),
            Map.entry("d4", Education.DIPLOMA),
            Map.entry("s1", Education.BACHELOR),
            Map.entry("s2", Education.POSTGRADUATE),
            Map.entry("s3", Education.POSTGRADUATE));

    private static final Map<String, Occupation> WORK = Map.ofEntries(
            Map.entry("asn", Occupation.CIVIL_SERVANT),
            Map.entry("pns", Occupation.CIVIL_SERVANT),
            Map.entry("tni", Occupation.MILITARY),
            Map.entry("polri", Occupation.POLICE),
            Map.entry("swasta", Occupation.EMPLOYEE),
            Map.entry("karyawan swasta", Occupation.EMPLOYEE),
            Map.entry("wirausaha", Occupation.SELF_EMPLOYED),
            Map.entry("wiraswasta", Occupation.SELF_EMPLOYED),
            Map.entry("petani", Occupation.FARMER),
            Map.entry("nelayan", Occupation.FARMER),
            Map.entry("pelajar", Occupation.STUDENT),
            Map.entry("mahasiswa", Occupation.STUDENT),
            Map.entry("pelajar mahasiswa", Occupation.STUDENT),
            Map.entry("ibu rumah tangga", Occupation.HOMEMAKER),
            Map.entry("irt", Occupation.HOMEMAKER),
            Map.entry("pensiunan", Occupation.RETIRED),
            Map.entry("lainnya", Occupation.OTHER));

    private ImportWords() {}

    static Optional<Sex> sex(String cell) {
        return Optional.ofNullable(SEXES.get(SheetColumn.plain(cell)));
    }

    /** Years, or one of our bands. */
    static Optional<AgeBand> age(String cell) {
        if (cell.matches("\\d{1,3}")) {
            int years = Integer.parseInt(cell);
            var bands = AgeBand.values();
            return years > 120
                    ? Optional.empty()
                    : Optional.of(bands[Math.min(bands.length - 1, Math.max(0, years / 10 - 1))]);
        }
        return named(AgeBand.values(), cell);
    }

    static Optional<Education> education(String cell) {
        return Optional.ofNullable(SCHOOLS.get(SheetColumn.plain(cell))).or(() -> named(Education.values(), cell));
    }

    static Optional<Occupation> occupation(String cell) {
        return Optional.ofNullable(WORK.get(SheetColumn.plain(cell))).or(() -> named(Occupation.values(), cell));
    }

    private static <T extends Enum<T>> Optional<T> named(T[] all, String cell) {
        return Stream.of(all).filter(one -> one.name().equalsIgnoreCase(cell)).findFirst();
    }
}
