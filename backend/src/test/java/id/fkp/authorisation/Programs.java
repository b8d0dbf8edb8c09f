package id.fkp.authorisation;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.Tokens;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.identity.ClientScope;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.Collectors;

/**
 * API clients with tokens of a real Keycloak. Each is one knock's at a time, since unit and scopes are set for it in our own
 * table: making one at Keycloak for each would take minutes.
 */
@ApplicationScoped
class Programs {

    private static final Duration FRESH = Duration.ofMinutes(3);

    private final BlockingQueue<Program> free = new LinkedBlockingQueue<>();
    private final Scene scene;
    private final EntityManager database;

    Programs(Scene scene, EntityManager database) {
        this.scene = scene;
        this.database = database;
    }

    /** As many as knock at once. */
    void make(int count) {
        var unit = unit();
        for (int i = 0; i < count; i++) {
            var made = given().header("Authorization", "Bearer " + Tokens.of("kepala"))
                    .header("Idempotency-Key", UUID.randomUUID())
                    .contentType(JSON)
                    .body(Map.of("name", "Situs", "purpose", "Mengetuk.", "scopes", List.of("READ_PUBLIC")))
                    .post("/api/v1/units/{unit}/api-clients", unit)
                    .then()
                    .statusCode(201)
                    .extract();
            free.add(new Program(UUID.fromString(made.path("id")), made.path("clientId"), made.path("secret")));
        }
    }

    /** Made one after the other, as by {@link Knock}: all units have one name. */
    UUID unit() {
        synchronized (scene) {
            return scene.unit(Thing.OWN).id();
        }
    }

    /** Of that unit until it is given back. */
    Program take(UUID unit) throws InterruptedException {
        var program = free.take();
        program.unit = unit;
        return program;
    }

    void giveBack(Program program) {
        free.add(program);
    }

    final class Program {

        private final UUID id;
        private final String clientId;
        private final String secret;
        private UUID unit = new UUID(0, 0);
        private String token = "";
        private Instant tokenAt = Instant.EPOCH;

        private Program(UUID id, String clientId, String secret) {
            this.id = id;
            this.clientId = clientId;
            this.secret = secret;
        }

        /** As if it had sent the batch: of those of others it reads nothing. */
        void begin(UUID batch) {
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery("update entry_batch set client_id = ?2 where id = ?1")
                            .setParameter(1, batch)
                            .setParameter(2, id)
                            .executeUpdate());
        }

        /** Its token, which from now on opens what these scopes open in its unit. */
        String tokenWith(Set<ClientScope> scopes) {
            var names = scopes.stream().map(Enum::name).collect(Collectors.joining(",", "{", "}"));
            QuarkusTransaction.requiringNew()
                    .run(() -> database.createNativeQuery(
                                    "update api_client set unit_id = ?2, scopes = cast(?3 as text[]) where id = ?1")
                            .setParameter(1, id)
                            .setParameter(2, unit)
                            .setParameter(3, names)
                            .executeUpdate());
            if (Duration.between(tokenAt, Instant.now()).compareTo(FRESH) > 0) {
                token = Tokens.ofClient(clientId, secret);
                tokenAt = Instant.now();
            }
            return token;
        }
    }
}
