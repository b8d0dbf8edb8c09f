package id.fkp.client;

import static id.fkp.client.ClientOffice.CLIENT;
import static id.fkp.client.ClientOffice.PAPERS;
import static id.fkp.client.ClientOffice.as;
import static id.fkp.client.ClientOffice.begin;
import static id.fkp.client.ClientOffice.inactive;
import static id.fkp.client.ClientOffice.lacks;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.KeycloakForTests;
import id.fkp.Logged;
import id.fkp.Tokens;
import id.fkp.gate.RateLimits;
import id.fkp.shared.problem.ProblemException;
import id.fkp.unit.UnitInfo;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is noted of a program's calls, for its head and for whoever runs the installation. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@QuarkusTestResource(value = KeycloakForTests.class, restrictToAnnotatedClass = true)
class ApiClientUseTest {

    @Inject
    ClientFixture fixture;

    @Inject
    RateLimits limits;

    private UnitInfo unit;
    private String head;
    private ClientOffice office;

    @BeforeEach
    void ownUnit() {
        unit = fixture.unit();
        head = Tokens.of("kepala");
        office = new ClientOffice(unit, head);
    }

    @Test
    void that_is_refused_leaves_a_line_in_the_log_and_no_flood() {
        var client = office.made("WEBHOOKS");
        var lines = linesWhile(() -> {
            var token = client.token();
            IntStream.range(0, 5)
                    .forEach(again -> lacks(as(token).get(PAPERS, unit.id()).then(), "READ_INTERNAL"));
            as(head).header("If-Match", office.etag(client.id())).post(CLIENT + "/revocation", client.id());
            inactive(as(token).get("/api/v1/forums").then());
        });
        assertThat(lines)
                .contains(
                        "API client " + client.id() + ": readPaperSettings refused, 403 scope-missing",
                        "API client " + client.id() + ": listForums refused, 403 client-inactive")
                .hasSizeLessThan(5);
    }

    private static List<String> linesWhile(Runnable calls) {
        try (var logged = Logged.by(RefusedCalls.class)) {
            calls.run();
            return logged.lines();
        }
    }

    @Test
    void stands_with_its_name_in_the_audit() {
        begin(office.made("WRITE_STANDARDS").token(), "/api/v1/services", office.service())
                .statusCode(201);

        as(head).get("/api/v1/audit-entries?unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("items.find { it.act == 'service.entered' }.actorName", equalTo("Situs loka (API)"))
                .body("items.find { it.act == 'api-client.made' }.actorName", equalTo("Bambang Hariyadi"))
                .body("items.find { it.act == 'api-client.made' }.detail.scopes", equalTo(List.of("WRITE_STANDARDS")));
    }

    @Test
    void is_noted_to_have_called_once_a_minute() {
        var client = office.made("READ_INTERNAL");
        lastUse(client.id()).body("lastUsedAt", nullValue());
        var token = client.token();

        as(token).get("/api/v1/forums").then().statusCode(200);
        String first = lastUse(client.id())
                .body("lastUsedAt", notNullValue())
                .extract()
                .path("lastUsedAt");
        as(token).get("/api/v1/forums").then().statusCode(200);
        lastUse(client.id()).body("lastUsedAt", equalTo(first));

        fixture.used(client.id(), Instant.parse(first).minus(Duration.ofMinutes(2)));
        as(token).get("/api/v1/forums").then().statusCode(200);
        assertThat(Instant.parse(lastUse(client.id()).extract().<String>path("lastUsedAt")))
                .isAfterOrEqualTo(Instant.parse(first));
    }

    /** Who is refused for want of a role, or for hammering, still runs; and who tries a token after its end is to be seen. */
    @Test
    void is_noted_to_have_called_also_where_it_is_refused() {
        var hammering = office.made("READ_INTERNAL");
        var token = hammering.token();
        refusedWhenEmpty(hammering.id(), () -> as(token).get("/api/v1/forums"));
        lastUse(hammering.id()).body("lastUsedAt", notNullValue());

        var ended = office.made("READ_INTERNAL");
        var late = ended.token();
        fixture.end(ended.id());
        inactive(as(late).get("/api/v1/forums").then());
        lastUse(ended.id()).body("lastUsedAt", notNullValue());

        var astray = office.made("READ_INTERNAL");
        var knocking = astray.token();
        as(knocking).post("/api/v1/unit-upserts").then().statusCode(403);
        assertThat(Stream.generate(() -> lastUse(astray.id()).extract().<String>path("lastUsedAt"))
                        .limit(1000)
                        .anyMatch(Objects::nonNull))
                .isTrue();
    }

    @Test
    void is_counted_by_itself_and_told_how_much_is_left() {
        var busy = office.made("READ_INTERNAL");
        var token = busy.token();
        var other = office.made("READ_INTERNAL").token();

        var policy = "\"client\";q=600;w=60";
        as(token).get("/api/v1/forums").then().header("RateLimit-Policy", is(policy));
        given().get("/api/v1/forums").then().header("RateLimit-Policy", nullValue());
        refusedWhenEmpty(busy.id(), () -> as(token).get("/api/v1/forums"));
        as(other).get("/api/v1/forums").then().statusCode(200);
    }

    /** Ten a second come back, so that on a slow machine one is there again before the request is. */
    private ValidatableResponse refusedWhenEmpty(UUID client, Supplier<Response> request) {
        return Stream.generate(() -> {
                    assertThatThrownBy(() -> IntStream.range(0, 10_000).forEach(i -> limits.countClient(client)))
                            .isInstanceOf(ProblemException.class);
                    return request.get();
                })
                .limit(50)
                .filter(answer -> answer.statusCode() == 429)
                .findFirst()
                .orElseThrow()
                .then()
                .header("Retry-After", matchesPattern("[1-9]\\d*"))
                .header("RateLimit", containsString("\"client\";r=0"))
                .body("code", equalTo("too-many-requests"));
    }

    @Test
    void that_has_not_the_role_is_counted_and_told_of_too() {
        var client = office.made("READ_INTERNAL");
        var token = client.token();
        var lines = linesWhile(() -> {
            as(token)
                    .post("/api/v1/unit-upserts")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-allowed"))
                    .header("RateLimit-Policy", is("\"client\";q=600;w=60"));
            refusedWhenEmpty(client.id(), () -> as(token).post("/api/v1/unit-upserts"))
                    .header("Content-Type", containsString("application/problem+json"));
        });
        assertThat(lines).contains("API client " + client.id() + ": upsertUnits refused, 403 not-allowed");
    }

    private ValidatableResponse lastUse(UUID id) {
        return as(head).get(CLIENT, id).then().statusCode(200);
    }
}
