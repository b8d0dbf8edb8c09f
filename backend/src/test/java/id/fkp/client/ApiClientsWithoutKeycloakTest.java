package id.fkp.client;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Where nobody has given the product an account at Keycloak. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani")
class ApiClientsWithoutKeycloakTest {

    @Inject
    UnitFixture units;

    @Inject
    ClientFixture fixture;

    @Test
    void the_head_is_told_what_is_missing() {
        var unit = units.unitOf("ani", UnitRole.HEAD).id();

        post(
                        "/api/v1/units/" + unit + "/api-clients",
                        Map.of("name", "Situs", "purpose", "Situs", "scopes", List.of("WEBHOOKS")))
                .statusCode(409)
                .body("code", equalTo("clients-not-configured"), "detail", containsString("FKP_OIDC_ADMIN_CLIENT"));

        given().get("/api/v1/units/" + unit + "/api-clients").then().body("items", empty());
    }

    @Test
    void what_was_made_before_can_be_revoked() {
        var unit = units.unitOf("ani", UnitRole.HEAD).id();
        var client = "/api/v1/api-clients/" + fixture.kept(unit);

        given().header("If-Match", given().get(client).header("ETag"))
                .post(client + "/revocation")
                .then()
                .statusCode(200)
                .body("state", equalTo("REVOKED"));
        fixture.tidy();
        assertThat(given().get(client).then().extract().<String>path("state")).isEqualTo("REVOKED");
    }
}
