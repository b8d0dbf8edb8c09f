package id.fkp.inbox.concealment;

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
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of what an office answered are concealed beside every input that it answers, under the rules for inputs. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class AnswerConcealmentTest {

    private static final String CANARY = "zqkenari";
    private static final String WORDS = "Hubungi " + CANARY + " di loket.";
    private static final String MARKED = "Hubungi [disamarkan: memuat data pribadi orang] di loket.";
    private static final String WHY = CANARY + " sudah ada.";
    private static final String MARKED_WHY = "[disamarkan: memuat data pribadi orang] sudah ada.";
    private static final Map<String, Object> CONCEALING =
            Map.of("reason", "PERSONAL_DATA", "spans", List.of(span("TEXT", 8, 16), span("NO_CHANGE_REASON", 0, 8)));

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void a_marker_stands_beside_every_input_that_is_answered_until_the_words_are_shown_again() {
        var first = inputs.taken(forum, said("Siapa?"));
        var second = inputs.taken(forum, said("Ke mana?"));
        var answer = answered(UUID.randomUUID(), first, second);
        var before = second.etag();

        act(first, "answer-concealment", first.etag(), CONCEALING)
                .statusCode(200)
                .body(
                        "feedback.response.text",
                        equalTo(MARKED),
                        "feedback.response.noChangeReason",
                        equalTo(MARKED_WHY));
        given().get("/api/v1/feedback/" + second.feedbackId())
                .then()
                .body("response.text", equalTo(MARKED), "response.concealed.parts", contains(2))
                .body("response.concealed.reason", contains("PERSONAL_DATA"), "concealed", nullValue());
        act(second, "answer-revelation", before, null).statusCode(412);
        given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then()
                .body("items.kind", contains("ANSWER_CONCEALED"), "items.reason", contains("PERSONAL_DATA"))
                .body("items.parts", contains(2), "items.feedbackId", contains(first.feedbackId()));

        act(second, "answer-revelation", second.etag(), null)
                .statusCode(200)
                .body("feedback.response.text", equalTo(WORDS), "feedback.response.concealed", nullValue());
        given().get("/api/v1/responses/" + answer).then().body("text", equalTo(WORDS), "noChangeReason", equalTo(WHY));
        act(first, "answer-revelation", first.etag(), null).statusCode(409);
        given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then()
                .body("items.kind", contains("ANSWER_REVEALED", "ANSWER_CONCEALED"));
        assertThat(records.registered(answer))
                .containsExactly("response.given", "response.concealed", "response.revealed");
    }

    @Test
    void more_is_concealed_later_and_all_of_it_is_shown_again_at_once() {
        var receipt = inputs.taken(forum, said("Siapa?"));
        answered(UUID.randomUUID(), receipt);
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING).statusCode(200);
        act(receipt, "answer-concealment", receipt.etag(), concealing("TEXT", 0, 7))
                .statusCode(200)
                .body("feedback.response.concealed.parts", contains(2, 1));
        act(receipt, "answer-revelation", receipt.etag(), null)
                .statusCode(200)
                .body("feedback.response.text", equalTo(WORDS), "feedback.response.noChangeReason", equalTo(WHY));
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING)
                .statusCode(200)
                .body("feedback.response.concealed.parts", contains(2));
    }

    /** The public reads of the contract are walked by {@code CanaryTest}; these need a secret, a login or the key. */
    @Test
    void what_is_concealed_is_in_no_list_file_receipt_audit_or_repeated_answer() {
        var receipt = inputs.taken(forum, said("Siapa?"));
        var key = UUID.randomUUID();
        answered(key, receipt);
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING).statusCode(200);

        for (var path : List.of(
                "/api/v1/feedback?unitId=" + unit,
                "/api/v1/feedback/" + receipt.feedbackId(),
                "/api/v1/feedback/" + receipt.feedbackId() + "/trace",
                "/api/v1/responses?unitId=" + unit,
                "/api/v1/response-export?format=CSV&unitId=" + unit,
                "/api/v1/feedback-export?format=CSV&unitId=" + unit,
                "/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL",
                "/api/v1/forums/" + forum.slug() + "/results",
                "/api/v1/receipts/" + receipt.number(),
                "/api/v1/receipts/" + receipt.number() + "/register-proof")) {
            var answer = given().header("Receipt-Secret", receipt.secret()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain(CANARY);
        }
        respond(key, receipt).statusCode(201).body("text", equalTo(MARKED));
        for (var kept : List.of("audit_entry", "register_entry", "idempotency_key")) {
            assertThat(count("select count(*) from " + kept + " k where cast(k as text) like '%" + CANARY + "%'"))
                    .as(kept)
                    .isZero();
        }
    }

    @Test
    void the_original_is_read_for_a_purpose_and_each_reading_is_noted() {
        var receipt = inputs.taken(forum, said("Siapa?"));
        var answer = answered(UUID.randomUUID(), receipt);
        read(receipt, "CHECK").statusCode(409).body("code", equalTo("illegal-transition"));
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING).statusCode(200);
        act(receipt, "answer-concealment", receipt.etag(), concealing("TEXT", 0, 7))
                .statusCode(200);
        var before = records.audited(answer);
        var etag = receipt.etag();

        read(receipt, "IKUT_TAHU").statusCode(400);
        assertThat(records.audited(answer)).isEqualTo(before);
        read(receipt, "CHECK").statusCode(200).body("text", equalTo(WORDS), "noChangeReason", equalTo(WHY));
        assertThat(records.audited(answer)).isEqualTo(before + 1);
        assertThat(records.registered(answer)).doesNotContain("response.original-read");
        assertThat(receipt.etag()).as("reading changes nothing").isEqualTo(etag);
    }

    @Test
    void what_cannot_be_concealed_is_refused_and_changes_nothing() {
        var receipt = inputs.taken(forum, said("Siapa?"));
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        answered(UUID.randomUUID(), receipt);
        var etag = receipt.etag();
        act(receipt, "answer-concealment", etag, concealing("PROPOSAL", 0, 1))
                .statusCode(400)
                .body("errors.pointer", contains("/spans/0"), "errors.code", contains("out-of-bounds"));
        act(receipt, "answer-concealment", etag, concealing("TEXT", 8, 400)).statusCode(400);
        act(receipt, "answer-concealment", null, CONCEALING).statusCode(428);
        act(receipt, "answer-concealment", "\"70\"", CONCEALING).statusCode(412);
        receipt.read().body("feedback.response.text", equalTo(WORDS));
        assertThat(receipt.etag()).isEqualTo(etag);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_may_neither_conceal_nor_read_the_original(UnitRole role) {
        var receipt = inputs.taken(forums.open(units.unitOf("moderator", role).id(), 1), said("Siapa?"));
        act(receipt, "answer-concealment", receipt.etag(), CONCEALING).statusCode(403);
        act(receipt, "answer-revelation", receipt.etag(), null).statusCode(403);
        read(receipt, "CHECK").statusCode(403);
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said("Siapa?"));
        act(foreign, "answer-concealment", foreign.etag(), CONCEALING).statusCode(404);
        act(foreign, "answer-revelation", foreign.etag(), null).statusCode(404);
        read(foreign, "CHECK").statusCode(404);
    }

    private static UUID answered(UUID key, Receipt... receipts) {
        return UUID.fromString(respond(key, receipts).statusCode(201).extract().path("id"));
    }

    private static ValidatableResponse respond(UUID key, Receipt... receipts) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of(
                        "feedbackIds",
                        Arrays.stream(receipts).map(Receipt::feedbackId).toList(),
                        "outcome",
                        "ACCEPTED",
                        "text",
                        WORDS,
                        "noChangeReason",
                        WHY))
                .post("/api/v1/responses")
                .then();
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private static Map<String, Object> concealing(String of, int from, int to) {
        return Map.of("reason", "ABUSE", "spans", List.of(span(of, from, to)));
    }

    private static Map<String, Object> span(String of, int from, int to) {
        return Map.of("of", of, "from", from, "to", to);
    }

    private static ValidatableResponse read(Receipt receipt, String purpose) {
        return act(receipt, "answer-original-reading", null, Map.of("purpose", purpose));
    }

    private static ValidatableResponse act(
            Receipt receipt, String act, @Nullable String etag, @Nullable Map<String, ?> body) {
        var request = given().contentType(JSON);
        if (body != null) {
            request.body(body);
        }
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then();
    }
}
