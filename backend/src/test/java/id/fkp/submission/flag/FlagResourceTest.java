package id.fkp.submission.flag;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Readers report, once each and without a login; moderators look, and nothing is hidden by itself. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FlagResourceTest {

    private static final String REPORT = "/api/v1/feedback/{id}/report";
    private static final String INBOX = "/api/v1/feedback?unitId={unit}&state=REPORTED";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;
    private String input;

    @BeforeEach
    void somebodySaidSomething() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
        input = submissions.taken(forum, said("Telepon Budi 0812.")).feedbackId();
    }

    @Test
    @TestSecurity(user = "moderator")
    void a_report_queues_with_its_reason_hides_nothing_and_is_dismissed() {
        report(UUID.randomUUID(), "PERSONAL_DATA", "Ada nomor telepon.", null)
                .statusCode(200)
                .body("own", equalTo(true), "feedbackId", equalTo(input));

        given().get("/api/v1/feedback/{id}", input).then().body("state", equalTo("PUBLISHED"), "version", equalTo(0));
        given().get("/api/v1/feedback-counts?unitId={unit}", unit.id())
                .then()
                .body("states.REPORTED", equalTo(1), "states.OPEN", equalTo(1));
        var read = given().get(INBOX, unit.id())
                .then()
                .body("items.feedback.id", contains(input))
                .body("items[0].reports.reason", contains("PERSONAL_DATA"))
                .body("items[0].reports.text", contains("Ada nomor telepon."))
                .extract()
                .jsonPath();

        // One that was made later than what the moderator has read waits on.
        dismiss("2026-01-01T00:00:00Z").statusCode(200).body("reports.reason", contains("PERSONAL_DATA"));
        dismiss(read.getString("items[0].reports[0].madeAt")).statusCode(200).body("reports", empty());
        given().get(INBOX, unit.id()).then().body("items", empty());
        assertThat(texts()).containsOnlyNulls();
        // The same reader is heard once.
        report(UUID.randomUUID(), "ABUSE", null, null).statusCode(200);
        given().get(INBOX, unit.id()).then().body("items", empty());
    }

    @Test
    @TestSecurity(user = "moderator")
    void who_hides_an_input_has_looked() {
        report(UUID.randomUUID(), "SPAM", "Iklan.", null).statusCode(200);
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "SPAM"))
                .post("/api/v1/feedback/{id}/hiding", input)
                .then()
                .statusCode(200)
                .body("reports", empty());
        given().get(INBOX, unit.id()).then().body("items", empty());
        assertThat(texts()).containsOnlyNulls();
        report(UUID.randomUUID(), "SPAM", null, null).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    @TestSecurity(user = "moderator")
    void who_conceals_parts_of_what_is_said_beside_an_input_has_looked() {
        var asked = given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("text", "Budi yang mana?"))
                .post("/api/v1/feedback/{id}/questions", input)
                .then()
                .statusCode(201)
                .extract();
        report(UUID.randomUUID(), "PERSONAL_DATA", "Nama orang.", null).statusCode(200);
        given().contentType(JSON)
                .header("If-Match", asked.header("ETag"))
                .body(Map.of(
                        "kind",
                        "QUESTION",
                        "messageId",
                        asked.path("feedback.messages[0].id"),
                        "reason",
                        "PERSONAL_DATA",
                        "spans",
                        List.of(Map.of("of", "TEXT", "from", 0, "to", 4))))
                .post("/api/v1/feedback/{id}/exchange-concealment", input)
                .then()
                .statusCode(200)
                .body("reports", empty());
        given().get(INBOX, unit.id()).then().body("items", empty());
        assertThat(texts()).containsOnlyNulls();
    }

    @Test
    void a_device_is_counted_once_and_works_for_it_without_a_login() {
        var device = UUID.randomUUID();
        report(device, "SPAM", null, Giving.solution()).statusCode(200);
        report(device, "ABUSE", null, null).statusCode(200);
        assertThat(texts()).hasSize(1);

        report(UUID.randomUUID(), "SPAM", null, null).statusCode(400).body("code", equalTo("challenge-invalid"));
        report(null, "SPAM", null, Giving.solution()).statusCode(400).body("code", equalTo("invalid-parameter"));
        report(UUID.randomUUID(), "TIDAK_SUKA", null, Giving.solution()).statusCode(400);
        report(UUID.randomUUID(), "SPAM", "a".repeat(501), Giving.solution()).statusCode(400);
        report(UUID.randomUUID(), "SPAM", null, Giving.solution()).statusCode(200);
        assertThat(texts()).hasSize(2);
    }

    @Test
    void of_many_requests_of_one_device_at_once_one_counts() {
        var device = UUID.randomUUID();
        var work = IntStream.range(0, 8).mapToObj(i -> Giving.solution()).toList();
        var answers = work.stream()
                .map(solution -> CompletableFuture.supplyAsync(
                        () -> report(device, "SPAM", null, solution).extract().statusCode(), Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        assertThat(texts()).hasSize(1);
    }

    @Test
    void what_nobody_knows_of_is_not_there_and_what_is_public_can_be_reported_after_the_window() {
        var held = submissions
                .taken(forum, said("Saya dipungut biaya.", "kind", "COMPLAINT"))
                .feedbackId();
        var late = submissions.taken(forum, said("Murah!")).feedbackId();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update forum set closes_at = now() - interval '1 hour' where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
        input = held;
        report(UUID.randomUUID(), "SPAM", null, Giving.solution()).statusCode(404);
        input = UUID.randomUUID().toString();
        report(UUID.randomUUID(), "SPAM", null, Giving.solution()).statusCode(404);
        input = late;
        report(UUID.randomUUID(), "SPAM", null, Giving.solution()).statusCode(200);
    }

    @Test
    void nothing_public_tells_of_reports_and_rows_do_not_tell_who() {
        var device = UUID.randomUUID();
        report(device, "ABUSE", "Kata kasar sekali.", Giving.solution()).statusCode(200);
        assertThat(given().get(Giving.FEEDBACK, forum.id()).asString()).doesNotContain("Kata kasar");
        assertThat(given().get("/api/v1/feedback/{id}", input).asString()).doesNotContain("ABUSE");
        var rows = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select cast(r as text) from feedback_flag r where unit_id = ?1")
                        .setParameter(1, unit.id())
                        .getResultList());
        assertThat(rows).hasSize(1);
        assertThat(rows.toString()).doesNotContain(device.toString());
    }

    private List<?> texts() {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select text from feedback_flag where feedback_id = ?1")
                        .setParameter(1, UUID.fromString(input))
                        .getResultList());
    }

    private ValidatableResponse dismiss(String readUntil) {
        return given().contentType(JSON)
                .body(Map.of("readUntil", readUntil))
                .post("/api/v1/feedback/{id}/report-dismissal", input)
                .then();
    }

    private ValidatableResponse report(
            @Nullable UUID device, String reason, @Nullable String text, @Nullable String challenge) {
        var body = new HashMap<String, String>(Map.of("reason", reason));
        if (text != null) {
            body.put("text", text);
        }
        if (challenge != null) {
            body.put("challenge", challenge);
        }
        var request = given().contentType(JSON).body(body);
        if (device != null) {
            request.header("Device-Token", device);
        }
        return request.put(REPORT, input).then();
    }
}
