package id.fkp.client;

import id.fkp.shared.query.Regularly;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Brings to its end at Keycloak what was left half done there. Nothing hangs on it: a client that we do not know, or have
 * revoked, opens nothing. Doing it twice does no harm, so that every node does it.
 */
@ApplicationScoped
class ClientTidying {

    /** Longer than any request that makes a client can take. */
    private static final Duration GIVEN_UP = Duration.ofMinutes(10);

    private final KeycloakClients keycloak;
    private final ClientSettings settings;
    private final EntityManager database;
    private final Clock clock;

    private final Regularly regular = new Regularly("api-clients", this::tidy);

    ClientTidying(KeycloakClients keycloak, ClientSettings settings, EntityManager database, Clock clock) {
        this.keycloak = keycloak;
        this.settings = settings;
        this.database = database;
        this.clock = clock;
    }

    void start(@Observes StartupEvent started) {
        regular.start(settings.look());
    }

    void stop(@Observes ShutdownEvent stopping) {
        regular.stop();
    }

    /** Notes, before Keycloak is asked, that a client is to be made; it is forgotten in the transaction that keeps it. */
    void attempt(UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into api_client_attempt (id, at) values (?1, ?2)")
                        .setParameter(1, id)
                        .setParameter(2, clock.instant())
                        .executeUpdate());
    }

    void succeeded(UUID id) {
        database.createNativeQuery("delete from api_client_attempt where id = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }

    void tidy() {
        if (keycloak.isConfigured()) {
            var now = clock.instant();
            ids("select id from api_client_attempt where at < ?1 order by at limit 50", now.minus(GIVEN_UP))
                    .forEach(this::clear);
            ids("select id from api_client where revoked_at <= ?1 and disabled_at is null order by id limit 50", now)
                    .forEach(this::disable);
        }
    }

    /** Takes from a revoked client what it could get at Keycloak; it has lost what it could do here before. */
    void disable(UUID id) {
        keycloak.disable(id);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update api_client set disabled_at = ?2 where id = ?1")
                        .setParameter(1, id)
                        .setParameter(2, clock.instant())
                        .executeUpdate());
    }

    private void clear(UUID id) {
        keycloak.delete(id);
        QuarkusTransaction.requiringNew().run(() -> succeeded(id));
    }

    private List<UUID> ids(String sql, Instant until) {
        List<?> found = QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(sql).setParameter(1, until).getResultList());
        return found.stream().map(UUID.class::cast).toList();
    }
}
