package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.Feedbacks.Arrival;
import id.fkp.feedback.Feedbacks.Place;
import id.fkp.feedback.given.FeedbackChannel;
import id.fkp.feedback.given.FeedbackSubmission;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forums in which a moderator reads first, and for how long at most. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "penjaga")
class ApprovalFirstTest {

    private static final Duration DAY = Duration.ofHours(24);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Feedbacks feedbacks;

    @Inject
    Receipts receipts;

    @Inject
    EntityManager database;

    @Inject
    ObjectMapper json;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("penjaga", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
        set("approval_hours = 24");
    }

    @Test
    void what_is_sent_waits_until_a_moderator_publishes_it_and_says_by_when() {
        var answer = give(forum.id(), said("Loket kurang.")).statusCode(201).body("held", equalTo(true));
        var receipt = Receipt.of(answer);
        var publishBy = answer.extract().jsonPath().getString("publishBy");
        var submittedAt = answer.extract().jsonPath().getString("submittedAt");
        assertThat(Instant.parse(publishBy))
                .isEqualTo(Instant.parse(submittedAt).plus(DAY));

        receipt.read().body("feedback.state", equalTo("HELD"), "publishBy", equalTo(publishBy));
        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        counts().body("received", equalTo(1), "held", equalTo(1), "waiting", equalTo(1), "overdue", equalTo(0));
        inbox("HELD").body("items.publishBy", contains(publishBy));

        publish(receipt, 0);

        given().get(FEEDBACK, forum.id())
                .then()
                .body("items.id", contains(receipt.feedbackId()), "items[0].publishBy", nullValue());
        receipt.read().body("feedback.state", equalTo("PUBLISHED"), "publishBy", nullValue());
        counts().body("published", equalTo(1), "waiting", equalTo(0));
        given().get("/api/v1/forums/{ref}/moderation-acts", forum.id())
                .then()
                .body("items.kind", contains("RELEASED", "HELD"));
    }

    @Test
    void what_waits_longer_than_promised_is_told_to_the_office_and_to_everybody_and_stays_held() {
        var late = taken(forum.id(), said("Dilupakan."));
        taken(forum.id(), said("Baru datang."));
        setInput(late, "publish_by = now() - interval '1 second'");

        counts().body("held", equalTo(2), "waiting", equalTo(2), "overdue", equalTo(1), "published", equalTo(0));
        inbox("OVERDUE").body("items.feedback.id", contains(late.feedbackId()));
        given().queryParam("unitId", unit)
                .get("/api/v1/feedback-counts")
                .then()
                .body("states.OVERDUE", equalTo(1), "states.HELD", equalTo(2));

        publish(late, 0);

        counts().body("waiting", equalTo(1), "overdue", equalTo(0));
        inbox("OVERDUE").body("items", empty());
    }

    @Test
    void what_comes_late_waits_too() {
        forum = forums.closed(unit, 1);
        set("approval_hours = 2");
        var body = said("Tanpa jaringan.", "writtenAt", forum.closesAt().minusSeconds(60));
        var receipt = Receipt.of(give(forum.id(), body).statusCode(201).body("held", equalTo(true)));
        receipt.read().body("feedback.late", equalTo(true), "feedback.state", equalTo("HELD"));
    }

    @Test
    void nobody_promises_to_show_a_complaint() {
        give(forum.id(), said("Petugas kasar.", "kind", "COMPLAINT"))
                .statusCode(201)
                .body("held", equalTo(true), "publishBy", nullValue());
        counts().body("held", equalTo(1), "waiting", equalTo(0));
    }

    @Test
    void what_the_office_types_in_itself_does_not_wait() {
        QuarkusTransaction.requiringNew().run(() -> {
            var place = new Place(unit, forum.id(), null);
            feedbacks.enter(
                    typed(),
                    FeedbackChannel.LETTER,
                    place,
                    receipts.newNumber(),
                    new Arrival(Instant.now(), null, false, LocalDate.EPOCH));
        });
        counts().body("published", equalTo(1), "held", equalTo(0));
    }

    @Test
    void where_nothing_is_said_inputs_appear_at_once() {
        set("approval_hours = null");
        give(forum.id(), said("Langsung.")).statusCode(201).body("held", equalTo(false), "publishBy", nullValue());
        given().get(FEEDBACK, forum.id()).then().body("items.text", contains("Langsung."));
    }

