package id.fkp.forum.closing;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who closes a forum right after the last answer takes nobody the time to object to it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class ObjectionAfterClosingTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    SubmissionFixture submissions;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;
    private Receipt receipt;

    @BeforeEach
    void answerAndClose() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        forum = agreements.signed(unit);
        change(
                "forum set closes_at = now() - interval '2 days', opens_at = now() - interval '3 days' where id",
                forum.id());
        receipt = submissions.taken(forum, said("Biaya tidak jelas."));
        List<String> open = given().get(path("feedback")).path("items.findAll { it.response == null }.id");
        var answer = Map.of(
                "feedbackIds",
                open,
                "outcome",
                "REJECTED",
                "reasonCode",
                "OUT_OF_SCOPE",
                "text",
                "Di luar kewenangan kami.");
        Requests.post("/api/v1/responses", answer).statusCode(201);
        move("results-publication", Map.of());
        move("closure", Map.of("excuse", "Tindak lanjut diteruskan ke forum berikutnya."));
    }

    @Test
    void the_giver_objects_to_an_answer_of_today_and_the_head_answers_before_the_public() {
        var read = receipt.read().body("canObject", equalTo(true)).extract();
        var answered = Instant.parse(read.path("feedback.response.respondedAt"));
        assertThat(Duration.between(answered, Instant.parse(read.path("objectUntil"))))
                .isEqualTo(Duration.ofDays(14));

        object().statusCode(201).body("feedback.objection.text", equalTo("Soal biaya tidak dijawab."));
        given().get(path("")).then().body("state", equalTo("CLOSED"));
        given().get("/api/v1/feedback/" + receipt.feedbackId())
                .then()
                .body("objection.text", equalTo("Soal biaya tidak dijawab."), "objection.answer", nullValue());
        given().get("/api/v1/feedback?unitId=" + unit + "&state=OBJECTED")
                .then()
                .body("items.feedback.id", contains(receipt.feedbackId()));

        String version = given().get("/api/v1/feedback/" + receipt.feedbackId())
                .path("version")
                .toString();
        given().header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .body(Map.of("text", "Biaya ada di SD4."))
                .post("/api/v1/feedback/" + receipt.feedbackId() + "/objection-answer")
                .then()
                .statusCode(200);
        receipt.read().body("feedback.objection.answer", equalTo("Biaya ada di SD4."), "canObject", equalTo(false));
        given().get("/api/v1/feedback?unitId=" + unit + "&state=OBJECTED")
                .then()
                .body("items", empty());
        assertThat(records.registered(UUID.fromString(receipt.feedbackId())))
                .contains("feedback.objected", "feedback.objection-answered");
    }

    @Test
    void once_the_days_are_over_nobody_objects_in_a_forum_that_is_closed() {
        change("response set responded_at = now() - interval '14 days' where forum_id", forum.id());
        receipt.read().body("canObject", equalTo(false));
        object().statusCode(409).body("code", equalTo("illegal-transition"));
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().body("objection", nullValue());
    }

    @Test
    void in_a_forum_that_is_open_they_object_also_after_the_days() {
        change("response set responded_at = now() - interval '14 days' where forum_id", forum.id());
        change("forum set state = 'FOLLOW_UP' where id", forum.id());
        receipt.read().body("canObject", equalTo(true));
        object().statusCode(201);
        given().get(path("closing-readiness")).then().body("blocking.code", hasItem("objections-open"));
    }

    private ValidatableResponse object() {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", "Soal biaya tidak dijawab."))
                .post(Giving.RECEIPT + "/objection", receipt.number())
                .then();
    }

    private void move(String noun, Map<String, String> body) {
        given().header("If-Match", given().get(path("")).header("ETag"))
                .contentType(JSON)
                .body(body)
                .post(path(noun))
                .then()
                .statusCode(200);
    }

    private void change(String change, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update " + change + " = ?1")
                        .setParameter(1, id)
                        .executeUpdate());
    }

    private String path(String below) {
        return "/api/v1/forums/" + forum.id() + (below.isEmpty() ? "" : "/" + below);
    }
}
