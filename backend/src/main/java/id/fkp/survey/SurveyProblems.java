package id.fkp.survey;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;
import id.fkp.shared.text.Words;
import java.time.LocalDate;
import java.util.List;

/** What can go wrong with surveys, beyond what can go wrong everywhere. */
final class SurveyProblems {

    static final ProblemType SURVEY_NOT_OPEN =
            new ProblemType(409, "survey-not-open", "Survei belum dibuka", "The survey is not open yet");
    static final ProblemType SURVEY_CLOSED =
            new ProblemType(409, "survey-closed", "Survei sudah ditutup", "The survey is closed");
    static final ProblemType SURVEY_HAS_RESPONSES =
            new ProblemType(409, "survey-has-responses", "Survei sudah dijawab", "The survey has responses");

    private SurveyProblems() {}

    static ProblemException notOpen() {
        return SURVEY_NOT_OPEN.because(
                "Jawaban diterima mulai hari pertamanya.", "Answers are taken from its first day on.");
    }

    static ProblemException closed(LocalDate on) {
        return SURVEY_CLOSED.because(
                "Hari terakhirnya " + on
                        + ". Terima kasih sudah mau menjawab; petugas dapat menerima jawaban di kertas.",
                "Its last day was " + on + ". Thank you all the same; the staff can take an answer on paper.");
    }

    /** @param fields what was to become another one, by its pointer */
    static ProblemException hasResponses(List<String> fields) {
        var detail = new Words(
                "tidak berubah lagi setelah ada jawaban", "does not change any more once there are responses");
        return SURVEY_HAS_RESPONSES.naming(
                "Setelah ada jawaban, hanya judul, kalimat pertanyaan, hari penutupan, dan jumlah pengguna yang dapat diubah.",
                "Once there are responses only title, wording, closing day and population can be changed.",
                fields.stream()
                        .map(field -> new Fault(field, "fixed-by-responses", detail))
                        .toList());
    }
}
