package id.fkp.inbox;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class ModerationResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void what_is_hidden_leaves_a_tombstone_and_can_be_put_back() {
        var receipt = inputs.taken(forum, said("Beli sekarang!", "organisation", "Toko"));

        var hidden = move(receipt, "hiding", "\"0\"", Map.of("reason", "SPAM"))
                .statusCode(200)
                .body("feedback.state", equalTo("HIDDEN"), "feedback.text", equalTo("Beli sekarang!"))
                .extract()
                .header("ETag");
        given().get(FEEDBACK, forum.id())
                .then()
                .body("items.state", contains("HIDDEN"), "items[0].hidden.reason", equalTo("SPAM"))
                .body("items[0].text", nullValue(), "items[0].organisation", nullValue());

        move(receipt, "hiding", hidden, Map.of("reason", "SPAM"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        move(receipt, "restoration", hidden, null).statusCode(200).body("feedback.state", equalTo("PUBLISHED"));
        given().get(FEEDBACK, forum.id()).then().body("items.text", contains("Beli sekarang!"));
    }

    @Test
    void a_move_is_for_who_has_seen_what_it_changes() {
        var receipt = inputs.taken(forum, said("Ada."));

        move(receipt, "hiding", null, Map.of("reason", "ABUSE")).statusCode(428);
        move(receipt, "hiding", "\"7\"", Map.of("reason", "ABUSE"))
                .statusCode(412)
                .body("current.feedback.text", equalTo("Ada."));
        move(receipt, "hiding", "\"0\"", Map.of("reason", "TIDAK_SUKA")).statusCode(400);
        move(receipt, "restoration", "\"0\"", null).statusCode(409);
    }

    @Test
    void a_held_complaint_is_released_or_hidden_and_restored_to_being_held() {
        var receipt = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));

        var hidden = move(receipt, "hiding", "\"0\"", Map.of("reason", "OFF_TOPIC"))
                .extract()
                .header("ETag");
        var held = move(receipt, "restoration", hidden, null)
                .body("feedback.state", equalTo("HELD"))
                .extract()
                .header("ETag");
        given().get(FEEDBACK, forum.id()).then().body("items", empty());
        move(receipt, "publication", held, null).statusCode(200).body("feedback.state", equalTo("PUBLISHED"));
        given().get(FEEDBACK, forum.id()).then().body("items.text", contains("Saya menunggu lima jam."));
    }

    @Test
    void one_question_waits_at_a_time() {
        var receipt = inputs.taken(forum, said("Antre lama."));
        var key = UUID.randomUUID();

        ask(receipt, key, "Di loket mana?").statusCode(201).body("version", equalTo(1));
        ask(receipt, key, "Di loket mana?").statusCode(201).body("feedback.messages.text", contains("Di loket mana?"));
        ask(receipt, key, "Kapan?").statusCode(422);
        ask(receipt, UUID.randomUUID(), "Kapan?").statusCode(409).body("code", equalTo("question-open"));

        given().get(FEEDBACK, forum.id()).then().body("items[0].messages.official", contains(true));
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_may_look_but_not_act(UnitRole role) {
        var other = units.unitOf("moderator", role);
        var receipt = inputs.taken(forums.open(other.id(), 1), said("Ada."));

        given().get("/api/v1/feedback?unitId=" + other.id()).then().statusCode(200);
        move(receipt, "hiding", "\"0\"", Map.of("reason", "SPAM")).statusCode(403);
        move(receipt, "restoration", "\"0\"", null).statusCode(403);
        move(receipt, "publication", "\"0\"", null).statusCode(403);
        ask(receipt, UUID.randomUUID(), "Boleh?").statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"hiding, SPAM", "restoration,", "publication,"})
    void an_input_of_another_unit_is_not_there(String act, @Nullable String reason) {
        var foreign = inputs.taken(forums.open(units.unit().id(), 1), said("Asing."));
        Map<String, String> body = reason == null ? null : Map.of("reason", reason);

        move(foreign, act, "\"0\"", body).statusCode(404);
        move(new Receipt("", "", UUID.randomUUID().toString()), act, "\"0\"", body)
                .statusCode(404);
        ask(foreign, UUID.randomUUID(), "Siapa?").statusCode(404);
    }

    @Test
    @TestSecurity
    void nobody_moderates_without_a_login() {
        var receipt = inputs.taken(forum, said("Ada."));
        move(receipt, "hiding", "\"0\"", Map.of("reason", "SPAM")).statusCode(401);
        ask(receipt, UUID.randomUUID(), "Siapa?").statusCode(401);
    }

    private static ValidatableResponse move(
            Receipt receipt, String act, @Nullable String etag, @Nullable Map<String, String> body) {
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

    private static ValidatableResponse ask(Receipt receipt, UUID key, String text) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post("/api/v1/feedback/{id}/questions", receipt.feedbackId())
                .then();
    }
}
