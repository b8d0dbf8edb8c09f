package id.fkp.response;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.FEEDBACK;
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
import id.fkp.LockQueue;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.response.Responses.Office;
import id.fkp.submission.Giving.Receipt;
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
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class ResponseResourceTest {

    private static final String RESPONSES = "/api/v1/responses";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    RecordFixture records;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Responses responses;

    @Inject
    EntityManager database;

    @Inject
    LockQueue locks;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("kepala", UnitRole.HEAD);
        forum = forums.open(unit.id(), 2);
    }

    @Test
    void inputs_of_another_unit_are_not_there_and_nobody_waits_for_them() {
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said("Asing."));
        var own = inputs.taken(forum, said("Satu."));
        QuarkusTransaction.begin();
        try {
            feedbacks.forChange(UUID.fromString(foreign.feedbackId()));
            var answers = CompletableFuture.supplyAsync(
                    () -> List.of(
                            respond(decision("ACCEPTED", foreign)).extract().statusCode(),
                            respond(decision("ACCEPTED", own, foreign))
                                    .extract()
                                    .statusCode()),
                    CROWD);
            LockQueue.await(() -> answers.isDone()
                    || QuarkusTransaction.requiringNew().call(() -> locks.waitingWith("%feedback%")) > 0);

            assertThat(answers).isCompletedWithValue(List.of(404, 409));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void an_answer_stands_at_once_beside_every_input_it_answers() {
        var first = inputs.taken(forum, said("Satu."));
        var second = inputs.taken(forum, said("Dua."));
        var standard = forum.versions().get(0).standardId();
        var decision = decision("PARTLY_ACCEPTED", first, second);
        decision.put("changes", List.of(Map.of("standardId", standard, "code", "SD3")));
        decision.remove("noChangeReason");

        String id = respond(decision)
                .statusCode(201)
                .body("outcome", equalTo("PARTLY_ACCEPTED"), "reasonCode", equalTo("CAPACITY"))
                .body("feedbackCount", equalTo(2), "unitName", equalTo(unit.name()))
                .body("changes.code", contains("SD3"))
                .extract()
                .path("id");

        given().get(FEEDBACK, forum.id())
                .then()
                .body("items.state", contains("ANSWERED", "ANSWERED"), "items.response.id", contains(id, id));
        first.read().body("feedback.response.text", equalTo("Sebagian."), "canAmend", equalTo(false));
        given().get(RESPONSES + "/{id}", id).then().statusCode(200).body("feedbackCount", equalTo(2));
        given().get(RESPONSES + "?unitId=" + unit.id())
                .then()
                .body("items.response.id", contains(id), "items[0].feedback.excerpt", equalTo("Satu."))
                .body("items[0].forum.slug", equalTo(forum.slug()));
    }

    @ParameterizedTest
    @ValueSource(ints = {101, 1_500})
    void those_that_say_the_same_get_one_answer_however_many_they_are(int many) {
        var ids = inputs.many(forum, said("Antreannya panjang sekali."), many);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into feedback_wording (feedback_id, forum_id, unit_id, rules, terms, group_id, by_hand)
                        select id, forum_id, unit_id, 1, '{}', cast(?2 as uuid), true from feedback where forum_id = ?1
                        on conflict (feedback_id) do update set group_id = excluded.group_id, by_hand = true
                        """)
                        .setParameter(1, forum.id())
                        .setParameter(2, ids.get(0))
                        .executeUpdate());
        inputs.taken(forum, said("Loketnya kurang."));
        var picks = given().get("/api/v1/feedback-picks?unitId=" + unit.id() + "&groupId=" + ids.get(0))
                .then()
                .statusCode(200)
                .body("found", equalTo(many), "items[0].answered", equalTo(false))
                .extract()
                .jsonPath();
        var decision = decision("PARTLY_ACCEPTED");
        decision.put("feedbackIds", picks.getList("items.feedbackId"));
        decision.put("versions", picks.getList("items.version"));
        decision.put("noChangeReason", "Sudah demikian.");

        respond(decision).statusCode(201).body("feedbackCount", equalTo(many));
        given().get(FEEDBACK + "-counts", forum.id())
                .then()
                .body("received", equalTo(many + 1), "published", equalTo(many + 1), "open", equalTo(1));
    }

    @Test
    void one_that_has_changed_since_it_was_read_stops_the_answer_and_is_named() {
        var read = inputs.taken(forum, said("Satu."));
        var corrected = inputs.taken(forum, said("Dua."));
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.correct(
                        UUID.fromString(corrected.feedbackId()), "Sama sekali lain.", null, Instant.now()));
        var decision = decision("REJECTED", read, corrected);
        decision.put("versions", List.of(0, 0));

        respond(decision)
                .statusCode(409)
                .body("code", equalTo("responses-refused"), "errors.pointer", contains("/feedbackIds/1"))
                .body("errors.code", contains("changed-meanwhile"));
        read.read().body("feedback.response", nullValue());

        decision.put("versions", List.of(0));
        respond(decision).statusCode(400).body("errors.pointer", contains("/versions"));
        decision.put("versions", List.of(0, 1));
        respond(decision).statusCode(201);
    }

    @Test
    void all_are_answered_or_none_and_every_refused_one_is_named() {
        var open = inputs.taken(forum, said("Terbuka."));
        var hidden = inputs.taken(forum, said("Tersembunyi."));
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(hidden.feedbackId()), HideReason.ABUSE, Instant.now()));
        var withdrawn = inputs.taken(forum, said("Ditarik."));
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.withdraw(UUID.fromString(withdrawn.feedbackId()), Instant.now()));
        var elsewhere = inputs.taken(forums.open(unit.id(), 1), said("Forum lain."));
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said("Unit lain."));

        respond(decision("REJECTED", open, hidden, withdrawn, elsewhere, foreign))
                .statusCode(409)
                .body("code", equalTo("responses-refused"))
                .body(
                        "errors.pointer",
                        contains("/feedbackIds/1", "/feedbackIds/2", "/feedbackIds/3", "/feedbackIds/4"))
                .body("errors.code", contains("hidden", "withdrawn", "other-forum", "not-found"));

        open.read().body("feedback.state", equalTo("PUBLISHED"), "feedback.response", nullValue());
        given().get(RESPONSES + "?forumId=" + forum.id()).then().body("items", empty());
    }

    @Test
    void who_thinks_again_answers_again_and_the_earlier_answer_is_kept() {
        var receipt = inputs.taken(forum, said("Pikirkan lagi."));
        String first = respond(decision("REJECTED", receipt)).extract().path("id");
        String second =
                respond(decision("ACCEPTED", receipt)).statusCode(201).extract().path("id");

        receipt.read().body("feedback.response.id", equalTo(second), "feedback.response.text", nullValue());
        assertThat(feedbacksOf(first)).isEqualTo(1);
        given().get(RESPONSES + "/{id}", first).then().statusCode(200).body("outcome", equalTo("REJECTED"));
    }

    @Test
    void an_answered_input_can_no_longer_be_corrected() {
        var receipt = inputs.taken(forum, said("Sudah."));
        respond(decision("ACCEPTED", receipt)).statusCode(201);

        given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType(JSON)
                .body(Map.of("text", "Lain."))
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then()
                .statusCode(409)
                .body("code", equalTo("feedback-answered"));
    }

    @Test
    void an_answer_to_a_held_complaint_is_seen_by_its_giver_and_who_may_answer() {
        var receipt = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));
        var decision = decision("REDIRECTED", receipt);
        decision.put("redirectChannel", "SP4N-LAPOR!");
        decision.put("trackingId", "8123456");
        var made = respond(decision).statusCode(201).extract();

        receipt.read()
                .body("feedback.state", equalTo("HELD"), "feedback.response.redirectChannel", equalTo("SP4N-LAPOR!"));
        given().get(made.header("Location")).then().statusCode(200).body(equalTo(made.asString()));
        given().get(RESPONSES + "?forumId=" + forum.id()).then().body("items", empty());
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void an_answer_that_is_not_public_is_not_there_for_members_who_do_not_answer(UnitRole role) {
        notPublicIn(units.unitOf("kepala", role)).forEach(ResponseResourceTest::requireAbsent);
    }

    @Test
    void an_answer_that_is_not_public_is_not_there_for_who_answers_in_another_unit() {
        notPublicIn(units.unit()).forEach(ResponseResourceTest::requireAbsent);
    }

    @Test
    @TestSecurity
    void an_answer_that_is_not_public_is_not_there_for_who_is_not_signed_in() {
        notPublicIn(unit).forEach(ResponseResourceTest::requireAbsent);
    }

    private static void requireAbsent(UUID id) {
        given().get(RESPONSES + "/{id}", id).then().statusCode(404).body("code", equalTo("not-found"));
    }

    /** The answers to a held complaint, and one in the place of which another stands. */
    private List<UUID> notPublicIn(UnitInfo answering) {
        var met = forums.open(answering.id(), 1);
        var held = inputs.taken(met, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));
        var shown = inputs.taken(met, said("Pikirkan lagi."));
        var absent = List.of(accepted(answering, held), accepted(answering, shown));
        accepted(answering, shown);
        return absent;
    }

    private UUID accepted(UnitInfo answering, Receipt receipt) {
        var decision = new ResponseDecision(
                List.of(UUID.fromString(receipt.feedbackId())),
                Outcome.ACCEPTED,
                null,
                null,
                null,
                null,
                null,
                "Sudah berlaku.");
        var office = new Office(answering.id(), answering.name(), "test", "lain", "Lain");
        return QuarkusTransaction.requiringNew().call(() -> responses.give(decision, office, Instant.now()));
    }

    @Test
    void an_answer_to_a_held_input_enters_the_register_as_soon_as_the_input_is_shown() {
        var receipt = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));
        var decision = decision("REDIRECTED", receipt);
        decision.put("redirectChannel", "SP4N-LAPOR!");
        String id = respond(decision).statusCode(201).extract().path("id");
        assertThat(records.registered(UUID.fromString(id))).isEmpty();

        QuarkusTransaction.requiringNew()
                .run(() -> moderated.publish(UUID.fromString(receipt.feedbackId()), Instant.now()));
        assertThat(records.registered(UUID.fromString(id))).containsExactly("response.shown");
    }

    @ParameterizedTest
    @CsvSource({
        "REJECTED, reasonCode",
        "REJECTED, text",
        "DEFERRED, text",
        "PARTLY_ACCEPTED, reasonCode",
        "REDIRECTED, redirectChannel"
    })
    void whoever_does_not_follow_says_why(String outcome, String left) {
        var decision = decision(outcome, inputs.taken(forum, said("Mengapa?")));
        decision.put("redirectChannel", "REDIRECTED".equals(outcome) ? "SP4N-LAPOR!" : null);
        decision.put(left, null);

        respond(decision).statusCode(400).body("errors.pointer", contains("/" + left));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACCEPTED", "PARTLY_ACCEPTED"})
    void whoever_follows_names_what_changes_or_says_why_nothing_does(String outcome) {
        var receipt = inputs.taken(forum, said("Janji?"));
        var decision = decision(outcome, receipt);
        decision.remove("noChangeReason");
        respond(decision).statusCode(400).body("errors.pointer", contains("/changes"));
        decision.put("changes", List.of());
        respond(decision).statusCode(400).body("errors.pointer", contains("/changes"));
        decision.put("noChangeReason", "  ");
        respond(decision).statusCode(400).body("errors.pointer", contains("/changes"));

        decision.put("noChangeReason", "Standar sudah berbunyi demikian.");
        respond(decision).statusCode(201).body("noChangeReason", equalTo("Standar sudah berbunyi demikian."));
        receipt.read().body("feedback.response.noChangeReason", equalTo("Standar sudah berbunyi demikian."));
    }

    @Test
    void only_who_follows_without_a_change_says_why_nothing_changes() {
        var receipt = inputs.taken(forum, said("Tetap?"));
        var rejected = decision("REJECTED", receipt);
        rejected.put("noChangeReason", "Tetap.");
        respond(rejected).statusCode(400).body("errors.pointer", contains("/noChangeReason"));
        var both = decision("ACCEPTED", receipt);
        both.put("changes", List.of(Map.of("standardId", forum.versions().get(0).standardId(), "code", "SD3")));
        respond(both).statusCode(400).body("errors.pointer", contains("/noChangeReason"));
    }

    @Test
    void a_decision_of_the_wrong_shape_is_refused() {
        var receipt = inputs.taken(forum, said("Bentuk."));
        var twice = decision("ACCEPTED", receipt, receipt);
        respond(twice).statusCode(400).body("errors.pointer", contains("/feedbackIds"));
        var none = decision("ACCEPTED");
        respond(none).statusCode(400);
        var channel = decision("ACCEPTED", receipt);
        channel.put("redirectChannel", "Lain");
        respond(channel).statusCode(400).body("errors.pointer", contains("/redirectChannel"));
        var foreign = decision("ACCEPTED", receipt);
        foreign.put("changes", List.of(Map.of("standardId", UUID.randomUUID(), "code", "SD1")));
        foreign.remove("noChangeReason");
        respond(foreign).statusCode(400).body("errors.pointer", contains("/changes/0/standardId"));
        given().contentType(JSON)
                .body(decision("ACCEPTED", receipt))
                .post(RESPONSES)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_does_not_answer(UnitRole role) {
        var other = units.unitOf("kepala", role);
        respond(decision("ACCEPTED", inputs.taken(forums.open(other.id(), 1), said("Boleh?"))))
                .statusCode(403);
    }

    @Test
    void inputs_of_another_unit_are_not_there() {
        respond(decision("ACCEPTED", inputs.taken(forums.open(units.unit().id(), 1), said("Asing."))))
                .statusCode(404);
    }

    @Test
    @TestSecurity
    void nobody_answers_without_a_login() {
        respond(decision("ACCEPTED", inputs.taken(forum, said("Siapa?")))).statusCode(401);
    }

    @Test
    void an_answer_sent_twice_is_given_once() {
        var receipt = inputs.taken(forum, said("Sekali."));
        var key = UUID.randomUUID();
        var first = respond(key, decision("ACCEPTED", receipt))
                .statusCode(201)
                .extract()
                .asString();

        assertThat(respond(key, decision("ACCEPTED", receipt))
                        .statusCode(201)
                        .extract()
                        .asString())
                .isEqualTo(first);
        given().get(RESPONSES + "?forumId=" + forum.id()).then().body("items.response.feedbackCount", hasItem(1));
    }

    private long feedbacksOf(String response) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from response_feedback where response_id = :id", Long.class)
                        .setParameter("id", UUID.fromString(response))
                        .getSingleResult())
                .longValue();
    }

    private static Map<String, Object> decision(String outcome, Receipt... receipts) {
        var decision = new HashMap<String, Object>();
        decision.put(
                "feedbackIds", Arrays.stream(receipts).map(Receipt::feedbackId).toList());
        decision.put("outcome", outcome);
        if (!"ACCEPTED".equals(outcome)) {
            decision.put("reasonCode", "CAPACITY");
            decision.put("text", "Sebagian.");
        }
        if (outcome.endsWith("ACCEPTED")) {
            decision.put("noChangeReason", "Standar sudah berbunyi demikian.");
        }
        return decision;
    }

    private static ValidatableResponse respond(Map<String, Object> decision) {
        return respond(UUID.randomUUID(), decision);
    }

    private static ValidatableResponse respond(UUID key, Map<String, Object> decision) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(decision)
                .post(RESPONSES)
                .then();
    }
}
