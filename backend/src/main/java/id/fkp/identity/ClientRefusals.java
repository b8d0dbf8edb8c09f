package id.fkp.identity;

import id.fkp.shared.problem.ProblemType;

/** Why an API client is turned away where a person would not be. */
final class ClientRefusals {

    static final ProblemType SCOPE_MISSING = new ProblemType(
            403, "scope-missing", "Klien API tidak memiliki cakupan ini", "The API client lacks a scope");
    static final ProblemType CLIENT_INACTIVE =
            new ProblemType(403, "client-inactive", "Klien API tidak aktif", "The API client is not active");

    private ClientRefusals() {}
}
