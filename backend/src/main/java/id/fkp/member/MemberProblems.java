package id.fkp.member;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong when people join and leave. */
final class MemberProblems {

    static final ProblemType JOINING_LINK_UNKNOWN = new ProblemType(
            404, "joining-link-unknown", "Tautan bergabung tidak dikenal", "The joining link is not known");
    static final ProblemType ALREADY_MEMBER =
            new ProblemType(409, "already-member", "Anda sudah memegang peran ini", "You already hold this role");
    static final ProblemType LAST_HEAD = new ProblemType(
            409, "last-head", "Unit tidak boleh tanpa kepala", "A unit must not be left without a head");
    static final ProblemType JOINING_LINK_USED = new ProblemType(
            410, "joining-link-used", "Tautan bergabung sudah dipakai", "The joining link has been used");
    static final ProblemType JOINING_LINK_EXPIRED = new ProblemType(
            410, "joining-link-expired", "Tautan bergabung sudah kedaluwarsa", "The joining link has expired");

    private MemberProblems() {}
}
