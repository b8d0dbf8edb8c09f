package id.fkp.client;

import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoAccount;
import id.fkp.member.Memberships;
import id.fkp.member.Memberships.Login;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;

/** API clients as time and failures leave them, which no request can. */
@ApplicationScoped
class ClientFixture {

    private final UnitFixture units;
    private final Memberships memberships;
    private final KeycloakClients keycloak;
    private final ClientTidying tidying;
    private final EntityManager database;

    ClientFixture(
            UnitFixture units,
            Memberships memberships,
            KeycloakClients keycloak,
            ClientTidying tidying,
            EntityManager database) {
        this.units = units;
        this.memberships = memberships;
        this.keycloak = keycloak;
        this.tidying = tidying;
        this.database = database;
    }

    /** A unit of which the demo's {@code kepala} is HEAD and {@code penyusun} DRAFTER. */
    @Transactional
    UnitInfo unit() {
        var unit = units.unit();
        grant(unit.id(), DemoAccount.KEPALA, UnitRole.HEAD);
        grant(unit.id(), DemoAccount.PENYUSUN, UnitRole.DRAFTER);
        return unit;
    }

    private void grant(UUID unitId, DemoAccount account, UnitRole role) {
        var issuer = ConfigProvider.getConfig().getValue("fkp.oidc.url", String.class);
        memberships.grant(unitId, new Login(issuer, account.subject().toString(), account.fullName()), role);
    }

    /** Of which Keycloak knows nothing. */
    @Transactional
    UUID kept(UUID unitId) {
        var id = ApiClient.newId();
        database.createNativeQuery("""
                insert into api_client (id, unit_id, name, purpose, scopes, issuer, subject, secret_id, secret_at,
                    created_by_name, created_at, version)
                values (?1, ?2, 'Situs', 'Situs unit', '{READ_INTERNAL}', 'elsewhere', cast(?1 as text), ?1, now(),
                    'Kepala', now(), 0)
                """)
                .setParameter(1, id)
                .setParameter(2, unitId)
                .executeUpdate();
        return id;
    }

    /** As if its last day had been long ago. */
    @Transactional
    void end(UUID id) {
        update("update api_client set ends_on = date '2020-01-31' where id = ?1", id);
    }

    /** As if Keycloak had been away when it was revoked. */
    @Transactional
    void revokeHereOnly(UUID id) {
        update("update api_client set revoked_at = now(), revoked_by_name = 'Kepala' where id = ?1", id);
    }

    /** As if it had last called then. */
    @Transactional
    void used(UUID id, Instant at) {
        database.createNativeQuery("update api_client_use set used_at = ?2 where client_id = ?1")
                .setParameter(1, id)
                .setParameter(2, at)
                .executeUpdate();
    }

    /** As if the process had died after Keycloak had made the client, so long ago. */
    UUID abandoned(String secret, Instant at) {
        var id = ApiClient.newId();
        tidying.attempt(id);
        keycloak.create(id, secret);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update api_client_attempt set at = ?2 where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, at)
                        .executeUpdate());
        return id;
    }

    /** How many rows of the database hold the text anywhere in what is kept of answers. */
    long answersHolding(String text) {
        return count("select count(*) from idempotency_key where answer like '%' || ?1 || '%'", text);
    }

    /** How many clients are noted as being made. */
    long attempts() {
        return ((Number) database.createNativeQuery("select count(*) from api_client_attempt")
                        .getSingleResult())
                .longValue();
    }

    void tidy() {
        tidying.tidy();
    }

    private long count(String sql, String text) {
        return ((Number) database.createNativeQuery(sql).setParameter(1, text).getSingleResult()).longValue();
    }

    private void update(String sql, UUID id) {
        database.createNativeQuery(sql).setParameter(1, id).executeUpdate();
    }
}
