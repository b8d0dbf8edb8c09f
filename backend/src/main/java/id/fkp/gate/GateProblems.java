package id.fkp.gate;

import id.fkp.shared.problem.ProblemType;

/** Why the gate lets a request not through. */
final class GateProblems {

    static final ProblemType CHALLENGE_INVALID = new ProblemType(
            400, "challenge-invalid", "Pemeriksaan otomatis tidak sah", "The automatic check is not valid");
    static final ProblemType CHALLENGE_SPENT = new ProblemType(
            400, "challenge-spent", "Pemeriksaan otomatis sudah dipakai", "The automatic check has been used");
    static final ProblemType CHALLENGE_EXPIRED = new ProblemType(
            400, "challenge-expired", "Pemeriksaan otomatis sudah kedaluwarsa", "The automatic check has expired");
    static final ProblemType TOO_MANY_REQUESTS =
            new ProblemType(429, "too-many-requests", "Terlalu banyak kiriman", "Too many requests");

    private GateProblems() {}
}
