package id.fkp.feedback;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with inputs, beyond what can go wrong everywhere. */
final class FeedbackProblems {

    static final ProblemType FEEDBACK_ANSWERED =
            new ProblemType(409, "feedback-answered", "Masukan ini sudah ditanggapi", "This input has been answered");
    static final ProblemType QUESTION_OPEN = new ProblemType(
            409, "question-open", "Pertanyaan sebelumnya belum dijawab", "The question before has no answer yet");
    static final ProblemType QUESTION_CLOSED = new ProblemType(
            409, "question-closed", "Pertanyaan ini tidak menunggu jawaban", "This question waits for no answer");

    private FeedbackProblems() {}
}
