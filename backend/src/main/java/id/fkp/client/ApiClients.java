package id.fkp.client;

import static id.fkp.client.ClientProblems.CLIENTS_FULL;
import static id.fkp.shared.problem.CommonProblems.refused;

import id.fkp.identity.Caller;
import id.fkp.shared.act.Acts;
import id.fkp.shared.problem.Fault;
import id.fkp.shared.query.Turns;
import id.fkp.shared.secret.ServerKey;
import id.fkp.shared.text.Words;
import id.fkp.unit.UnitInfo;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Makes API clients here and at Keycloak, and gives them secrets. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ApiClients {

    /** Of one unit, not counting the revoked. */
    static final int MOST = 20;

    private final KeycloakClients keycloak;
    private final ClientTidying tidying;
    private final ApiClientQueries queries;
    private final ServerKey serverKey;
    private final Turns turns;
    private final Acts acts;
    private final Caller caller;
    private final Clock clock;

    ApiClients(
            KeycloakClients keycloak,
            ClientTidying tidying,
            ApiClientQueries queries,
            ServerKey serverKey,
            Turns turns,
            Acts acts,
            Caller caller,
            Clock clock) {
        this.keycloak = keycloak;
        this.tidying = tidying;
        this.queries = queries;
        this.serverKey = serverKey;
        this.turns = turns;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /** What is kept of an answer that shows a secret: whose, and which. */
    record Issued(ApiClientRepresentation client, UUID secretId) {}

    /**
     * Keycloak first. What it has made and we then do not keep opens nothing, nobody knows its secret, and it is removed
     * later: see {@link ClientTidying}.
     */
    Issued make(UnitInfo unit, ApiClientPlan plan) {
        requireToCome(plan.endsOn(), unit.zone());
        turns.await("api-clients " + unit.id());
        if (ApiClient.notRevokedIn(unit.id()) >= MOST) {
            throw CLIENTS_FULL.because(
                    "Cabut yang tidak dipakai lagi, lalu coba lagi.",
                    "Revoke what is not used any more, then try again.");
        }
        var id = ApiClient.newId();
        var secretId = UUID.randomUUID();
        tidying.attempt(id);
        var subject = keycloak.create(id, ApiClient.secret(secretId, serverKey));
        var login = new ApiClient.Login(caller.issuer(), subject);
        var client = new ApiClient(id, unit, plan, login, secretId, caller.name(), clock.instant());
        client.persistAndFlush();
        tidying.succeeded(id);
        acts.fire(client.act("made"));
        return new Issued(queries.one(id), secretId);
    }

    void change(ApiClient client, UnitInfo unit, ApiClientPlan plan) {
        client.requireNotRevoked();
        requireToCome(plan.endsOn(), unit.zone());
        client.describe(plan);
        client.persistAndFlush();
        acts.fire(client.act("changed"));
    }

    /** Keycloak last: where it does not follow, nothing has changed. */
    Issued renewSecret(ApiClient client) {
        client.requireNotRevoked();
        var secretId = UUID.randomUUID();
        client.renewSecret(secretId, clock.instant());
        client.persistAndFlush();
        acts.fire(client.act("secret-renewed"));
        keycloak.giveSecret(client.id, ApiClient.secret(secretId, serverKey));
        return new Issued(queries.one(client.id), secretId);
    }

    void revoke(ApiClient client) {
        if (client.revoke(caller.name(), clock.instant())) {
            client.persistAndFlush();
            acts.fire(client.act("revoked"));
        }
    }

    /** With the secret, made anew from what is kept of the answer. */
    @Transactional(Transactional.TxType.SUPPORTS)
    ApiClientRepresentation shown(Issued issued) {
        return issued.client().with(ApiClient.secret(issued.secretId(), serverKey));
    }

    private void requireToCome(@Nullable LocalDate endsOn, ZoneId zone) {
        if (endsOn != null && endsOn.isBefore(LocalDate.now(clock.withZone(zone)))) {
            throw refused(new Fault("/endsOn", "in-the-past", new Words("sudah lewat", "is over")));
        }
    }
}
