package id.fkp.client;

import id.fkp.shared.problem.ProblemType;

/** What can go wrong with API clients, beyond what can go wrong everywhere. */
final class ClientProblems {

    static final ProblemType CLIENTS_NOT_CONFIGURED = new ProblemType(
            409,
            "clients-not-configured",
            "Klien API belum dapat dikelola di pemasangan ini",
            "API clients cannot be managed on this installation yet");
    static final ProblemType CLIENTS_FULL = new ProblemType(
            409, "api-clients-full", "Unit ini sudah memiliki klien API terbanyak", "The unit has as many as it may");
    static final ProblemType CLIENT_REVOKED =
            new ProblemType(409, "api-client-revoked", "Klien API sudah dicabut", "The API client is revoked");
    static final ProblemType CLIENT_LOST = new ProblemType(
            409,
            "api-client-lost",
            "Layanan masuk tidak mengenal klien API ini lagi",
            "The login service no longer knows this API client");

    private ClientProblems() {}
}
