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

/** What papers call what respondents say of themselves. */
final class ProfileWords {

    private static final Words UNSAID = new Words("Tidak menjawab", "No answer");

    private static final Map<String, Words> ANSWERS = Map.ofEntries(
            Map.entry("SEX L", new Words("Laki-laki", "Male")),
            Map.entry("SEX P", new Words("Perempuan", "Female")),
            Map.entry("AGE UNDER_20", new Words("Di bawah 20 tahun", "Under 20")),
            Map.entry("AGE FROM_20", new Words("20-29 tahun", "20-29")),
            Map.entry("AGE FROM_30", new Words("30-39 tahun", "30-39")),
            Map.entry("AGE FROM_40", new Words("40-49 tahun", "40-49")),
            Map.entry("AGE FROM_50", new Words("50-59 tahun", "50-59")),
            Map.entry("AGE FROM_60", new Words("60 tahun ke atas", "60 and above")),
            Map.entry("EDUCATION PRIMARY", new Words("SD ke bawah", "Primary school or below")),
            Map.entry("EDUCATION JUNIOR", new Words("SMP", "Junior high school")),
            Map.entry("EDUCATION SENIOR", new Words("SMA/SMK", "Senior high school")),
            Map.entry("EDUCATION DIPLOMA", new Words("D1-D4", "Diploma")),
            Map.entry("EDUCATION BACHELOR", new Words("S1", "Bachelor")),
            Map.entry("EDUCATION POSTGRADUATE", new Words("S2 ke atas", "Postgraduate")),
            Map.entry("OCCUPATION CIVIL_SERVANT", new Words("ASN", "Civil servant")),
            Map.entry("OCCUPATION MILITARY", new Words("TNI", "Military")),
            Map.entry("OCCUPATION POLICE", new Words("Polri", "Police")),
            Map.entry("OCCUPATION EMPLOYEE", new Words("Karyawan swasta", "Employee")),
            Map.entry("OCCUPATION SELF_EMPLOYED", new Words("Wirausaha", "Self-employed")),
            Map.entry("OCCUPATION FARMER", new Words("Petani/nelayan", "Farmer or fisher")),
            Map.entry("OCCUPATION STUDENT", new Words("Pelajar/mahasiswa", "Student")),
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
