package id.fkp.shared;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What every request meets, tried on the simplest operation there is. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class EdgeTest {

    private static final String KINDS = "/api/v1/component-kinds";

    @Test
    void the_law_asks_for_fourteen_components_and_service_delivery_comes_first() {
        given().get(KINDS)
                .then()
                .statusCode(200)
                .body("items", hasSize(14))
                .body("items[0].code", equalTo("SD1"))
                .body("items[13].name", equalTo("PERFORMANCE_EVALUATION"));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var etag = given().get(KINDS)
                .then()
                .header("Cache-Control", "no-cache")
                .header("ETag", notNullValue())
                .extract()
                .header("ETag");
        given().header("If-None-Match", etag).get(KINDS).then().statusCode(304).body(emptyString());
        given().header("If-None-Match", "\"other\", W/" + etag)
                .get(KINDS)
                .then()
                .statusCode(304);
        given().header("If-None-Match", "\"other\"").get(KINDS).then().statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "id, Parameter permintaan tidak benar",
        "en, A parameter is not right",
        "'fr, en;q=0.5', A parameter is not right",
        "'*', Parameter permintaan tidak benar",
        "'!!', Parameter permintaan tidak benar"
    })
    void a_refusal_speaks_the_callers_language(String asked, String title) {
        given().header("Accept-Language", asked)
                .get(KINDS + "?sort=name")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("code", equalTo("invalid-parameter"))
                .body("title", equalTo(title))
                .body("traceId", matchesPattern("[0-9a-f]{32}"))
                .body("detail", containsString("sort"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/component-kinds;x=1", "/api/v1/%2e%2e%2fcomponent-kinds", "/api/v1/a%5cb"})
    void a_path_that_two_readers_could_read_differently_is_refused(String path) {
        given().noFilters()
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(400)
                .body("code", equalTo("unsafe-path"));
    }

    @Test
    void what_the_framework_refuses_is_a_problem_too() {
        given().noFilters()
                .get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("code", equalTo("not-found"));
        given().noFilters().delete(KINDS).then().statusCode(405).body("code", equalTo("method-not-allowed"));
        given().accept("text/csv").get(KINDS).then().statusCode(406).body("code", equalTo("not-acceptable"));
    }

    @Test
    void what_no_exception_is_made_for_is_a_problem_too() {
        given().noFilters()
                .get("/api/for-tests/failures/deep")
                .then()
                .statusCode(500)
                .contentType("application/problem+json")
                .body("code", equalTo("unexpected"));
    }

    @Test
    void of_two_who_write_at_once_what_there_may_be_once_the_second_is_asked_to_look_again() {
        given().noFilters()
                .queryParam("words", "a-" + UUID.randomUUID())
                .get("/api/for-tests/failures")
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"));
    }

    @Test
    void a_refusal_names_the_trace_the_caller_sent() {
        given().header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .get(KINDS + "?x=%00")
                .then()
                .statusCode(400)
                .body("traceId", equalTo("0af7651916cd43dd8448eb211c80319c"));
    }
}
