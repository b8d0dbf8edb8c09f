package id.fkp.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** Whom a token of the real Keycloak lets in, and which tokens are none. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class TokenTest {

    @Test
    void a_person_is_known_by_the_token() {
        ask(Tokens.of("kepala")).statusCode(200).body(equalTo("kepala"));
    }

    @Test
    void the_realm_role_admin_is_seen() {
        ask(Tokens.of("admin")).statusCode(200).body(equalTo("admin admin"));
    }

    @Test
    void an_integrator_is_known_by_its_client() {
        ask(Tokens.ofIntegrator()).statusCode(200).body(containsString("fkp-integrator-demo"));
    }

    @Test
    void no_token_is_asked_to_sign_in() {
        refused(given().noFilters().get("/api/for-tests/caller").then());
    }

    @Test
    void an_expired_token_is_refused() {
        var token = Tokens.brief("kepala");
        awaitEndOf(token);
        refused(ask(token));
    }

    @Test
    void a_token_of_another_realm_is_refused() {
        refused(ask(Tokens.ofAnotherRealm()));
    }

    @Test
    void a_token_meant_for_another_service_is_refused() {
        refused(ask(Tokens.forAnotherService("kepala")));
    }

    @Test
    void a_token_without_signature_is_refused() {
        var payload = Tokens.of("admin").split("\\.", -1)[1];
        refused(ask(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload + "."));
        refused(ask(encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + payload));
    }

    @Test
    void a_token_whose_content_was_changed_is_refused() {
        var parts = Tokens.of("warga").split("\\.", -1);
        var changed = decoded(parts[1]).replace("warga", "admin");
        refused(ask(parts[0] + "." + encoded(changed) + "." + parts[2]));
    }

    @Test
    void a_token_signed_with_the_public_key_as_a_secret_is_refused() {
        var payload = Tokens.of("admin").split("\\.", -1)[1];
        refused(ask(encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\"}") + "." + payload + "." + encoded("guess")));
    }

    @Test
    void what_is_no_token_at_all_is_refused() {
        refused(ask("nonsense"));
    }

    private static ValidatableResponse ask(String token) {
        return given().noFilters()
                .header("Authorization", "Bearer " + token)
                .get("/api/for-tests/caller")
                .then();
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("code", equalTo("sign-in-required"));
    }

    private static void awaitEndOf(String token) {
        var end = decoded(token.split("\\.", -1)[1]).replaceAll(".*\"exp\":([0-9]+).*", "$1");
        while (Instant.now().getEpochSecond() <= Long.parseLong(end)) {
            Thread.onSpinWait();
        }
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
