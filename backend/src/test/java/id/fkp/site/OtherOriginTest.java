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

/** Pages from another origin: ours, which FKP_CORS_ORIGINS names, and everybody else's. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OtherOriginTest {

    private static final String KNOWN = "https://fkp.contoh.example";
    private static final String UNKNOWN = "https://lain.example";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Authorization",
                "Content-Type",
                "Idempotency-Key",
                "If-Match",
                "If-None-Match",
                "If-Range",
                "Range",
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

    @ParameterizedTest
    @ValueSource(strings = {KNOWN, UNKNOWN})
    void every_page_may_read_what_is_public_and_what_answers_say_beside_their_bodies(String origin) {
        given().noFilters()
                .header("Origin", origin)
                .get("/api/v1/component-kinds")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Credentials", nullValue())
                .header("Access-Control-Expose-Headers", containsString("ETag"))
                .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"))
                .header("Access-Control-Expose-Headers", containsString("Content-Range"));
    }

    /** A browser asks before it sends one of these; a copy that is still good is then not fetched again. */
    @ParameterizedTest
    @ValueSource(strings = {"If-None-Match", "if-none-match, accept-language"})
    void every_page_may_say_which_copy_it_has(String headers) {
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", headers)
                .options("/api/v1/component-kinds")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Methods", "GET,HEAD")
                .header("Access-Control-Allow-Headers", containsString("if-none-match"));
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Access-Control-Request-Method", "PUT")
                .header("Access-Control-Request-Headers", headers)
                .options("/api/v1/component-kinds")
                .then()
                .statusCode(403);
    }

    /** As who was cut off in the middle of a file of open data does. */
    @Test
    void every_page_may_ask_for_the_part_of_a_file_that_it_lacks() {
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "if-range,range")
                .options("/api/v1/open-data/feedback.csv")
                .then()
                .statusCode(204)
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Allow-Headers", containsString("if-range"));
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Range", "bytes=0-1")
                .get("/api/v1/open-data")
                .then()
                .header("Access-Control-Allow-Origin", "*")
                .header("Access-Control-Expose-Headers", containsString("Accept-Ranges"))
                .header("Access-Control-Expose-Headers", containsString("Content-Range"))
                .header("Access-Control-Expose-Headers", containsString("ETag"));
    }

    /** As tools do that show a contract or make a client of it in a browser. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/openapi", "/q/openapi.json", "/q/openapi?format=json"})
    void every_page_may_read_the_contract(String address) {
        given().noFilters()
                .header("Origin", UNKNOWN)
                .get(address)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*");
        given().noFilters()
                .header("Origin", UNKNOWN)
                .get("/q/openapi-elsewhere")
                .then()
                .statusCode(403);
    }

    @Test
    void an_answer_that_a_cache_keeps_is_good_for_the_next_page_too() {
        given().noFilters().get("/api/v1/component-kinds").then().header("Access-Control-Allow-Origin", "*");
        given().noFilters()
                .header("Origin", UNKNOWN)
                .get("/api/v1/forums/gone")
                .then()
                .statusCode(404)
                .header("Access-Control-Allow-Origin", "*");
    }

    @Test
    void an_unknown_one_reads_nothing_as_somebody_and_writes_nothing() {
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Authorization", "Bearer x")
                .get("/api/v1/component-kinds")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().noFilters()
                .header("Origin", UNKNOWN)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/forums/gone/feedback")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
        given().noFilters()
                .header("Origin", UNKNOWN)
                .header("Access-Control-Request-Method", "GET")
                .header("Access-Control-Request-Headers", "Receipt-Secret")
                .options("/api/v1/receipts/7K3M9QX8")
                .then()
                .statusCode(403)
                .header("Access-Control-Allow-Origin", nullValue());
    }

    @Test
    void a_numbered_element_for_other_sites_is_kept_for_ever_and_the_newest_is_asked_for_again() {
        given().noFilters()
                .header("Origin", UNKNOWN)
                .get("/sematan/fkp-1.js")
                .then()
                .statusCode(200)
                .contentType("text/javascript")
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", containsString("immutable"));
        given().noFilters()
                .get("/sematan/fkp.js")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "no-cache");
    }
}
