package id.fkp.member;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import id.fkp.identity.UnitRole;
import id.fkp.local.demo.DemoAccount;
import id.fkp.member.Memberships.Login;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who somebody is comes from the token of the real Keycloak, and what they may do hangs on it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class MeWithTokensTest {

    @Inject
    UnitFixture units;

    @Inject
    Memberships memberships;

    @Test
    void a_person_is_known_by_subject_and_shown_by_name() {
        me("warga")
                .body("subject", equalTo(DemoAccount.WARGA.subject().toString()))
                .body("name", equalTo(DemoAccount.WARGA.fullName()), "admin", equalTo(false));
        me("admin").body("admin", equalTo(true));
        as(Tokens.ofIntegrator())
                .get("/api/v1/me")
                .then()
                .statusCode(200)
                .body("name", startsWith("service-account"), "admin", equalTo(false));
    }

    @Test
    void the_login_that_opens_a_link_is_bound_to_its_role() {
        var unit = units.unit().id();
        String token = write("admin", "/api/v1/joining-links", Map.of("unitId", unit, "role", "MODERATOR"))
                .statusCode(201)
                .body("createdByName", equalTo(DemoAccount.ADMIN.fullName()))
                .extract()
                .path("token");

        write("warga", "/api/v1/memberships", Map.of("token", token)).statusCode(201);
        write("kepala2", "/api/v1/memberships", Map.of("token", token)).statusCode(410);

        me("warga").body("memberships.find { it.unitId == '" + unit + "' }.roles", contains("MODERATOR"));
        me("kepala2").body("memberships.unitId", not(hasItem(unit.toString())));
    }

    @Test
    void the_same_subject_of_another_issuer_is_another_person() {
        var unit = units.unit().id();
        var stranger = new Login(
                "https://masuk.example.go.id/realms/lain",
                DemoAccount.WARGA.subject().toString(),
                DemoAccount.WARGA.fullName());
        QuarkusTransaction.requiringNew().run(() -> memberships.grant(unit, stranger, UnitRole.HEAD));

        me("warga").body("memberships.unitId", not(hasItem(unit.toString())));
        as(Tokens.of("warga")).get("/api/v1/memberships?unitId=" + unit).then().statusCode(404);
    }

    private static ValidatableResponse me(String username) {
        return as(Tokens.of(username)).get("/api/v1/me").then().statusCode(200);
    }

    private static ValidatableResponse write(String username, String path, Map<String, ?> body) {
        return as(Tokens.of(username))
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().auth().oauth2(token);
    }
}
