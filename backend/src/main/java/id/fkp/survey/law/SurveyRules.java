package id.fkp.survey.law;

import static id.fkp.standard.version.ComponentCode.MF2;
import static id.fkp.standard.version.ComponentCode.MF3;
import static id.fkp.standard.version.ComponentCode.MF4;
import static id.fkp.standard.version.ComponentCode.MF5;
import static id.fkp.standard.version.ComponentCode.MF7;
import static id.fkp.standard.version.ComponentCode.MF8;
import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD2;
import static id.fkp.standard.version.ComponentCode.SD3;
import static id.fkp.standard.version.ComponentCode.SD4;
import static id.fkp.standard.version.ComponentCode.SD5;
import static id.fkp.standard.version.ComponentCode.SD6;

import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * The one place in which the rule stands. The bounds of Kepmenpan 25/2004 (43.75, 62.50, 81.25), which still circulate,
 * are not in it: that decision was replaced in 2014.
 *
 * <p>The elements, scale, weights and bounds are those of the annex; the words of questions and answers are those in use.
 */
public final class SurveyRules {

    public static final SurveyRule CURRENT = new SurveyRule(
            "Permenpan RB 14/2017",
            "Lampiran",
            LocalDate.of(2017, 5, 9),
            List.of(
                    new Words("Tidak baik", "Not good"),
                    new Words("Kurang baik", "Less than good"),
                    new Words("Baik", "Good"),
                    new Words("Sangat baik", "Very good")),
            List.of(
                    element(
                            ElementCode.U1,
                            new Words("Persyaratan", "Requirements"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kesesuaian persyaratan dengan jenis pelayanannya?",
                                    "How well do the requirements fit the kind of service?"),
                            words("Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"),
                            List.of("Not at all", "Not quite", "Well", "Very well"),
                            SD1),
                    element(
                            ElementCode.U2,
                            new Words("Sistem, mekanisme, dan prosedur", "System, mechanism and procedure"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kemudahan prosedur pelayanan di unit ini?",
                                    "How easy is the procedure of this service?"),
                            words("Tidak mudah", "Kurang mudah", "Mudah", "Sangat mudah"),
                            List.of("Not easy", "Not quite easy", "Easy", "Very easy"),
                            SD2),
                    element(
                            ElementCode.U3,
                            new Words("Waktu penyelesaian", "Time to completion"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kecepatan waktu pelayanan?",
                                    "How fast is the service?"),
                            words("Tidak cepat", "Kurang cepat", "Cepat", "Sangat cepat"),
                            List.of("Not fast", "Not quite fast", "Fast", "Very fast"),
                            SD3),
                    element(
                            ElementCode.U4,
                            new Words("Biaya/tarif", "Fee"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kewajaran biaya/tarif pelayanan?",
                                    "How fair is the fee for the service?"),
                            words("Sangat mahal", "Cukup mahal", "Murah", "Gratis"),
                            List.of("Very expensive", "Rather expensive", "Cheap", "Free of charge"),
                            SD4),
                    element(
                            ElementCode.U5,
                            new Words("Produk spesifikasi jenis pelayanan", "Product of the kind of service"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kesesuaian hasil pelayanan dengan yang tercantum dalam standar pelayanan?",
                                    "How well does what you received match the service standard?"),
                            words("Tidak sesuai", "Kurang sesuai", "Sesuai", "Sangat sesuai"),
                            List.of("Not at all", "Not quite", "Well", "Very well"),
                            SD5),
                    element(
                            ElementCode.U6,
                            new Words("Kompetensi pelaksana", "Competence of staff"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kompetensi/kemampuan petugas dalam pelayanan?",
                                    "How competent is the staff?"),
                            words("Tidak kompeten", "Kurang kompeten", "Kompeten", "Sangat kompeten"),
                            List.of("Not competent", "Not quite competent", "Competent", "Very competent"),
                            MF3,
                            MF5),
                    element(
                            ElementCode.U7,
                            new Words("Perilaku pelaksana", "Conduct of staff"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kesopanan dan keramahan petugas?",
                                    "How polite and friendly is the staff?"),
                            words(
                                    "Tidak sopan dan ramah",
                                    "Kurang sopan dan ramah",
                                    "Sopan dan ramah",
                                    "Sangat sopan dan ramah"),
                            List.of(
                                    "Not polite and friendly",
                                    "Not quite polite and friendly",
                                    "Polite and friendly",
                                    "Very polite and friendly"),
                            MF4,
                            MF8),
                    element(
                            ElementCode.U8,
                            new Words(
                                    "Penanganan pengaduan, saran dan masukan",
                                    "Handling of complaints, suggestions and input"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang penanganan pengaduan pengguna layanan?",
                                    "How are complaints of users handled?"),
                            words(
                                    "Tidak ada",
                                    "Ada tetapi tidak berfungsi",
                                    "Berfungsi kurang maksimal",
                                    "Dikelola dengan baik"),
                            List.of(
                                    "There is no way to complain",
                                    "There is one that does not work",
                                    "It works, but not fully",
                                    "They are handled well"),
                            SD6),
                    element(
                            ElementCode.U9,
                            new Words("Sarana dan prasarana", "Facilities"),
                            new Words(
                                    "Bagaimana pendapat Anda tentang kualitas sarana dan prasarana?",
                                    "How good are the facilities?"),
                            words("Buruk", "Cukup", "Baik", "Sangat baik"),
                            List.of("Bad", "Sufficient", "Good", "Very good"),
                            MF2,
                            MF7)),
            List.of(
                    bounds(QualityGrade.A, "Sangat baik", "Very good", "88.31", "100.00"),
                    bounds(QualityGrade.B, "Baik", "Good", "76.61", "88.30"),
                    bounds(QualityGrade.C, "Kurang baik", "Less than good", "65.00", "76.60"),
                    bounds(QualityGrade.D, "Tidak baik", "Not good", "25.00", "64.99")),
            new BigDecimal("0.11"),
            12,
            "Pasal 1 ayat (1)");

    private SurveyRules() {}

    private static List<String> words(String one, String two, String three, String four) {
        return List.of(one, two, three, four);
    }

    private static SurveyElement element(
            ElementCode code,
            Words name,
            Words question,
            List<String> answersId,
            List<String> answersEn,
            ComponentCode... components) {
        var answers = List.of(0, 1, 2, 3).stream()
                .map(i -> new Words(answersId.get(i), answersEn.get(i)))
                .toList();
        return new SurveyElement(code, name, question, answers, List.of(components));
    }

    private static GradeBounds bounds(QualityGrade grade, String nameId, String nameEn, String from, String to) {
        return new GradeBounds(grade, new Words(nameId, nameEn), new BigDecimal(from), new BigDecimal(to));
    }
}
