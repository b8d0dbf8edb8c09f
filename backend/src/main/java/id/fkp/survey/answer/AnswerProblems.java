package id.fkp.survey.answer;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** Why an answer is not taken, beyond what is wrong with it. */
final class AnswerProblems {

    private static final ProblemType SURVEY_ANSWERED =
            new ProblemType(409, "survey-answered", "Anda sudah menjawab", "You have answered already");
    private static final ProblemType SURVEY_TOKEN_USED =
            new ProblemType(409, "survey-token-used", "Kode ini sudah dipakai", "This token has been used");
    private static final ProblemType SURVEY_TOKEN_UNKNOWN =
            new ProblemType(400, "survey-token-unknown", "Kode ini tidak dikenal", "This token is not known");
    private static final ProblemType REFERENCE_KNOWN =
            new ProblemType(409, "reference-known", "Nomor ini sudah dimasukkan", "This number has been entered");

    private AnswerProblems() {}

    static ProblemException answered() {
        return SURVEY_ANSWERED.because(
                "Jawaban dari perangkat ini sudah diterima; setiap perangkat menjawab satu kali. Terima kasih.",
                "An answer of this device has been received; each device answers once. Thank you.");
    }

    static ProblemException tokenUsed() {
        return SURVEY_TOKEN_USED.because(
                "Setiap kode dipakai satu kali. Mintalah kode lain kepada petugas.",
                "Each token is good for one answer. Ask the staff for another one.");
    }

    static ProblemException tokenUnknown() {
        return SURVEY_TOKEN_UNKNOWN.because(
                "Periksa kode pada lembar Anda, atau pindai lagi.", "Check the token on your sheet, or scan it again.");
    }

    static ProblemException referenceKnown() {
        return REFERENCE_KNOWN.because(
                "Salah satu kertas ini sudah pernah diketik. Tidak satu pun disimpan; periksa nomornya.",
                "One of these papers has been typed in before. None was kept; check the numbers.");
    }
}
