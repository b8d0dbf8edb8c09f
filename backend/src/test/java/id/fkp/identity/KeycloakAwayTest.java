package id.fkp.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** While nobody answers at the address of Keycloak, as in the first seconds of a start. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(KeycloakAwayTest.Away.class)
class KeycloakAwayTest {

    /** Nothing ever listens on port 9, "discard". */
    public static class Away implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.oidc.tenant-enabled", "true",
                    "fkp.oidc.url", "http://127.0.0.1:9/realms/fkp",
                    // Its contract names that address, and must not take the place of the one that is compared.
                    "quarkus.smallrye-openapi.store-schema-directory", "target/openapi-elsewhere");
        }
    }

    @Test
    void what_needs_no_login_is_answered() {
        given().get("/api/v1/component-kinds").then().statusCode(200);
    }

    @Test
    void a_token_is_asked_to_come_back_later() {
        given().noFilters()
                .header("Authorization", "Bearer eyJhbGciOiJSUzI1NiJ9.e30.c2ln")
                .get("/api/for-tests/caller")
                .then()
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", "5")
                .body("code", equalTo("unavailable"));
    }
}
