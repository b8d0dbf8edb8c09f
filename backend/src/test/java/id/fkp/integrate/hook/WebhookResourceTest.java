package id.fkp.integrate.hook;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The head of a unit keeps its webhooks; the auditor looks on. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala-webhook")
class WebhookResourceTest {

    private static final String URL = "https://situs.example.go.id/fkp";

    @Inject
    UnitFixture units;

    @Inject
    WebhookFixture webhooks;

    private UUID unit;

    @BeforeEach
    void unit() {
        unit = units.unitOf("kepala-webhook", UnitRole.HEAD).id();
    }

    @AfterEach
    void end() {
        webhooks.removeAll();
    }

    @Test
    void the_secret_is_shown_when_it_is_made_and_never_again() {
        var key = UUID.randomUUID().toString();
        var made = Requests.post("/api/v1/webhooks?unitId=" + unit, key, plan(URL))
                .statusCode(201)
                .body("secret", matchesPattern("whsec_[A-Za-z0-9+/]{43}="))
                .body("types", contains("FORUM"), "enabled", equalTo(true), "byName", equalTo("kepala-webhook"))
                .extract();
        Requests.post("/api/v1/webhooks?unitId=" + unit, key, plan(URL))
                .statusCode(201)
                .body("id", equalTo(made.path("id")), "secret", equalTo(made.path("secret")));

        given().get("/api/v1/webhooks/{id}", made.<String>path("id"))
                .then()
                .statusCode(200)
                .body("secret", nullValue())
                .body(not(containsString("whsec_")));
        given().queryParam("unitId", unit)
                .get("/api/v1/webhooks")
                .then()
                .statusCode(200)
                .body("items", hasSize(1))
                .body(not(containsString("whsec_")));
        assertThat(webhooks.run("update idempotency_key set key = key where answer like '%whsec_%'"))
                .isZero();
    }

    @Test
    void it_is_changed_switched_off_and_removed_by_who_has_seen_it() {
        var id = added();
        var path = "/api/v1/webhooks/" + id;
        given().contentType("application/json").body(plan(URL)).put(path).then().statusCode(428);
        Requests.change(path, "\"7\"", plan(URL)).statusCode(412).body("current.url", equalTo(URL));
        var off = new HashMap<>(plan(URL + "/baru"));
        off.put("enabled", false);
        off.put("types", List.of("PLEDGE", "PLEDGE"));
        Requests.change(path, "\"0\"", off)
                .statusCode(200)
                .header("ETag", startsWith("\"1."))
                .body("url", equalTo(URL + "/baru"), "types", contains("PLEDGE"))
                .body("disabledReason", equalTo("SWITCHED_OFF"));
        given().header("If-Match", "\"0\"").delete(path).then().statusCode(412);
        var whole = given().get(path).header("ETag");
        given().header("If-Match", whole).delete(path).then().statusCode(204);
        given().get(path).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "not-a-url, situs.example.go.id",
        "https-required, http://situs.example.go.id/",
        "port-refused, https://situs.example.go.id:8443/",
        "address-refused, https://10.0.0.1/",
        "address-refused, https://169.254.169.254/latest/meta-data",
        "address-refused, https://[::1]/",
        "address-refused, https://[::ffff:10.0.0.1]/",
        "address-refused, https://localhost/"
    })
    void an_address_that_may_not_be_called_is_refused(String code, String url) {
        Requests.post("/api/v1/webhooks?unitId=" + unit, plan(url))
                .statusCode(400)
                .body("errors.pointer", contains("/url"), "errors.code", contains(code));
        Requests.change("/api/v1/webhooks/" + added(), "\"0\"", plan(url)).statusCode(400);
    }

    @Test
    void a_unit_has_twenty() {
        for (int i = 0; i < 20; i++) {
            added();
        }
        Requests.post("/api/v1/webhooks?unitId=" + unit, plan(URL))
                .statusCode(409)
                .body("code", equalTo("too-many-webhooks"));
        given().queryParams("unitId", unit, "limit", 15)
                .get("/api/v1/webhooks")
                .then()
                .body("items", hasSize(15));
    }

    @Test
    void an_auditor_reads_and_another_unit_knows_of_nothing() {
        var id = added();
        var other = units.unitOf("kepala-webhook", UnitRole.AUDITOR).id();
        webhooks.run("update webhook set unit_id = '" + other + "'");
        given().get("/api/v1/webhooks/{id}", id).then().statusCode(200);
        given().get("/api/v1/webhooks/{id}/deliveries", id).then().statusCode(200);
        Requests.change("/api/v1/webhooks/" + id, "\"0\"", plan(URL)).statusCode(403);

        webhooks.run("update webhook set unit_id = '" + units.unit().id() + "'");
        given().get("/api/v1/webhooks/{id}", id).then().statusCode(404);
        given().get("/api/v1/webhooks/{id}/deliveries", id).then().statusCode(404);
        Requests.change("/api/v1/webhooks/" + id, "\"0\"", plan(URL)).statusCode(404);
        for (var noun : List.of("test-deliveries", "secrets")) {
            given().header("Idempotency-Key", UUID.randomUUID())
                    .post("/api/v1/webhooks/{id}/" + noun, id)
                    .then()
                    .statusCode(404);
        }
    }

    private String added() {
        return Requests.post("/api/v1/webhooks?unitId=" + unit, plan(URL))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> plan(String url) {
        return Subscription.plan(url, List.of("FORUM"), "OWN_UNIT");
    }
}
