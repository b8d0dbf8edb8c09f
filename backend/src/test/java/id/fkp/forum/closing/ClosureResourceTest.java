package id.fkp.forum.closing;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A forum ends when everybody has been answered and everything is done, or the head has said in public why not. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class ClosureResourceTest {

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    AgreementFixture agreements;

    @Inject
    SubmissionFixture submissions;

    @Inject
    RecordFixture records;

    @Inject
    Feedbacks feedbacks;

    @Inject
    EntityManager database;

    @Inject
    Clock clock;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void sign() {
        unit = units.unitOf("kepala", UnitRole.HEAD).id();
        forum = agreements.signed(unit);
        windowClosed("2 days");
    }

    @Test
    void while_something_is_open_it_is_followed_up_and_not_closed_without_an_excuse() {
        answerAll();
        close(null).statusCode(409).body("code", equalTo("illegal-transition"));
        move("results-publication", null).statusCode(200).body("state", equalTo("FOLLOW_UP"));
        move("results-publication", null).statusCode(409);
        given().get(path("closing-readiness"))
                .then()
                .statusCode(200)
                .body("ready", equalTo(false), "excusable.code", contains("follow-ups-open"), "blocking", empty());
        close(" ").statusCode(409).body("errors.code", contains("follow-ups-open"));

        close("Diteruskan ke forum berikutnya.")
                .statusCode(200)
                .body("state", equalTo("CLOSED"), "closure.excuse", equalTo("Diteruskan ke forum berikutnya."))
                .body("closure.leftOpen.code", contains("follow-ups-open"), "closure.leftOpen.count", contains(2));
        close("Sekali lagi.").statusCode(409);
        given().get(path("")).then().body("closure.excuse", equalTo("Diteruskan ke forum berikutnya."));
        assertThat(records.registered(forum.id())).contains("forum.results-published", "forum.closed");
        given().get("/api/v1/register/entries?objectId=" + forum.id())
                .then()
                .body("items[0].act", equalTo("forum.closed"))
                .body("items[0].payload", not(hasKey("excuse")))
                .body("items[0].payload.leftOpen.count", contains(2));
        proof("forum.closed").body("items[0].said.text", equalTo("Diteruskan ke forum berikutnya."));
        var published = proof("forum.results-published").extract().<String>path("items[0].said.text");
        assertThat(JsonPath.from(published).getInt("inputs.accepted"))
                .isEqualTo(given().get(path("results")).then().extract().<Integer>path("inputs.accepted"));
        assertThat(published).contains("feedbackId", "followUpIds").doesNotContain("\"text\"", "\"answer\"");
    }

    /** What anybody can prove of that act. */
    private ValidatableResponse proof(String act) {
        String id = given().get("/api/v1/register/entries?objectId=" + forum.id() + "&act=" + act)
                .path("items[0].id");
        return given().get("/api/v1/register/entries/" + id + "/proof").then().statusCode(200);
    }

    @Test
    void who_has_no_answer_and_who_objects_keep_it_open() {
        answerAll();
        doneWith("follow_up set state = 'CANCELLED'");
        var receipt = submissions.taken(forum, said("Biaya tidak jelas."));
        move("results-publication", null).statusCode(200).body("state", equalTo("FOLLOW_UP"));
        close(null).statusCode(409).body("errors.code", contains("inputs-open"));
        answer(receipt.feedbackId());
        given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", "Soal biaya tidak dijawab."))
                .post(Giving.RECEIPT + "/objection", receipt.number())
                .then()
                .statusCode(201);
        close("Sudah cukup.").statusCode(409).body("errors.code", contains("objections-open"));
        given().get(path("closing-readiness"))
                .then()
                .body("blocking.code", contains("objections-open"), "excusable", empty());

        given().header(
                        "If-Match",
                        "\""
                                + given().get("/api/v1/feedback/" + receipt.feedbackId())
                                        .path("version") + "\"")
                .contentType(JSON)
                .body(Map.of("text", "Biaya ada di SD4."))
                .post("/api/v1/feedback/" + receipt.feedbackId() + "/objection-answer")
                .then()
                .statusCode(200);
        close("Tidak perlu alasan.").statusCode(200).body("closure.excuse", nullValue(), "closure.leftOpen", empty());
        receipt.read().body("canObject", equalTo(false));
    }

    @Test
    void who_appeals_keeps_it_open_also_where_hiding_left_nothing_unanswered() {
        answerAll();
        doneWith("follow_up set state = 'CANCELLED'");
        var receipt = submissions.taken(forum, said("Biaya tidak jelas."));
        move("results-publication", null).statusCode(200);
        var id = UUID.fromString(receipt.feedbackId());
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(id, HideReason.OFF_TOPIC, clock.instant()));
        given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(JSON)
                .body(Map.of("text", "Ini bukan di luar topik."))
                .post(Giving.RECEIPT + "/appeal", receipt.number())
                .then()
                .statusCode(201);
        close("Sudah cukup.").statusCode(409).body("errors.code", contains("appeals-open"));
        given().get(path("closing-readiness"))
                .then()
                .body("ready", equalTo(false), "blocking.code", contains("appeals-open"), "excusable", empty());

        QuarkusTransaction.requiringNew()
                .run(() -> moderated.decideAppeal(id, false, "Tetap di luar topik.", "Kepala", clock.instant()));
        close(null).statusCode(200);
    }

    @Test
    void whoever_ends_it_sees_how_many_were_hidden_without_an_answer_and_so_does_the_public() {
        answerAll();
        doneWith("follow_up set state = 'CANCELLED'");
        var answered = UUID.fromString(
                submissions.taken(forum, said("Loket terlalu tinggi.")).feedbackId());
        var never = UUID.fromString(
                submissions.taken(forum, said("Biaya tidak jelas.")).feedbackId());
        answer(answered.toString());
        given().get(path("closing-readiness")).then().body("toKnow", empty());
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(answered, HideReason.OFF_TOPIC, clock.instant());
            moderated.hide(never, HideReason.OFF_TOPIC, clock.instant());
        });
        move("results-publication", null).statusCode(200);

        given().header("Accept-Language", "en")
                .get(path("closing-readiness"))
                .then()
                .body("ready", equalTo(true), "toKnow.code", contains("hidden-unanswered"))
                .body("toKnow[0].detail", startsWith("1 inputs are hidden"));
        given().get(path("results")).then().body("inputs.hidden", equalTo(2), "inputs.hiddenUnanswered", equalTo(1));
        given().get(path("feedback-counts")).then().body("hidden", equalTo(2), "hiddenUnanswered", equalTo(1));
    }

    @Test
    void a_forum_on_which_nobody_agreed_yet_has_no_results_and_no_end() {
        forum = forums.open(unit, 1);
        move("results-publication", null).statusCode(409);
        given().get(path("closing-readiness"))
                .then()
                .body("ready", equalTo(false), "blocking.code", contains("not-at-its-end"));
        close("Tidak jadi.").statusCode(409).body("errors.code", contains("not-at-its-end"));
    }

    @Test
    void two_heads_do_not_both_close_it() {
        answerAll();
        move("results-publication", null).statusCode(200);
        var etag = given().get(path("")).header("ETag");
        closeSeen(etag, "Satu.").statusCode(200);
        closeSeen(etag, "Dua.").statusCode(412);
        given().contentType(JSON).body(Map.of()).post(path("closure")).then().statusCode(428);
    }

    @Test
    void while_what_was_written_in_time_may_still_arrive_it_is_not_closed() {
        answerAll();
        move("results-publication", null).statusCode(200);
        windowClosed("1 hour");
        given().get(path("closing-readiness"))
                .then()
                .body("ready", equalTo(false), "blocking.code", contains("late-inputs-awaited"));
        close("Diteruskan.").statusCode(409).body("errors.code", contains("late-inputs-awaited"));
        windowClosed("25 hours");
        close("Diteruskan.").statusCode(200);
    }

    @Test
    void rows_that_wait_hold_up_the_results_until_the_office_enters_or_discards_them() {
        answerAll();
        var batch = pasted("Isi\nAda.\nLain.");
        move("results-publication", null)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "errors.code", contains("entries-waiting"));
        given().header("Accept-Language", "en")
                .get(path("closing-readiness"))
                .then()
                .body("ready", equalTo(false), "beforeResults.code", contains("entries-waiting"))
                .body("blocking.code", contains("not-at-its-end", "entries-waiting"))
                .body("beforeResults[0].detail", startsWith("2 pasted rows"));
        given().get(path("entry-batches")).then().body("items.discarded", contains(0), "items.taken", contains(2));

        given().post("/api/v1/entry-batches/{id}/continuation", batch)
                .then()
                .statusCode(200)
                .body("entered", equalTo(2));
        given().get(path("closing-readiness")).then().body("beforeResults", empty());
        var other = pasted("Isi\nSatu lagi.");
        move("results-publication", null).statusCode(409);
        given().post("/api/v1/entry-batches/{id}/cancellation", other).then().statusCode(200);
        move("results-publication", null).statusCode(200);
    }

    @Test
    void a_window_for_comments_is_not_closed_while_rows_wait_whatever_the_excuse() {
        var before = forum.id();
        forum = forums.open(unit, 1);
        doneWith("forum set kind = 'COMMENT_WINDOW', follows_id = '" + before + "'", "id");
        windowClosed("2 days");
        var batch = pasted("Isi\tNama\tIdentitas\nAda.\tSiti\tkantor");
        close("Sudah cukup.").statusCode(409).body("errors.code", contains("entries-waiting"));
        given().get(path("closing-readiness")).then().body("blocking.code", contains("entries-waiting"));

        given().post("/api/v1/entry-batches/{id}/continuation", batch).then().statusCode(200);
        close("Sudah cukup.").statusCode(200).body("closure.leftOpen.code", contains("inputs-open"));
    }

    /** Letters that came on the last day on which the window was open. */
    private String pasted(String sheet) {
        var day = given().get(path("")).path("closesAt").toString();
        return given().header("Idempotency-Key", UUID.randomUUID())
                .contentType("application/octet-stream")
                .queryParam("channel", "LETTER")
                .queryParam("receivedOn", "" + LocalDate.ofInstant(Instant.parse(day), ZoneId.of(forum.zone())))
                .body(sheet.getBytes(UTF_8))
                .post(path("entry-batches"))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private void windowClosed(String ago) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update forum set late_hours = 24, closes_at = now() - cast('" + ago
                                        + "' as interval), opens_at = least(opens_at, now() - interval '3 days') where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
    }

    private void answerAll() {
        List<String> open = given().get(path("feedback")).path("items.findAll { it.response == null }.id");
        open.forEach(this::answer);
    }

    private void answer(String feedbackId) {
        var decision = Map.of(
                "feedbackIds",
                List.of(feedbackId),
                "outcome",
                "REJECTED",
                "reasonCode",
                "OUT_OF_SCOPE",
                "text",
                "Di luar kewenangan kami.");
        Requests.post("/api/v1/responses", decision).statusCode(201);
    }

    private void doneWith(String change) {
        doneWith(change, "forum_id");
    }

    private void doneWith(String change, String column) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update " + change + " where " + column + " = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
    }

    private ValidatableResponse close(@Nullable String excuse) {
        return closeSeen(given().get(path("")).header("ETag"), excuse);
    }

    private ValidatableResponse closeSeen(String etag, @Nullable String excuse) {
        return move("closure", etag, excuse == null ? Map.of() : Map.of("excuse", excuse));
    }

    private ValidatableResponse move(String noun, @Nullable Object body) {
        return move(noun, given().get(path("")).header("ETag"), body);
    }

    private ValidatableResponse move(String noun, String etag, @Nullable Object body) {
        var request = given().header("If-Match", etag).contentType(JSON);
        return (body == null ? request : request.body(body)).post(path(noun)).then();
    }

    private String path(String part) {
        return "/api/v1/forums/" + forum.id() + (part.isEmpty() ? "" : "/" + part);
    }
}
