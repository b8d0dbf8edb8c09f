package id.fkp.site;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page served from another origin, named in FKP_CORS_ORIGINS. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OtherOriginTest {

    private static final String KNOWN = "https://fkp.contoh.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "Receipt-Secret",
                "Preview-Token",
                "Device-Token",
                "Accept-Language"
            })
    void may_send_what_the_page_sends(String header) {
        given().noFilters()
                .header("Origin", KNOWN)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", header)
                .options("/api/v1/component-kinds")
                .then()
                .header("Access-Control-Allow-Origin", KNOWN)
                .header("Access-Control-Allow-Headers", containsString(header))
                .header("Access-Control-Allow-Methods", containsString("PUT"));
    }

    @Test
    void may_read_what_answers_say_beside_their_bodies() {
        given().noFilters()
                .header("Origin", KNOWN)
                .get("/api/v1/component-kinds")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", KNOWN)
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"));
    }

    @Test
    void an_unknown_one_is_let_read_nothing() {
        given().noFilters()
                .header("Origin", "https://lain.example")
                .get("/api/v1/component-kinds")
                .then()
                .header("Access-Control-Allow-Origin", nullValue());
    }
}
