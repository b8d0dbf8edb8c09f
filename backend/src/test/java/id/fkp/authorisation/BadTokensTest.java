package id.fkp.authorisation;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Tokens;
import id.fkp.authorisation.Scene.Thing;
import id.fkp.forum.ForumFixture;
import id.fkp.standard.StandardFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A token that is none lets nobody in: neither to what members write, nor unnoticed to what everybody may do. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class BadTokensTest {

    @Inject
    Scene scene;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standards;

    enum Bad {
        EXPIRED(BadTokensTest::expired),
        OF_ANOTHER_ISSUER(Tokens::ofAnotherRealm),
        FOR_ANOTHER_SERVICE(() -> Tokens.forAnotherService("kepala")),
        OF_NO_ALGORITHM(() -> unsigned("none", "")),
        SIGNED_BY_OURSELVES(() -> unsigned("HS256", encoded("guess"))),
        NONE_AT_ALL(() -> "nonsense");

        @SuppressWarnings("ImmutableEnumChecker") // it asks Keycloak and keeps nothing
        private final Supplier<String> token;

        Bad(Supplier<String> token) {
            this.token = token;
        }
    }

    @ParameterizedTest
    @EnumSource
    void no_input_is_taken_from_who_claims_to_be_somebody(Bad bad) {
        var forum = forums.open(scene.unit(Thing.OWN).id(), 1).id();
        refused(
                with(bad).header("Idempotency-Key", UUID.randomUUID()).body(solved(said("Atas nama orang lain."))),
                "POST",
                FEEDBACK,
                forum);
        given().get(FEEDBACK, forum).then().statusCode(200).body("items", empty());
    }

    @ParameterizedTest
    @EnumSource
    void no_text_is_written_and_no_forum_announced(Bad bad) {
        var unit = scene.unit(Thing.OWN).id();
        var draft = standards.complete(unit);
        var component = "/api/v1/standards/" + draft.standardId() + "/versions/1/components/SD1";
        var forum = "/api/v1/forums/" + forums.planned(unit, 1).id();
        var head = "Bearer " + Tokens.of("kepala");
        var before = given().header("Authorization", head).get(component).asString();

        var text = Map.of("content", StandardFixture.paragraph("Diubah"));
        refused(with(bad).header("If-Match", "*").body(text), "PUT", component);
        refused(with(bad).header("If-Match", "*"), "POST", forum + "/announcement");
        refused(with(bad), "GET", forum);

        assertThat(given().header("Authorization", head).get(component).asString())
                .isEqualTo(before);
        given().header("Authorization", head).get(forum).then().body("state", equalTo("PLANNED"));
    }

    private static RequestSpecification with(Bad bad) {
        return given().contentType(JSON).header("Authorization", "Bearer " + bad.token.get());
    }

    private static void refused(RequestSpecification request, String method, String path, Object... parameters) {
        request.request(method, path, parameters)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("code", equalTo("sign-in-required"));
    }

    private static String expired() {
        var token = Tokens.brief("kepala");
        var end = decoded(token.split("\\.", -1)[1]).replaceAll(".*\"exp\":([0-9]+).*", "$1");
        while (Instant.now().getEpochSecond() <= Long.parseLong(end)) {
            Thread.onSpinWait();
        }
        return token;
    }

    private static String unsigned(String algorithm, String signature) {
        var payload = Tokens.of("kepala").split("\\.", -1)[1];
        return encoded("{\"alg\":\"" + algorithm + "\",\"typ\":\"JWT\"}") + "." + payload + "." + signature;
    }

    private static String encoded(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }
}
