package id.fkp.followup.answer;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
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
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office promises with an answer is followed in public like every promise, and whose input it was hears of it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class ResponseFollowUpsResourceTest {

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    FollowUpFixture promises;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
    }

    @Test
    void what_an_answer_promises_is_kept_in_public_and_its_giver_hears_it_twice() {
        var receipt = inputs.taken(forum, said("Antrean panjang.", "contact", "siti@contoh.example"));
        var answer = answered(receipt);
        String id = plan(answer, "Membuka loket kedua")
                .statusCode(201)
                .body(
                        "state",
                        equalTo("PLANNED"),
                        "forum.slug",
                        equalTo(forum.slug()),
                        "answer.replaced",
                        equalTo(false))
                .body("answer.responseId", equalTo(answer), "answer.feedbackIds", contains(receipt.feedbackId()))
                .extract()
                .path("id");

        receipt.read().body("feedback.response.followUpIds", contains(id));
        given().get("/api/v1/responses/" + answer).then().body("followUpIds", contains(id));
        given().get("/api/v1/responses/" + answer + "/follow-ups").then().body("items.id", contains(id));
        given().get("/api/v1/forums/" + forum.id() + "/follow-ups").then().body("items.id", contains(id));
        given().get("/api/v1/feedback/" + receipt.feedbackId() + "/trace")
                .then()
                .body("followUps.id", contains(id), "followUps.state", contains("PLANNED"));
        assertThat(records.registered(UUID.fromString(id))).containsExactly("follow-up.planned");
        assertThat(told("follow-up.planned")).containsExactly("siti@contoh.example");

        verified(id);
        given().get("/api/v1/forums/" + forum.id() + "/follow-up-progress")
                .then()
                .body("all", equalTo(1), "verified", equalTo(1), "percentDone", equalTo(100));
        assertThat(told("follow-up.planned")).hasSize(1);
        assertThat(told("follow-up.verified")).containsExactly("siti@contoh.example");
    }

    @Test
    void one_answer_to_many_promises_once_and_tells_each_address_once() {
        var first = inputs.taken(forum, said("Satu.", "contact", "siti@contoh.example"));
        var second = inputs.taken(forum, said("Dua.", "contact", "SITI@contoh.example"));
        var hidden = inputs.taken(forum, said("Tiga.", "contact", "budi@contoh.example"));
        var silent = inputs.taken(forum, said("Empat."));
        var answer = answered(first, second, hidden, silent);
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(hidden.feedbackId()), HideReason.ABUSE, Instant.now()));

        String id =
                plan(answer, "Membuka loket kedua").statusCode(201).extract().path("id");

        given().get("/api/v1/follow-ups/" + id)
                .then()
                .body(
                        "answer.feedbackIds",
                        containsInAnyOrder(first.feedbackId(), second.feedbackId(), silent.feedbackId()));
        assertThat(told("follow-up.planned").stream().map(address -> address.toLowerCase(Locale.ROOT)))
                .containsExactlyInAnyOrder("siti@contoh.example", "budi@contoh.example");
        silent.read().body("feedback.response.followUpIds", contains(id));
    }

    @Test
    void the_promise_stands_in_every_row_of_the_results_in_which_its_inputs_count() {
        var standard = forum.versions().get(0).standardId().toString();
        var on = inputs.taken(forum, said("SD3.", "standardId", standard, "components", List.of("SD3")));
        var several = inputs.taken(forum, said("Dua.", "standardId", standard, "components", List.of("SD1", "SD3")));
        var general = inputs.taken(forum, said("Umum."));
        inputs.taken(forum, said("Lain.", "standardId", standard, "components", List.of("SD4")));
        String id = plan(answered(on, several, general), "Membuka loket kedua")
                .statusCode(201)
                .extract()
                .path("id");

        var results = given().get("/api/v1/forums/" + forum.id() + "/results")
                .then()
                .statusCode(200)
                .body("followUps.all", equalTo(1), "components", hasSize(4));
        results.body("components.find { it.components == ['SD3'] }.followUpIds", contains(id))
                .body("components.find { it.components == ['SD1', 'SD3'] }.followUpIds", contains(id))
                .body("components.find { it.standardId == null }.followUpIds", contains(id))
                .body("components.find { it.components == ['SD4'] }.followUpIds", empty());
    }

    @Test
    void the_promise_outlives_its_answer_and_says_so() {
        var receipt = inputs.taken(forum, said("Antrean panjang."));
        var first = answered(receipt);
        String kept =
                plan(first, "Membuka loket kedua").statusCode(201).extract().path("id");
        var second = answered(receipt);
        String added = plan(second, "Memasang papan").statusCode(201).extract().path("id");

        receipt.read()
                .body("feedback.response.id", equalTo(second), "feedback.response.followUpIds", contains(kept, added));
        given().get("/api/v1/responses/" + second).then().body("followUpIds", contains(added));
        given().get("/api/v1/follow-ups/" + kept)
                .then()
                .body("answer.replaced", equalTo(true), "answer.feedbackIds", contains(receipt.feedbackId()));
        given().get("/api/v1/responses/" + first + "/follow-ups").then().body("items.id", contains(kept));
        plan(first, "Menambah kursi")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "detail", containsString("terbaca"));
    }

    @Test
    void an_input_that_leaves_the_public_is_no_longer_named() {
        var receipt = inputs.taken(forum, said("Kasar.", "contact", "siti@contoh.example"));
        String id = plan(answered(receipt), "Membuka loket kedua")
                .statusCode(201)
                .extract()
                .path("id");
        var seen = given().get("/api/v1/follow-ups/" + id).header("ETag");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(receipt.feedbackId()), HideReason.ABUSE, Instant.now()));

        given().header("If-None-Match", seen)
                .get("/api/v1/follow-ups/" + id)
                .then()
                .statusCode(200)
                .body("answer.feedbackIds", empty(), "text", equalTo("Membuka loket kedua"));
    }

    @Test
    void nothing_is_promised_with_an_answer_that_nobody_reads() {
        var held = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));
        plan(answered(held), "Membuka loket kedua").statusCode(409).body("code", equalTo("illegal-transition"));
        given().get("/api/v1/forums/" + forum.id() + "/follow-ups").then().body("items", empty());
    }

    @Test
    void a_forum_with_an_open_promise_is_not_ready_and_one_that_is_closed_takes_none() {
        var answer = answered(inputs.taken(forum, said("Antrean panjang.")));
        plan(answer, "Membuka loket kedua").statusCode(201);
        given().get("/api/v1/forums/" + forum.id() + "/closing-readiness")
                .then()
                .statusCode(200)
                .body("excusable.code", contains("follow-ups-open"));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set state = 'CLOSED' where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
        plan(answer, "Memasang papan").statusCode(409).body("detail", containsString("ditutup"));
    }

    @Test
    void a_later_forum_on_the_same_standard_opens_with_it() {
        String id = plan(answered(inputs.taken(forum, said("Antrean panjang."))), "Membuka loket kedua")
                .extract()
                .path("id");
        var later = promises.laterForum(forum);
        given().get("/api/v1/forums/" + later + "/earlier-follow-ups").then().body("items.id", contains(id));
        given().get("/api/v1/standards/" + forum.versions().get(0).standardId() + "/open-follow-ups")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void a_promise_of_the_wrong_shape_is_refused() {
        var answer = answered(inputs.taken(forum, said("Bentuk.")));
        var yesterday = new HashMap<>(promise("Membuka loket kedua"));
        yesterday.put("dueOn", today().minusDays(1).toString());
        Requests.post("/api/v1/responses/" + answer + "/follow-ups", yesterday)
                .statusCode(400)
                .body("errors.pointer", contains("/dueOn"), "errors.code", contains("in-the-past"));
        plan(answer, " ").statusCode(400).body("errors.pointer", contains("/text"));
        plan(UUID.randomUUID().toString(), "Membuka loket kedua").statusCode(404);
    }

    @Test
    void a_promise_sent_twice_is_made_once() {
        var receipt = inputs.taken(forum, said("Sekali.", "contact", "siti@contoh.example"));
        var path = "/api/v1/responses/" + answered(receipt) + "/follow-ups";
        var key = UUID.randomUUID().toString();
        String first = Requests.post(path, key, promise("Sekali"))
                .statusCode(201)
                .extract()
                .path("id");
        Requests.post(path, key, promise("Sekali")).statusCode(201).body("id", equalTo(first));
        given().get(path).then().body("items", hasSize(1));
        assertThat(told("follow-up.planned")).hasSize(1);
    }

    @Test
    void an_answer_promises_twenty_things_at_most() {
        var answer = answered(inputs.taken(forum, said("Banyak.")));
        for (int i = 0; i < ResponseFollowUpsResource.MOST; i++) {
            plan(answer, "Langkah " + i).statusCode(201);
        }
        plan(answer, "Satu lagi").statusCode(409).body("detail", containsString("20"));
    }

    private String answered(Receipt... receipts) {
        var ids = Arrays.stream(receipts).map(Receipt::feedbackId).toList();
        return Requests.post(
                        "/api/v1/responses",
                        Map.of("feedbackIds", ids, "outcome", "ACCEPTED", "noChangeReason", "Loketnya yang dibenahi."))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private ValidatableResponse plan(String answer, String text) {
        return Requests.post("/api/v1/responses/" + answer + "/follow-ups", promise(text));
    }

    private Map<String, Object> promise(String text) {
        return Map.of(
                "text",
                text,
                "owner",
                "Tim Loket",
                "horizon",
                "SHORT",
                "dueOn",
                today().plusDays(14).toString());
    }

    private LocalDate today() {
        return LocalDate.now(ZoneId.of(forum.zone()));
    }

    private void verified(String id) {
        move(id, "IN_PROGRESS");
        promises.provenByAnother(UUID.fromString(id));
        move(id, "DONE_UNVERIFIED");
        promises.doneByAnother(UUID.fromString(id));
        move(id, "VERIFIED");
    }

    private static void move(String id, String to) {
        given().contentType("application/json")
                .header("If-Match", given().get("/api/v1/follow-ups/" + id).header("ETag"))
                .body(Map.of("to", to))
                .post("/api/v1/follow-ups/" + id + "/move")
                .then()
                .statusCode(200);
    }

    private List<String> told(String topic) {
        List<?> recipients = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select recipient from outbox_entry where topic = ?1 and unit_id = ?2")
                        .setParameter(1, topic)
                        .setParameter(2, forum.unitId())
                        .getResultList());
        return recipients.stream().map(String.class::cast).toList();
    }
}
