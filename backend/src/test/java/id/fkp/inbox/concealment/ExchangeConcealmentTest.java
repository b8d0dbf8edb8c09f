package id.fkp.inbox.concealment;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Parts of what giver and office say to each other beside an input are concealed under the rules for inputs. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class ExchangeConcealmentTest {

    private static final String CANARY = "zqkenari";
    private static final String WORDS = "Bukan " + CANARY + " yang saya maksud.";
    private static final String MARKED = "Bukan [disamarkan: memuat data pribadi orang] yang saya maksud.";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    RecordFixture records;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;
    private Receipt receipt;
    private UUID id;

    @BeforeEach
    void somebodyIsAskedAnsweredAndNotContent() {
        unit = units.unitOf("moderator", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
        receipt = inputs.taken(forum, said("Siapa?"));
        id = UUID.fromString(receipt.feedbackId());
        exchanged(receipt);
    }

    @ParameterizedTest
    @CsvSource({
        "QUESTION, messages[0].text, messages[0].concealed",
        "REPLY, messages[1].text, messages[1].concealed",
        "OBJECTION, objection.text, objection.concealed",
        "OBJECTION_ANSWER, objection.answer, objection.answerConcealed"
    })
    void a_marker_stands_where_the_words_were_until_they_are_shown_again(String kind, String text, String concealed) {
        conceal(kind).statusCode(200).body("feedback." + text, equalTo(MARKED));
        given().get("/api/v1/feedback/" + id)
                .then()
                .body(text, equalTo(MARKED), concealed + ".parts", contains(1))
                .body(concealed + ".reason", contains("PERSONAL_DATA"), "concealed", nullValue());
        receipt.read().body("feedback." + text, equalTo(MARKED), "feedback." + concealed + ".parts", contains(1));
        moderation()
                .body("items[0].kind", equalTo("EXCHANGE_CONCEALED"), "items[0].parts", equalTo(1))
                .body("items[0].reason", equalTo("PERSONAL_DATA"), "items[0].feedbackId", equalTo(id.toString()));

        act("exchange-revelation", receipt.etag(), of(kind))
                .statusCode(200)
                .body("feedback." + text, equalTo(WORDS), "feedback." + concealed, nullValue());
        act("exchange-revelation", receipt.etag(), of(kind)).statusCode(409);
        moderation().body("items[0].kind", equalTo("EXCHANGE_REVEALED"));
        assertThat(records.registered(id)).endsWith("feedback.exchange-concealed", "feedback.exchange-revealed");
    }

    @ParameterizedTest
    @CsvSource({"REPLY, messages[1].text", "OBJECTION, objection.text"})
    void its_giver_appeals_and_reads_their_words_again_when_that_is_upheld(String kind, String text) {
        receipt.read().body("canAppeal", equalTo(false));
        appeal().statusCode(409).body("code", equalTo("illegal-transition"));
        conceal(kind).statusCode(200);
        receipt.read().body("canAppeal", equalTo(true));
        appeal().statusCode(201).body("appeal.against", equalTo("EXCHANGE"), "canAppeal", equalTo(false));
        appeal().statusCode(409);

        act("appeal-decision", receipt.etag(), Map.of("upheld", true, "text", "Benar, itu nomor kantor."))
                .statusCode(200)
                .body("appeal.upheld", equalTo(true), "feedback." + text, equalTo(WORDS));
        given().get("/api/v1/feedback/" + id).then().body(text, equalTo(WORDS));
        assertThat(records.registered(id))
                .contains("feedback.appealed", "feedback.appeal-upheld", "feedback.exchange-revealed");
    }

    @Test
    void an_appeal_that_is_dismissed_leaves_the_marker_and_nobody_appeals_for_the_office() {
        conceal("QUESTION").statusCode(200);
        conceal("OBJECTION_ANSWER").statusCode(200);
        receipt.read().body("canAppeal", equalTo(false));
        appeal().statusCode(409);
        conceal("REPLY").statusCode(200);
        appeal().statusCode(201);
        act("appeal-decision", receipt.etag(), Map.of("upheld", false, "text", "Itu nomor pribadi."))
                .statusCode(200)
                .body("appeal.upheld", equalTo(false), "feedback.messages[1].text", equalTo(MARKED));
    }

    @Test
    void a_moderator_who_concealed_a_reply_does_not_decide_about_that() {
        forum = forums.open(units.unitOf("moderator", UnitRole.MODERATOR).id(), 1);
        receipt = inputs.taken(forum, said("Siapa?"));
        id = UUID.fromString(receipt.feedbackId());
        QuarkusTransaction.requiringNew()
                .run(() ->
                        feedbacks.reply(id, feedbacks.ask(id, WORDS, "Petugas", Instant.now()), WORDS, Instant.now()));
        conceal("REPLY").statusCode(200);
        appeal().statusCode(201);
        act("appeal-decision", receipt.etag(), Map.of("upheld", false, "text", "Tetap."))
                .statusCode(409)
                .body("code", equalTo("own-decision"));
    }

    /** The public reads of the contract are walked by {@code CanaryTest}; these need a secret, a login or the key. */
    @Test
    void what_is_concealed_is_in_no_list_file_receipt_audit_or_kept_answer() {
        for (var kind : List.of("QUESTION", "REPLY", "OBJECTION", "OBJECTION_ANSWER")) {
            conceal(kind).statusCode(200);
        }
        for (var path : List.of(
                "/api/v1/feedback?unitId=" + unit,
                "/api/v1/feedback/" + id,
                "/api/v1/feedback/" + id + "/trace",
                "/api/v1/feedback-export?format=CSV&unitId=" + unit,
                "/api/v1/forums/" + forum.slug() + "/feedback",
                "/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL",
                "/api/v1/forums/" + forum.slug() + "/results",
                "/api/v1/receipts/" + receipt.number(),
                "/api/v1/receipts/" + receipt.number() + "/register-proof")) {
            var answer = given().header("Receipt-Secret", receipt.secret()).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain(CANARY);
        }
        assertThat(count("select count(*) from open_record r where r.unit_id = '" + unit
                        + "' and cast(r.record as text) like '%" + CANARY + "%'"))
                .isZero();
        for (var kept : List.of("audit_entry", "register_entry", "idempotency_key", "outbox_entry")) {
            assertThat(count("select count(*) from " + kept + " k where cast(k as text) like '%" + CANARY + "%'"))
                    .as(kept)
                    .isZero();
        }
    }

    /** A salt with which one could try what the words were is under lock with them, and comes back with them. */
    @Test
    void what_was_said_is_provable_again_once_it_is_shown_again() {
        assertThat(proven("feedback.objected")).isEqualTo(WORDS);
        conceal("OBJECTION").statusCode(200);
        assertThat(proven("feedback.objected")).isNull();
        assertThat(proven("feedback.objection-answered")).isEqualTo(WORDS);
        assertThat(proven("feedback.exchange-concealed")).isEqualTo(MARKED);
        act("exchange-revelation", receipt.etag(), of("OBJECTION")).statusCode(200);
        assertThat(proven("feedback.objected")).isEqualTo(WORDS);
        assertThat(proven("feedback.exchange-revealed")).isEqualTo(WORDS);
    }

    @Test
    void more_is_concealed_later_and_all_of_it_is_shown_again_at_once() {
        conceal("OBJECTION").statusCode(200);
        act("exchange-concealment", receipt.etag(), concealing("OBJECTION", 0, 5))
                .statusCode(200)
                .body("feedback.objection.concealed.parts", contains(1, 1));
        act("exchange-revelation", receipt.etag(), of("OBJECTION"))
                .statusCode(200)
                .body("feedback.objection.text", equalTo(WORDS));
        conceal("OBJECTION").statusCode(200).body("feedback.objection.concealed.parts", contains(1));
    }

    @Test
    void the_original_is_read_for_a_purpose_and_each_reading_is_noted() {
        read("OBJECTION", "CHECK").statusCode(409).body("code", equalTo("illegal-transition"));
        conceal("OBJECTION").statusCode(200);
        var before = records.audited(id);
        var etag = receipt.etag();

        read("OBJECTION", "IKUT_TAHU").statusCode(400);
        assertThat(records.audited(id)).isEqualTo(before);
        read("OBJECTION", "ANSWER").statusCode(200).body("text", equalTo(WORDS));
        assertThat(records.audited(id)).isEqualTo(before + 1);
        assertThat(records.registered(id)).doesNotContain("feedback.exchange-original-read");
        assertThat(receipt.etag()).as("reading changes nothing").isEqualTo(etag);
    }

    @Test
    void what_cannot_be_concealed_is_refused_and_changes_nothing() {
        var etag = receipt.etag();
        act("exchange-concealment", etag, concealing("OBJECTION", 6, 400))
                .statusCode(400)
                .body("errors.pointer", contains("/spans/0"), "errors.code", contains("out-of-bounds"));
        act("exchange-concealment", etag, Map.of("kind", "REPLY", "reason", "ABUSE", "spans", List.of(span(0, 5))))
                .statusCode(400)
                .body("errors.pointer", contains("/messageId"), "errors.code", contains("missing"));
        var misplaced = new HashMap<String, Object>(concealing("OBJECTION", 0, 5));
        misplaced.put("messageId", message("REPLY"));
        act("exchange-concealment", etag, misplaced).statusCode(400).body("errors.pointer", contains("/messageId"));
        var confused = new HashMap<String, Object>(concealing("QUESTION", 0, 5));
        confused.put("messageId", message("REPLY"));
        act("exchange-concealment", etag, confused).statusCode(404);
        act("exchange-concealment", null, concealing("OBJECTION", 6, 14)).statusCode(428);
        act("exchange-concealment", "\"70\"", concealing("OBJECTION", 6, 14)).statusCode(412);
        receipt.read().body("feedback.objection.text", equalTo(WORDS));
        assertThat(receipt.etag()).isEqualTo(etag);

        var quiet = inputs.taken(forum, said("Ke mana?"));
        act(quiet, "exchange-concealment", quiet.etag(), concealing("OBJECTION", 0, 1))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        var elsewhere = new HashMap<String, Object>(concealing("REPLY", 0, 5));
        elsewhere.put("messageId", message("REPLY"));
        act(quiet, "exchange-concealment", quiet.etag(), elsewhere).statusCode(404);
    }

    @Test
    void what_is_concealed_beside_a_hidden_input_is_told_to_nobody_outside() {
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(id, HideReason.ABUSE, Instant.now()));
        conceal("OBJECTION").statusCode(200);
        assertThat(records.registered(id)).doesNotContain("feedback.exchange-concealed");
    }

    @Test
    void what_is_under_lock_goes_with_the_words_of_spam() {
        conceal("REPLY").statusCode(200);
        conceal("OBJECTION").statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(id, HideReason.SPAM, Instant.now());
            feedbacks.forgetSpam(id, Instant.now());
        });
        assertThat(count("select count(*) from exchange_text where feedback_id = '" + id + "'"))
                .isZero();
        receipt.read().body("feedback.messages[1].text", equalTo("[teks dihapus setelah masa simpan]"));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_may_neither_conceal_nor_read_the_original(UnitRole role) {
        var other = inputs.taken(forums.open(units.unitOf("moderator", role).id(), 1), said("Siapa?"));
        act(other, "exchange-concealment", other.etag(), concealing("OBJECTION", 0, 1))
                .statusCode(403);
        act(other, "exchange-revelation", other.etag(), of("OBJECTION")).statusCode(403);
        act(other, "exchange-original-reading", null, Map.of("kind", "OBJECTION", "purpose", "CHECK"))
                .statusCode(403);
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said("Siapa?"));
        act(foreign, "exchange-concealment", foreign.etag(), concealing("OBJECTION", 0, 1))
                .statusCode(404);
    }

    /** The office asks and is answered, answers, is objected to, and answers that: with the same words each time. */
    private void exchanged(Receipt receipt) {
        var question = QuarkusTransaction.requiringNew().call(() -> {
            var asked = feedbacks.ask(id, WORDS, "Petugas", Instant.now());
            feedbacks.reply(id, asked, WORDS, Instant.now());
            return asked;
        });
        assertThat(question).isNotNull();
        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                List.of(receipt.feedbackId()),
                                "outcome",
                                "ACCEPTED",
                                "noChangeReason",
                                "Sudah."))
                .statusCode(201);
        given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", WORDS))
                .post(RECEIPT + "/objection", receipt.number())
                .then()
                .statusCode(201);
        act("objection-answer", receipt.etag(), Map.of("text", WORDS)).statusCode(200);
    }

    private ValidatableResponse appeal() {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", "Itu nomor kantor."))
                .post(RECEIPT + "/appeal", receipt.number())
                .then();
    }

    private ValidatableResponse moderation() {
        return given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then();
    }

    /** What the proof of the receipt says were the words of an act; null where it does not say. */
    private @Nullable String proven(String act) {
        return given().header("Receipt-Secret", receipt.secret())
                .get("/api/v1/receipts/" + receipt.number() + "/register-proof")
                .jsonPath()
                .getString("items.find { it.entry.act == '" + act + "' }.said?.text");
    }

    private long count(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery(sql).getSingleResult()).longValue());
    }

    private ValidatableResponse conceal(String kind) {
        var body = new HashMap<>(of(kind));
        body.putAll(Map.of("reason", "PERSONAL_DATA", "spans", List.of(span(6, 14))));
        return act("exchange-concealment", receipt.etag(), body);
    }

    private ValidatableResponse read(String kind, String purpose) {
        var body = new HashMap<>(of(kind));
        body.put("purpose", purpose);
        return act("exchange-original-reading", null, body);
    }

    private Map<String, Object> of(String kind) {
        return kind.startsWith("OBJECTION") ? Map.of("kind", kind) : Map.of("kind", kind, "messageId", message(kind));
    }

    private String message(String kind) {
        return given().get("/api/v1/feedback/" + id)
                .jsonPath()
                .getString("messages[" + (kind.equals("QUESTION") ? 0 : 1) + "].id");
    }

    private static Map<String, Object> concealing(String kind, int from, int to) {
        return Map.of("kind", kind, "reason", "ABUSE", "spans", List.of(span(from, to)));
    }

    private static Map<String, Object> span(int from, int to) {
        return Map.of("of", "TEXT", "from", from, "to", to);
    }

    private ValidatableResponse act(String act, @Nullable String etag, Map<String, ?> body) {
        return act(receipt, act, etag, body);
    }

    private static ValidatableResponse act(Receipt receipt, String act, @Nullable String etag, Map<String, ?> body) {
        var request = given().contentType(JSON).body(body);
        if (etag != null) {
            request.header("If-Match", etag);
        }
        return request.post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then();
    }
}
