package id.fkp.survey.paper;

import id.fkp.attendance.given.Sex;
import id.fkp.shared.text.Words;
import id.fkp.survey.state.AgeBand;
import id.fkp.survey.state.Education;
import id.fkp.survey.state.Occupation;
import id.fkp.survey.state.ProfileQuestion;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What papers call what respondents say of themselves: as the pages do, since staff type from one into the other. */
final class ProfileWords {

    private static final Words UNSAID = new Words("Tidak menjawab", "Not said");

    private static final Map<String, Words> ANSWERS = Map.ofEntries(
            Map.entry("SEX L", new Words("Laki-laki", "Male")),
            Map.entry("SEX P", new Words("Perempuan", "Female")),
            Map.entry("AGE UNDER_20", new Words("Di bawah 20 tahun", "Under 20")),
            Map.entry("AGE FROM_20", new Words("20 sampai 29 tahun", "20 to 29")),
            Map.entry("AGE FROM_30", new Words("30 sampai 39 tahun", "30 to 39")),
            Map.entry("AGE FROM_40", new Words("40 sampai 49 tahun", "40 to 49")),
            Map.entry("AGE FROM_50", new Words("50 sampai 59 tahun", "50 to 59")),
            Map.entry("AGE FROM_60", new Words("60 tahun atau lebih", "60 or older")),
            Map.entry("EDUCATION PRIMARY", new Words("SD atau di bawahnya", "Primary school or less")),
            Map.entry("EDUCATION JUNIOR", new Words("SMP", "Junior secondary school")),
            Map.entry("EDUCATION SENIOR", new Words("SMA atau SMK", "Senior secondary school")),
            Map.entry("EDUCATION DIPLOMA", new Words("Diploma", "Diploma")),
            Map.entry("EDUCATION BACHELOR", new Words("Sarjana (S1)", "Bachelor")),
            Map.entry("EDUCATION POSTGRADUATE", new Words("Pascasarjana (S2 atau S3)", "Postgraduate")),
            Map.entry("OCCUPATION CIVIL_SERVANT", new Words("Pegawai negeri", "Civil servant")),
            Map.entry("OCCUPATION MILITARY", new Words("TNI", "Armed forces")),
            Map.entry("OCCUPATION POLICE", new Words("Polri", "Police")),
            Map.entry("OCCUPATION EMPLOYEE", new Words("Pegawai swasta", "Employee")),
            Map.entry("OCCUPATION SELF_EMPLOYED", new Words("Wiraswasta", "Self-employed")),
            Map.entry("OCCUPATION FARMER", new Words("Petani atau nelayan", "Farmer or fisher")),
            Map.entry("OCCUPATION STUDENT", new Words("Pelajar atau mahasiswa", "Student")),
            Map.entry("OCCUPATION HOMEMAKER", new Words("Mengurus rumah tangga", "Homemaker")),
            Map.entry("OCCUPATION RETIRED", new Words("Pensiunan", "Retired")),
            Map.entry("OCCUPATION OTHER", new Words("Lainnya", "Other")));

    private ProfileWords() {}

    static Words question(ProfileQuestion question) {
        return switch (question) {
            case SEX -> new Words("Jenis kelamin", "Sex");
            case AGE -> new Words("Umur", "Age");
            case EDUCATION -> new Words("Pendidikan terakhir", "Education");
            case OCCUPATION -> new Words("Pekerjaan", "Occupation");
        };
    }

    static List<String> answers(ProfileQuestion question) {
        Enum<?>[] answers = switch (question) {
            case SEX -> Sex.values();
            case AGE -> AgeBand.values();
            case EDUCATION -> Education.values();
            case OCCUPATION -> Occupation.values();
        };
        return Arrays.stream(answers).map(Enum::name).toList();
    }

    /** UNSAID is none of them. */
    static Words answer(ProfileQuestion question, String answer) {
        return ANSWERS.getOrDefault(question + " " + answer, UNSAID);
    }
}
