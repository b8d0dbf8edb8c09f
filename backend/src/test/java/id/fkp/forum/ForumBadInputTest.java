package id.fkp.forum;

import static id.fkp.forum.ForumRequests.LIST;
import static id.fkp.forum.ForumRequests.ONE;
import static id.fkp.forum.ForumRequests.plan;
import static id.fkp.forum.ForumRequests.planOf;
import static id.fkp.forum.ForumRequests.read;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.Logged;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.quarkus.vertx.http.runtime.QuarkusErrorHandler;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must not get into the plan of a forum, and what must get in unharmed; see BadInputTest for what people give. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumBadInputTest {
    private static final int CUT_OFF = 0;

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    private UUID unit;
    private UUID standard;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.HEAD).id();
        standard = standards.incomplete(unit).standardId();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<svg onload=alert(1)>",
                "\u202Eterbalik\u202C",
                "tab\there\nand a line",
                "'; drop table forum; --",
                "${jndi:ldap://x} %s {0}"
            })
    void text_is_kept_as_it_is_whatever_it_looks_like(String text) {
        var plan = planOf(unit, standard);
        plan.put("title", text);
        plan.put("description", text);
        String id = plan(plan).statusCode(201).extract().path("id");
        read(id).body("title", equalTo(text), "description", equalTo(text));
    }

    @Test
    void text_is_counted_as_people_count_it() {
        var plan = planOf(unit, standard);
        plan.put("description", "🏠".repeat(5_000));
        plan(plan).statusCode(201);
        plan.put("description", "🏠".repeat(5_001));
        plan(plan)
                .statusCode(400)
                .body("errors.pointer", contains("/description"), "errors.code", contains("max-code-points"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "7",
                "{\"title\": 7}",
                "{\"title\": [\"a\"]}",
                "{\"standardIds\": \"a\"}",
                "{\"standardIds\": [null]}",
                "{\"standardIds\": [[]]}",
                "{\"opensAt\": true}",
                "{\"opensAt\": \"+1000000000-12-31T23:59:59Z\"}",
                "{\"opensAt\": -1}",
                "{\"purpose\": 0}",
                "{\"id\": 1}"
            })
    void a_body_of_the_wrong_shape_is_refused(String body) {
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(LIST)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
        nothingWasPlanned();
    }

    @Test
    void a_megabyte_is_too_large() {
        var plan = planOf(unit, standard);
        plan.put("description", "a".repeat(1_000_000));
        plan(plan).statusCode(413).contentType("application/problem+json").body("code", equalTo("too-large"));
        nothingWasPlanned();
    }

    /**
     * Sent in chunks, so that its size is known only once it is there. The server stops reading at the bound and closes:
     * whoever is still sending then may be cut off before the answer is read.
     */
    @Test
    void a_megabyte_that_hides_its_size_is_not_read_to_its_end() throws InterruptedException {
        var body = "{\"title\":\"%s\"}".formatted("a".repeat(1_000_000)).getBytes(UTF_8);
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + LIST))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body)))
                .build();
        try (var failures = Logged.by(QuarkusErrorHandler.class)) {
            assertThat(statusOrCut(request)).isIn(413, CUT_OFF);
            nothingWasPlanned();
            assertThat(failures.lines()).isEmpty();
        }
    }

    private static int statusOrCut(HttpRequest request) throws InterruptedException {
        try {
            return HttpClient.newHttpClient()
                    .send(request, BodyHandlers.ofString())
                    .statusCode();
        } catch (IOException e) {
            return CUT_OFF;
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/x;y", "/x%2Fannouncement", "/x%2f..", "/x%5C1", "/x%00", "/x%3B"})
    void a_path_that_can_be_read_in_two_ways_is_refused(String path) {
        given().urlEncodingEnabled(false)
                .contentType(JSON)
                .header("If-Match", "\"1\"")
                .body(planOf(unit, standard))
                .put(LIST + path)
                .then()
                .statusCode(400)
                .body("code", equalTo("unsafe-path"));
    }

    @Test
    void a_parameter_nobody_knows_is_refused() {
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(planOf(unit, standard))
                .post(LIST + "?dryRun=true")
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        nothingWasPlanned();
    }

    @Test
    void a_body_in_another_form_is_refused() {
        given().contentType("text/plain")
                .header("Idempotency-Key", UUID.randomUUID())
                .body("title=a")
                .post(LIST)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
        given().contentType("application/xml")
                .header("If-Match", "\"1\"")
                .body("<a/>")
                .put(ONE, "x")
                .then()
                .statusCode(415);
    }

    @Test
    void fifty_twins_at_the_same_time_plan_one_forum_and_get_one_answer() {
        var plan = planOf(unit, standard);
        var key = UUID.randomUUID().toString();
        var pool = Executors.newFixedThreadPool(50);
        try {
            var answers = IntStream.range(0, 50)
                    .mapToObj(i -> supplyAsync(
                            () -> post(LIST, key, plan)
                                    .statusCode(201)
                                    .extract()
                                    .asString(),
                            pool))
                    .toList();
            assertThat(answers.stream().map(CompletableFuture::join).distinct()).hasSize(1);
        } finally {
            pool.shutdown();
        }
        planned().body("items", hasSize(1));
    }

    private void nothingWasPlanned() {
        planned().body("items", empty());
    }

    private ValidatableResponse planned() {
        return given().get(LIST + "?drafts=true&unitId=" + unit).then().statusCode(200);
    }
}
