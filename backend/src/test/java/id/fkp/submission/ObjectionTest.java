package id.fkp.submission;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is not content with an answer says so once, and the head of the unit has to answer. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class ObjectionTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    RecordFixture records;

    private UUID unit;
    private ForumInfo forum;
    private Receipt receipt;

    @BeforeEach
    void somebodySaidSomething() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
        receipt = submissions.taken(forum, said("Biaya tidak jelas."));
    }

    @Test
    void nobody_objects_to_an_answer_that_is_not_there() {
        receipt.read().body("canObject", equalTo(false));
        object("Terlalu lama.").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void it_is_said_once_and_answered_once_before_the_public() {
        respond();
        receipt.read().body("canObject", equalTo(true));
        var key = UUID.randomUUID();
        object(key, "Soal biaya tidak dijawab.")
                .statusCode(201)
                .body("feedback.objection.text", equalTo("Soal biaya tidak dijawab."), "canObject", equalTo(false));
        object(key, "Soal biaya tidak dijawab.").statusCode(201);
        object("Sekali lagi.").statusCode(409);
        given().get("/api/v1/feedback?unitId=" + unit + "&state=OBJECTED")
                .then()
                .body("items.feedback.id", contains(receipt.feedbackId()));
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("states.OBJECTED", equalTo(1));

        answer(" ").statusCode(400).body("errors.pointer", contains("/text"));
        answer("Biaya kami jelaskan di SD4.")
                .statusCode(200)
                .body("feedback.objection.answer", equalTo("Biaya kami jelaskan di SD4."));
        answer("Sekali lagi.").statusCode(409).body("code", equalTo("illegal-transition"));
        given().get("/api/v1/feedback/" + receipt.feedbackId())
                .then()
                .body("objection.text", equalTo("Soal biaya tidak dijawab."))
                .body("objection.answer", equalTo("Biaya kami jelaskan di SD4."));
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("states.OBJECTED", equalTo(0));
        assertThat(records.registered(UUID.fromString(receipt.feedbackId())))
                .contains("feedback.objected", "feedback.objection-answered");
    }

    @Test
    void the_audit_tells_who_answered_and_neither_who_gave_nor_who_objected() {
        respond();
        object("Soal biaya tidak dijawab.").statusCode(201);
        answer("Biaya kami jelaskan di SD4.").statusCode(200);

        given().get("/api/v1/audit-entries?unitId=" + unit + "&objectId=" + receipt.feedbackId())
                .then()
                .body(who("feedback.objection-answered"), contains("kepala"))
                .body(who("feedback.given"), contains(nullValue()), who("feedback.objected"), contains(nullValue()));
    }

    private static String who(String act) {
        return "items.findAll { it.act == '" + act + "' }.actorSubject";
    }

    @Test
    void what_is_hidden_hides_the_objection_with_it() {
        respond();
        object("Soal biaya tidak dijawab.").statusCode(201);
        given().header("If-Match", version())
                .contentType(JSON)
                .body(Map.of("reason", "PERSONAL_DATA"))
                .post("/api/v1/feedback/" + receipt.feedbackId() + "/hiding")
                .then()
                .statusCode(200);
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().body("objection", nullValue());
        receipt.read().body("feedback.objection.text", equalTo("Soal biaya tidak dijawab."));
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("states.OBJECTED", equalTo(1));
        answer("Biaya kami jelaskan di SD4.").statusCode(200);
        receipt.read().body("feedback.objection.answer", equalTo("Biaya kami jelaskan di SD4."));
    }

    @Test
    void bad_words_are_refused_at_their_field_and_foreign_secrets_open_nothing() {
        respond();
        object(" ").statusCode(400).body("errors.pointer", contains("/text"));
        object("a".repeat(2001)).statusCode(400).body("errors.pointer", contains("/text"));
        receipt = new Receipt(receipt.number(), "lain", receipt.feedbackId());
        object("Soal biaya.").statusCode(404).body("code", equalTo("receipt-unknown"));
    }

    private void respond() {
        var decision = Map.of(
                "feedbackIds",
                List.of(receipt.feedbackId()),
                "outcome",
                "REJECTED",
                "reasonCode",
                "OUT_OF_SCOPE",
                "text",
                "Di luar kewenangan kami.");
        Requests.post("/api/v1/responses", decision).statusCode(201);
    }

    private ValidatableResponse object(String text) {
        return object(UUID.randomUUID(), text);
    }

    private ValidatableResponse object(UUID key, String text) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", key)
                .header("Device-Token", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", text))
                .post(RECEIPT + "/objection", receipt.number())
                .then();
    }

    private ValidatableResponse answer(String text) {
        return given().header("If-Match", version())
                .contentType(JSON)
                .body(Map.of("text", text))
                .post("/api/v1/feedback/" + receipt.feedbackId() + "/objection-answer")
                .then();
    }

    private String version() {
        return "\"" + given().get("/api/v1/feedback/" + receipt.feedbackId()).path("version") + "\"";
    }
}
