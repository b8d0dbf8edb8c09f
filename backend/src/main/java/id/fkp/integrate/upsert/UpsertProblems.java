package id.fkp.integrate.upsert;

import id.fkp.shared.problem.ProblemType;

/** Why an item is refused; an item's, not a request's. */
final class UpsertProblems {

    static final ProblemType EXTERNAL_ID_REPEATED = new ProblemType(
            422,
            "external-id-repeated",
            "ID luar ini sudah disebut butir sebelumnya",
            "An item before this one has the same external id");
    static final ProblemType EXTERNAL_ID_ELSEWHERE = new ProblemType(
            409,
            "external-id-elsewhere",
            "ID luar ini milik hal lain, atau hal ini punya ID luar lain",
            "The external id is another thing's, or the thing has another one");
    static final ProblemType WRITTEN_BY_OTHERS = new ProblemType(
            409,
            "written-by-others",
            "Orang lain telah menulis di rancangan ini",
            "Somebody else has written in this draft");

    private UpsertProblems() {}
}
