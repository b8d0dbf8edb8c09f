package id.fkp.survey.publish;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** Why results do not go before the public. */
final class PublishProblems {

    private static final ProblemType TOO_FEW_RESPONSES =
            new ProblemType(409, "too-few-responses", "Jawaban terlalu sedikit", "There are too few responses");
    private static final ProblemType SURVEY_STILL_OPEN =
            new ProblemType(409, "survey-still-open", "Survei belum ditutup", "The survey is not closed yet");
    private static final ProblemType NOTHING_NEW =
            new ProblemType(409, "nothing-new-to-publish", "Tidak ada yang baru", "There is nothing new to publish");

    private PublishProblems() {}

    static ProblemException tooFew() {
        return TOO_FEW_RESPONSES.because(
                "Hasil dari kurang dari lima jawaban tidak dipublikasikan, agar tidak ada yang dikenali.",
                "Results of fewer than five responses are not published, so that nobody is known by them.");
    }

    static ProblemException stillOpen() {
        return SURVEY_STILL_OPEN.because(
                "Tunggu hari penutupannya, atau majukan hari itu.", "Wait for its last day, or move that day forward.");
    }

    static ProblemException nothingNew() {
        return NOTHING_NEW.because(
                "Hasilnya sama dengan yang terakhir dipublikasikan.",
                "The results are those that were published last.");
    }
}