    @Test
    void a_correction_of_what_was_read_is_read_again_and_one_before_that_wins_no_time() {
        var receipt = taken(forum.id(), said("Sopan."));
        var promise = receipt.read().extract().jsonPath().getString("publishBy");
        correct(receipt, "Sopan, sungguh.").body("publishBy", equalTo(promise));
        publish(receipt, 1);

        var again = correct(receipt, "Kasar sekali.")
                .body("feedback.state", equalTo("HELD"))
                .extract()
                .jsonPath()
                .getString("publishBy");

        assertThat(Instant.parse(again)).isAfter(Instant.parse(promise));
        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().statusCode(404);
        var file = given().get("/api/v1/forums/{ref}/feedback-export?format=JSONL", forum.slug());
        assertThat(file.statusCode()).isEqualTo(200);
        assertThat(file.asString()).doesNotContain("Kasar sekali.");
    }

    @Test
    void the_promise_can_be_made_shorter_and_ended_and_what_waits_keeps_its_own() {
        var first = taken(forum.id(), said("Satu."));
        var promise = first.read().extract().jsonPath().getString("publishBy");

        ease(12).statusCode(200).body("approvalHours", equalTo(12));
        ease(null)
                .statusCode(200)
                .body("approvalHours", nullValue())
                .body("changes.kind", contains("APPROVAL_EASED", "APPROVAL_EASED"))
                .body("changes.hoursAfter", contains(12, null))
                .body("changes[1].hoursBefore", equalTo(12))
                .body("changes[1].reason", equalTo("Dua moderator bertugas."));

        taken(forum.id(), said("Dua."));
        first.read().body("feedback.state", equalTo("HELD"), "publishBy", equalTo(promise));
        given().get(FEEDBACK, forum.id()).then().body("items.text", contains("Dua."));
        counts().body("waiting", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {24, 25, 72})
    void it_is_never_made_longer_nor_said_again(int hours) {
        ease(hours)
                .statusCode(400)
                .body("errors.pointer", contains("/approvalHours"), "errors.code", contains("not-shorter"));
        given().get("/api/v1/forums/{ref}", forum.id()).then().body("approvalHours", equalTo(24));
    }

    @Test
    void a_forum_that_shows_everything_at_once_goes_on_so() {
        set("approval_hours = null");
        ease(1).statusCode(400).body("errors.code", contains("not-shorter"));
        ease(null).statusCode(400);
    }

    @Test
    void a_plan_may_say_it_and_the_announcement_tells_it() {
        var planned = forums.planned(unit, 1);
        forum = planned;
        ease(1).statusCode(409).body("code", equalTo("illegal-transition"));
        set("approval_hours = 48");
        var etag = etag();
        given().header("If-Match", etag)
                .post("/api/v1/forums/{ref}/announcement", planned.id())
                .then()
                .statusCode(200)
                .body("approvalHours", equalTo(48));
        assertThat(announced()).contains("\"approvalHours\": 48");
    }

    private FeedbackSubmission typed() {
        return json.convertValue(said("Dari kotak saran."), FeedbackSubmission.class);
    }

    private ValidatableResponse counts() {
        return given().get("/api/v1/forums/{ref}/feedback-counts", forum.id())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inbox(String state) {
        return given().queryParam("unitId", unit)
                .queryParam("state", state)
                .get("/api/v1/feedback")
                .then()
                .statusCode(200);
    }

    private static void publish(Receipt receipt, int version) {
        given().header("If-Match", "\"" + version + "\"")
                .post("/api/v1/feedback/{id}/publication", receipt.feedbackId())
                .then()
                .statusCode(200)
                .body("publishBy", nullValue());
    }

    private static ValidatableResponse correct(Receipt receipt, String text) {
        return given().contentType(JSON)
                .header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .body(Map.of("text", text))
                .put(RECEIPT + "/text", receipt.number())
                .then()
                .statusCode(200);
    }

    private ValidatableResponse ease(@Nullable Integer hours) {
        var body = new HashMap<String, Object>(Map.of("reason", "Dua moderator bertugas."));
        if (hours != null) {
            body.put("approvalHours", hours);
        }
        return given().contentType(JSON)
                .header("If-Match", etag())
                .body(body)
                .post("/api/v1/forums/{ref}/approval-changes", forum.id())
                .then();
    }

    private String etag() {
        return given().get("/api/v1/forums/{ref}", forum.id()).then().extract().header("ETag");
    }

    private String announced() {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery(
                        "select cast(detail as text) from audit_entry where act = 'forum.announced' and object_id = :id")
                .setParameter("id", forum.id())
                .getSingleResult());
    }

    private void set(String columns) {
        run("update forum set " + columns + " where id = :id", forum.id());
    }

    private void setInput(Receipt receipt, String columns) {
        run("update feedback set " + columns + " where id = :id", UUID.fromString(receipt.feedbackId()));
    }

    private void run(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        database.createNativeQuery(sql).setParameter("id", id).executeUpdate());
    }
}
