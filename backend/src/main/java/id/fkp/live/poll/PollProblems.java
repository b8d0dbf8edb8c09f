package id.fkp.live.poll;

import id.fkp.shared.problem.ProblemException;
import id.fkp.shared.problem.ProblemType;

/** What can go wrong with polls, beyond what can go wrong everywhere. */
final class PollProblems {

    static final ProblemType POLL_NOT_OPEN =
            new ProblemType(409, "poll-not-open", "Jajak pendapat tidak dibuka", "This poll is not open");
    static final ProblemType VOTE_GIVEN =
            new ProblemType(409, "vote-given", "Suara Anda sudah masuk", "You have voted already");

    private PollProblems() {}

    static ProblemException notOpen() {
        return POLL_NOT_OPEN.because(
                "Tunggu sampai dibuka, atau lihat hasilnya bila sudah ditutup.",
                "Wait until it is opened, or see the result if it is closed.");
    }

    static ProblemException given() {
        return VOTE_GIVEN.because(
                "Setiap yang hadir memberi satu suara; yang sudah diberikan tidak dapat diubah.",
                "Each who takes part has one vote; what was given does not change.");
    }
}
