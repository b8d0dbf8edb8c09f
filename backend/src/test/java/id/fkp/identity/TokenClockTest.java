package id.fkp.identity;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.security.GeneralSecurityException;
import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The clocks of Keycloak and of a node may differ by some seconds, and not by a minute. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = IssuerForTests.class, restrictToAnnotatedClass = true)
class TokenClockTest {

    /** Ten seconds are allowed; what a test itself takes goes on top of the one, and comes off the other. */
    private static final int WITHIN = 1;

    private static final int BEYOND = 60;

    @ParameterizedTest
    @ValueSource(ints = {-300, WITHIN})
    void a_token_whose_end_is_hardly_over_still_opens(int secondsAgo) throws GeneralSecurityException {
        var now = Instant.now();
        ask(IssuerForTests.token(now.minusSeconds(300), now.minusSeconds(secondsAgo)))
                .statusCode(200)
                .body(equalTo("kepala"));
    }

    @ParameterizedTest
    @ValueSource(ints = {BEYOND, 3600})
    void a_token_whose_end_is_long_over_does_not(int secondsAgo) throws GeneralSecurityException {
        var now = Instant.now();
        refused(IssuerForTests.token(now.minusSeconds(7200), now.minusSeconds(secondsAgo)));
    }

    @ParameterizedTest
    @ValueSource(ints = {WITHIN, 9})
    void a_token_from_a_clock_that_is_hardly_ahead_opens(int seconds) throws GeneralSecurityException {
        var now = Instant.now();
        ask(IssuerForTests.token(now.plusSeconds(seconds), now.plusSeconds(600)))
                .statusCode(200)
                .body(equalTo("kepala"));
    }

    @ParameterizedTest
    @ValueSource(ints = {BEYOND, 3600})
    void a_token_from_a_clock_that_is_far_ahead_does_not(int seconds) throws GeneralSecurityException {
        var now = Instant.now();
        refused(IssuerForTests.token(now.plusSeconds(seconds), now.plusSeconds(7200)));
    }

    private static void refused(String token) {
        ask(token).statusCode(401).body("code", equalTo("sign-in-required"));
    }

    private static ValidatableResponse ask(String token) {
        return given().noFilters()
                .header("Authorization", "Bearer " + token)
                .get("/api/for-tests/caller")
                .then();
    }
}
