package id.fkp.response;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with answers, beyond what can go wrong everywhere. */
final class ResponseProblems {

    static final ProblemType RESPONSES_REFUSED = new ProblemType(
            409,
            "responses-refused",
            "Sebagian masukan tidak dapat ditanggapi; tidak ada yang disimpan",
            "Some inputs cannot be answered; nothing was kept");

    private ResponseProblems() {}
}
