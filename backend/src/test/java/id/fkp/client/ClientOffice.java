package id.fkp.client;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.Tokens;
import id.fkp.unit.UnitInfo;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A unit whose head makes programs, and what those ask. */
final class ClientOffice {

    static final String CLIENTS = "/api/v1/units/{unit}/api-clients";
    static final String CLIENT = "/api/v1/api-clients/{id}";
    static final String PAPERS = "/api/v1/units/{unit}/paper-settings";

    private final UnitInfo unit;
    private final String head;

    ClientOffice(UnitInfo unit, String tokenOfHead) {
        this.unit = unit;
        this.head = tokenOfHead;
    }

    /** A client as the answer that made it shows it. */
    record Made(UUID id, String clientId, String secret) {

        String token() {
            return Tokens.ofClient(clientId, secret);
        }
    }

    /** Made just now, with these scopes. */
    Made made(String... scopes) {
        var answer = make(head, UUID.randomUUID().toString(), plan(scopes))
                .statusCode(201)
                .body("state", equalTo("ACTIVE"))
                .extract();
        return new Made(UUID.fromString(answer.path("id")), answer.path("clientId"), answer.path("secret"));
    }

    ValidatableResponse make(String token, String key, Map<String, ?> plan) {
        return as(token)
                .contentType(JSON)
                .header("Idempotency-Key", key)
                .body(plan)
                .post(CLIENTS, unit.id())
                .then();
    }

    /** Of the client as the head sees it. */
    String etag(UUID id) {
        return as(head).get(CLIENT, id).header("ETag");
    }

    /** A service of the unit, which was not there before. */
    Map<String, Object> service() {
        return Map.of(
                "unitId",
                unit.id(),
                "name",
                "Layanan " + UUID.randomUUID(),
                "channels",
                List.of(Map.of("kind", "ONLINE", "url", "https://layanan.example.go.id", "hours", "setiap saat")));
    }

    static Map<String, Object> plan(String... scopes) {
        return Map.of("name", "Situs loka", "purpose", "Menampilkan standar.", "scopes", List.of(scopes));
    }

    static ValidatableResponse begin(String token, String path, Map<String, ?> body) {
        return as(token)
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    static ValidatableResponse sheet(String token, UUID forum) {
        return as(token)
                .contentType("application/octet-stream")
                .body("Isi masukan\nSebutkan awal hitungan.\n".getBytes(UTF_8))
                .post("/api/v1/forums/{forum}/entry-previews?channel=LETTER&receivedOn=2026-01-02", forum)
                .then();
    }

    static void lacks(ValidatableResponse answer, String scope) {
        answer.statusCode(403).body("code", equalTo("scope-missing"), "detail", containsString(scope));
    }

    static void refusedAsWorkOfPeople(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("not-allowed"));
    }

    static void inactive(ValidatableResponse answer) {
        answer.statusCode(403).body("code", equalTo("client-inactive"));
    }

    static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
