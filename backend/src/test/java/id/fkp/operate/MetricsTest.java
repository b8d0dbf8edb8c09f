package id.fkp.operate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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

    /** Of Netty's two event loops only the first would be counted. */
    @Test
    void no_number_is_there_that_tells_only_half() {
        asked("/q/metrics", KEY)
                .statusCode(200)
                .body(containsString("netty_eventexecutor_tasks_pending"))
                .body(not(containsString("netty_eventexecutor_workers")));
    }

    @Test
    void every_path_is_counted_however_many_there_are() throws IOException {
        var patterns = ContractOperations.read(Path.of("..", "openapi.yaml")).stream()
                .filter(operation -> !operation.isWrite() && !operation.streams())
                .map(ContractOperation::path)
                .distinct()
                .toList();
        assertThat(patterns).hasSizeGreaterThan(200);
        patterns.forEach(pattern -> given().noFilters().get(pattern.replaceAll("\\{[^}]+}", "" + UUID.randomUUID())));
        var counted = Pattern.compile("http_server_requests_seconds_count\\{[^}]*uri=\"(/v1/[^\"]+)\"")
                .matcher(asked("/q/metrics", KEY).extract().asString())
                .results()
                .map(line -> line.group(1))
                .collect(Collectors.toSet());
        assertThat(counted).hasSizeGreaterThan(200);
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
