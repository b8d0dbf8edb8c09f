package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ReceiptResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    @Test
    void who_has_the_receipt_sees_what_became_of_the_input() {
        var receipt = taken(forum.id(), said("Kata asli.", "contact", "0800 000 0001"));

        receipt.read()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("number", equalTo(receipt.number()), "feedback.text", equalTo("Kata asli."))
                .body("forum.slug", equalTo(forum.slug()), "forum.windowStatus", equalTo("OPEN"))
                .body("hasPerson", equalTo(true), "canAmend", equalTo(true))
                .body("history.text", contains("Kata asli."));
        var typed = receipt.number().toLowerCase(Locale.ROOT).replace("-", " ");
        given().header("Receipt-Secret", receipt.secret())
                .get(RECEIPT, typed)
                .then()
                .statusCode(200);
    }

    @Test
    void without_the_right_secret_a_number_is_as_good_as_none() {
        var receipt = taken(forum.id(), said("Rahasia."));
        var other = taken(forum.id(), said("Lain."));

        var wrong = given().header("Receipt-Secret", other.secret()).get(RECEIPT, receipt.number());
        var missing = given().get(RECEIPT, receipt.number());
        var unknown = given().header("Receipt-Secret", receipt.secret()).get(RECEIPT, "0000-0000");
        var noNumber = given().header("Receipt-Secret", receipt.secret()).get(RECEIPT, "apa saja");

        for (var answer : new io.restassured.response.Response[] {wrong, missing, unknown, noNumber}) {
            answer.then().statusCode(404).body("code", equalTo("receipt-unknown"));
        }
    }

    @Test
    void a_text_is_corrected_by_who_has_seen_it_and_the_earlier_one_is_kept() {
        var receipt = taken(forum.id(), said("Salah ketk."));
        var seen = receipt.etag();

        correct(receipt, "Salah ketik.", null).statusCode(428);
        correct(receipt, "Salah ketik.", seen)
                .statusCode(200)
                .body("feedback.text", equalTo("Salah ketik."), "feedback.edited", equalTo(true))
                .body("history.text", contains("Salah ketk.", "Salah ketik."))
                .header("ETag", not(seen));
        correct(receipt, "Terlambat.", seen)
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"))
                .body("current.feedback.text", equalTo("Salah ketik."));
        correct(receipt, "a\u0000", receipt.etag()).statusCode(400);

        given().get(FEEDBACK, forum.id()).then().body("items.text", contains("Salah ketik."));
    }

    @Test
    void what_is_withdrawn_keeps_its_place_without_its_words() {
        var receipt = taken(
                forum.id(),
                said("Saya tarik.", "organisation", "Toko", "name", "Ani", "showName", true, "consent", "2026-11"));

        withdraw(receipt, receipt.etag())
                .statusCode(200)
                .body("feedback.state", equalTo("WITHDRAWN"), "canAmend", equalTo(false));

        given().get(FEEDBACK, forum.id())
                .then()
                .body("items[0].id", equalTo(receipt.feedbackId()), "items[0].state", equalTo("WITHDRAWN"))
                .body("items[0].text", nullValue(), "items[0].name", nullValue())
                .body("items[0].organisation", nullValue(), "items[0].messages", empty());
        withdraw(receipt, receipt.etag()).statusCode(409).body("code", equalTo("illegal-transition"));
        correct(receipt, "Kembali.", receipt.etag()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void after_closing_nothing_is_changed_but_person_data_can_still_be_erased() {
        var receipt = taken(forum.id(), said("Tetap.", "name", "Ani", "showName", true, "consent", "2026-11"));
        close();

        correct(receipt, "Lain.", receipt.etag()).statusCode(409).body("code", equalTo("window-closed"));
        withdraw(receipt, receipt.etag()).statusCode(409).body("code", equalTo("window-closed"));
        receipt.read().body("canAmend", equalTo(false), "forum.windowStatus", equalTo("CLOSED"));

        erase(receipt).statusCode(200).body("hasPerson", equalTo(false), "feedback.text", equalTo("Tetap."));
        given().get(FEEDBACK, forum.id()).then().body("items.name", contains(nullValue()));
    }

    @Test
    @TestSecurity(user = "siti")
    void erasing_cuts_every_tie_to_the_giver_and_leaves_what_was_said() {
        var receipt = Receipt.of(give(
                        forum.id(),
                        UUID.randomUUID(),
                        UUID.randomUUID(),
                        said(
                                "Tetap ada.",
                                "name",
                                "Siti Contoh",
                                "contact",
                                "siti@contoh.example",
                                "organisation",
                                "Toko Siti",
                                "showName",
                                true,
                                "consent",
                                "2026-11"))
                .statusCode(201));
        var before = receipt.etag();

        erase(receipt).statusCode(200).body("hasPerson", equalTo(false)).header("ETag", not(before));
        erase(receipt).statusCode(200);

        given().get("/api/v1/feedback/{id}", receipt.feedbackId())
                .then()
                .body("text", equalTo("Tetap ada."), "name", nullValue(), "organisation", nullValue());
        given().get("/api/v1/me/feedback")
                .then()
                .body("items.feedback.id.findAll { it == '" + receipt.feedbackId() + "' }", empty());
        var kept = database.createNativeQuery(
                        "select cast(to_json(p) as text) || cast(to_json(f) as text) from feedback f "
                                + "join feedback_person p on p.feedback_id = f.id where f.id = :id",
                        String.class)
                .setParameter("id", UUID.fromString(receipt.feedbackId()))
                .getSingleResult();
        org.assertj.core.api.Assertions.assertThat((String) kept).doesNotContainIgnoringCase("siti");
    }

    @Test
    void the_giver_sees_why_an_input_was_hidden() {
        var receipt = taken(forum.id(), said("Iklan."));
        var id = UUID.fromString(receipt.feedbackId());
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(id, HideReason.SPAM, Instant.now()));

        receipt.read()
                .body("feedback.state", equalTo("HIDDEN"), "feedback.hidden.reason", equalTo("SPAM"))
                .body("feedback.text", equalTo("Iklan."));
    }

    @Test
    void a_question_of_the_office_is_answered_once() {
        var receipt = taken(forum.id(), said("Antre lama."));
        var id = UUID.fromString(receipt.feedbackId());
        QuarkusTransaction.requiringNew().run(() -> feedbacks.ask(id, "Di loket mana?", "Petugas", Instant.now()));
        String question = receipt.read()
                .body("feedback.messages.official", contains(true))
                .extract()
                .path("feedback.messages[0].id");
        var key = UUID.randomUUID();

        answer(receipt, key, question, "Loket 2.").statusCode(201);
        answer(receipt, key, question, "Loket 2.")
                .statusCode(201)
                .body("feedback.messages.text", contains("Di loket mana?", "Loket 2."))
                .body("feedback.messages[1].answersId", equalTo(question));
        answer(receipt, UUID.randomUUID(), question, "Loket 3.")
                .statusCode(409)
                .body("code", equalTo("question-closed"));
        answer(receipt, UUID.randomUUID(), UUID.randomUUID().toString(), "Apa?").statusCode(409);

        given().get("/api/v1/feedback/{id}", id)
                .then()
                .body(
                        "messages.text",
                        contains("Di loket mana?", "Loket 2."),
                        "messages.official",
                        contains(true, false));
    }

    private void close() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set closes_at = now() where id = :id")
                        .setParameter("id", forum.id())
                        .executeUpdate());
    }

    private static ValidatableResponse correct(Receipt receipt, String text, @Nullable String etag) {
        var request = given().header("Receipt-Secret", receipt.secret())
                .contentType(JSON)
                .body(Map.of("text", text));
        return (etag == null ? request : request.header("If-Match", etag))
                .put(RECEIPT + "/text", receipt.number())
                .then();
    }

    private static ValidatableResponse withdraw(Receipt receipt, String etag) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", etag)
                .post(RECEIPT + "/withdrawal", receipt.number())
                .then();
    }

    private static ValidatableResponse erase(Receipt receipt) {
        return given().header("Receipt-Secret", receipt.secret())
                .delete(RECEIPT + "/person", receipt.number())
                .then();
    }

    private static ValidatableResponse answer(Receipt receipt, UUID key, String question, String text) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(Map.of("messageId", question, "text", text))
                .post(RECEIPT + "/answers", receipt.number())
                .then();
    }
}
