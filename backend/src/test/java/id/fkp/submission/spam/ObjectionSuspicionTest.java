package id.fkp.submission.spam;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An objection that may be spam waits to be read, as an input does: a machine queues, and a person decides. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ObjectionSuspicionTest {

    private static final String ADVERTISEMENT = "Main slot gacor di https://bit.ly/x dan https://bit.ly/y";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    RecordFixture records;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Responses responses;

    @Inject
    Suspicions suspicions;

    @Inject
    Clock clock;

    private UUID unit;
    private ForumInfo forum;
    private Receipt receipt;
    private UUID id;

    @BeforeEach
    void somebodyIsAnswered() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
        receipt = taken(forum.id(), said("Biaya tidak jelas " + UUID.randomUUID()));
        id = UUID.fromString(receipt.feedbackId());
        var decision =
                new ResponseDecision(List.of(id), Outcome.ACCEPTED, null, null, null, null, List.of(), "Sudah jelas.");
        var office = new Office(unit, "Loka Contoh", "test", "kepala", "Kepala");
        QuarkusTransaction.requiringNew().run(() -> responses.give(decision, office, clock.instant()));
    }

    @Test
    void it_is_taken_and_waits_and_nobody_outside_reads_it_or_learns_why() {
        var told = object(ADVERTISEMENT)
                .body("feedback.objection.text", equalTo(ADVERTISEMENT), "feedback.objection.held", equalTo(true))
                .body("canObject", equalTo(false));
        assertThat(told.extract().asString()).doesNotContain("ADVERTISING", "signs");
        for (var path : List.of(
                "/api/v1/feedback/" + id,
                "/api/v1/forums/" + forum.slug() + "/feedback",
                "/api/v1/forums/" + forum.slug() + "/feedback-export?format=CSV",
                "/api/v1/receipts/" + receipt.number() + "/register-proof")) {
            var answer = given().header("Receipt-Secret", receipt.secret()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain("gacor");
        }
        assertThat(records.registered(id)).doesNotContain("feedback.objected");
        moderation().body("items.kind", contains("OBJECTION_HELD"));
    }

    @Test
    void one_that_nothing_speaks_against_is_shown_at_once() {
        object("Soal biaya tidak dijawab.").body("feedback.objection.held", nullValue());
        given().get("/api/v1/feedback/" + id).then().body("objection.text", equalTo("Soal biaya tidak dijawab."));
        assertThat(records.registered(id)).contains("feedback.objected");
        moderation().body("items", empty());
    }

    @Test
    @TestSecurity(user = "kepala")
    void the_office_sees_why_it_waits_until_it_shows_it() {
        held();
        inbox("SUSPECTED")
                .body("items.feedback.id", contains(id.toString()), "items[0].signs.kind", contains("ADVERTISING"))
                .body("items[0].feedback.objection.held", equalTo(true));
        inbox("OBJECTED").body("items.feedback.id", contains(id.toString()));

        publish().statusCode(200).body("feedback.objection.held", nullValue(), "signs", nullValue());
        publish().statusCode(409).body("code", equalTo("illegal-transition"));
        inbox("SUSPECTED").body("items", empty());
        given().get("/api/v1/feedback/" + id).then().body("objection.text", equalTo(ADVERTISEMENT));
        moderation().body("items.kind", contains("OBJECTION_RELEASED", "OBJECTION_HELD"));
        assertThat(proven("feedback.objection-published")).isEqualTo(ADVERTISEMENT);
    }

    @Test
    @TestSecurity(user = "kepala")
    void who_answers_it_has_read_it() {
        held();
        given().contentType(JSON)
                .header("If-Match", receipt.etag())
                .body(Map.of("text", "Ini iklan."))
                .post("/api/v1/feedback/" + id + "/objection-answer")
                .then()
                .statusCode(200);
        given().get("/api/v1/feedback/" + id)
                .then()
                .body("objection.text", equalTo(ADVERTISEMENT), "objection.answer", equalTo("Ini iklan."));
        assertThat(records.registered(id)).endsWith("feedback.objection-published", "feedback.objection-answered");
    }

    @Test
    @TestSecurity(user = "pemberi")
    void who_has_an_account_is_not_judged_by_the_look_of_it() {
        object(ADVERTISEMENT).body("feedback.objection.held", nullValue());
    }

    @Test
    @TestSecurity(user = "kepala")
    void nothing_waits_where_nobody_has_objected() {
        publish().statusCode(409).body("code", equalTo("illegal-transition"));
    }

    /** As the door takes it from a device, while the head is logged in here. */
    private void held() {
        QuarkusTransaction.requiringNew().run(() -> {
            var now = clock.instant();
            var signs = suspicions.aboutObjection(ADVERTISEMENT, null, now).stream()
                    .filter(sign -> sign.kind() == SpamSign.Kind.ADVERTISING)
                    .toList();
            feedbacks.object(id, ADVERTISEMENT, true, now);
            suspicions.keepOfObjection(feedbacks.forChange(id).orElseThrow(), signs, now);
        });
    }

    private ValidatableResponse object(String text) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", text))
                .post(RECEIPT + "/objection", receipt.number())
                .then()
                .statusCode(201);
    }

    private ValidatableResponse publish() {
        return given().header("If-Match", receipt.etag())
                .post("/api/v1/feedback/" + id + "/objection-publication")
                .then();
    }

    private ValidatableResponse inbox(String state) {
        return given().queryParam("unitId", unit)
                .queryParam("state", state)
                .get("/api/v1/feedback")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse moderation() {
        return given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then()
                .statusCode(200);
    }

    private String proven(String act) {
        return given().header("Receipt-Secret", receipt.secret())
                .get("/api/v1/receipts/" + receipt.number() + "/register-proof")
                .jsonPath()
                .getString("items.find { it.entry.act == '" + act + "' }.said.text");
    }
}
