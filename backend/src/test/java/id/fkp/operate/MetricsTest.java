package id.fkp.operate;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What whoever runs an installation watches. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class MetricsTest {

    private static final String KEY = "Bearer for-tests-only";

    @Test
    void what_waits_and_what_requests_took_is_there_for_who_has_the_key() {
        var unknown = UUID.randomUUID().toString();
        given().get("/api/v1/forums").then().statusCode(200);
        given().get("/api/v1/forums/" + unknown).then().statusCode(404);
        asked("/q/metrics", KEY)
                .statusCode(200)
                .body(containsString("fkp_register_waiting"))
                .body(containsString("fkp_messages_oldest_seconds"))
                .body(containsString("fkp_opendata_age_seconds"))
                .body(containsString("agroal_"))
                .body(containsString("uri=\"/v1/forums\""))
                .body(containsString("uri=\"/v1/forums/{ref}\""))
                .body(not(containsString(unknown)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer for-tests-onl", "Basic for-tests-only"})
    void nobody_else_sees_that_there_is_such_a_page(String authorization) {
        asked("/q/metrics", authorization).statusCode(404);
        asked("/q/../q/metrics", authorization).statusCode(404);
        asked("/q/metrics/", authorization).statusCode(404);
    }

    private static ValidatableResponse asked(String path, String authorization) {
        return given().noFilters()
                .urlEncodingEnabled(false)
                .header("Authorization", authorization)
                .get(path)
                .then();
    }
}
