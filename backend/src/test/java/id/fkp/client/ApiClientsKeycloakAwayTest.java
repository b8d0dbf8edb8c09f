package id.fkp.client;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** While nobody answers at the address of Keycloak. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(ApiClientsKeycloakAwayTest.Away.class)
@TestSecurity(user = "ani")
class ApiClientsKeycloakAwayTest {

    /** Nothing ever listens on port 9, "discard". */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "fkp.oidc.url", "http://127.0.0.1:9/realms/fkp",
                    "fkp.oidc.admin.client", "fkp-clients",
                    "fkp.oidc.admin.secret", "only-for-tests",
                    // Its contract names that address, and must not take the place of the one that is compared.
                    "quarkus.smallrye-openapi.store-schema-directory", "target/openapi-elsewhere");
        }
    }

    @Inject
    UnitFixture units;

    @Inject
    ClientFixture fixture;

    @Test
    void nothing_is_half_made() {
        var unit = units.unitOf("ani", UnitRole.HEAD).id();

        // Answers of 5xx are refused by the filter of all tests.
        given().noFilters()
                .contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("name", "Situs", "purpose", "Situs", "scopes", List.of("WEBHOOKS")))
                .post("/api/v1/units/" + unit + "/api-clients")
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));

        given().get("/api/v1/units/" + unit + "/api-clients").then().body("items", empty());
    }

    @Test
    void a_client_is_revoked_all_the_same_and_keeps_its_secret_until_then() {
        var unit = units.unitOf("ani", UnitRole.HEAD).id();
        var client = "/api/v1/api-clients/" + fixture.kept(unit);
        var etag = given().get(client).header("ETag");

        given().noFilters()
                .header("Idempotency-Key", UUID.randomUUID())
                .header("If-Match", etag)
                .post(client + "/secrets")
                .then()
                .statusCode(503);
        given().header("If-Match", etag)
                .post(client + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
    }
}
