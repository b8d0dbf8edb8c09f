package id.fkp.opinion;

import static id.fkp.opinion.Opining.ANSWERS;
import static id.fkp.opinion.Opining.QUESTION;
import static id.fkp.opinion.Opining.QUESTIONS;
import static id.fkp.opinion.Opining.at;
import static id.fkp.opinion.Opining.chose;
import static id.fkp.opinion.Opining.give;
import static id.fkp.opinion.Opining.results;
import static id.fkp.opinion.Opining.wrote;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.record.RecordFixture;
import id.fkp.retention.person.PersonClass;
import id.fkp.retention.person.PersonRows;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The unit asks, mends what nobody has answered, ends what turned out wrong, and reads what the public does not. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class OpinionQuestionResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    OpinionFixture opinions;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    @Inject
    @Any
    Instance<PersonRows> rooms;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("officer", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void a_question_is_mended_until_somebody_answers_and_then_only_ended() {
        var question = added(plan("YES_NO"));
        var etag = etag(question);
        var changed = change(question, etag, plan("YES_NO", "text", "Apakah 2 hari cukup?"))
                .statusCode(200)
                .body("text", equalTo("Apakah 2 hari cukup?"), "version", equalTo(1))
                .extract()
                .header("ETag");
        change(question, etag, plan("YES_NO")).statusCode(412);
        remove(question, changed).statusCode(409).body("code", equalTo("illegal-transition"));

        give(forum, UUID.randomUUID(), at(1, chose(question, 1))).statusCode(201);
        change(question, changed, plan("YES_NO")).statusCode(409).body("code", equalTo("illegal-transition"));
        end(question, changed)
                .statusCode(200)
                .body("state", equalTo("ENDED"), "endReason", equalTo("Pilihannya keliru."))
                .body("results.counts.count", contains(1, 0));
        end(question, etag(question)).statusCode(409);
        give(forum, UUID.randomUUID(), at(2, chose(question, 1)))
                .statusCode(400)
                .body("errors.code", contains("ended"));
        give(forum, UUID.randomUUID()).statusCode(201);
        Opining.read(forum, question).body("answers", equalTo(1));
        assertThat(records.registered(question))
                .containsExactly("opinion-question.added", "opinion-question.changed", "opinion-question.ended");
    }

    @Test
    void a_question_is_whole_for_its_type() {
        add(plan("SCALE", "low", word("Sulit"), "high", word("Mudah"))).statusCode(201);
        faulty(plan("SINGLE_CHOICE", "options", options("Satu")), "/options", "too-few");
        faulty(plan("YES_NO", "options", options("Ya", "Tidak")), "/options", "not-of-this-type");
        faulty(plan("SCALE", "low", word("Sulit")), "/high", "missing");
        faulty(plan("NUMBER", "minimum", 5, "maximum", 2), "/maximum", "below-minimum");
        faulty(plan("YES_NO", "measure", word("hari")), "/measure", "not-of-this-type");
        faulty(plan("YES_NO", "standardId", UUID.randomUUID()), "/standardId", "not-discussed");
        add(plan("SINGLE_CHOICE", "options", options("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11")))
                .statusCode(400);
        add(plan("YES_NO", "text", " ")).statusCode(400).body("errors.pointer", contains("/text"));
        add(plan("YES_NO", "text", "x".repeat(301))).statusCode(400);
        add(plan("RATING")).statusCode(400);
    }

    @Test
    void a_forum_asks_at_most_fifty_and_none_once_it_is_over() {
        for (int i = 0; i < 50; i++) {
            opinions.asked(forum.id());
        }
        add(plan("YES_NO")).statusCode(409).body("code", equalTo("illegal-transition"));
        given().get(QUESTIONS, forum.slug()).then().body("items", hasSize(50));

        forum = forums.closed(unit, 1);
        add(plan("YES_NO")).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void members_see_what_is_hidden_from_the_public_and_read_the_words() {
        var hidden = opinions.asked(forum.id(), QuestionType.YES_NO, false, true);
        var text = opinions.asked(forum.id(), QuestionType.TEXT, false, false);
        give(forum, UUID.randomUUID(), chose(hidden, 1), wrote(text, "=SUM(1) kenari"))
                .statusCode(201);

        Opining.read(forum, hidden).body("results.counts.count", contains(1, 0));
        assertThat(results(forum)).contains(hidden.toString());
        texts(text).body("items.text", contains("=SUM(1) kenari"));
        assertThat(given().get(ANSWERS, forum.slug()).asString()).contains("\"'=SUM(1) kenari\"");
    }

    @Test
    void words_go_in_time_and_stay_counted() {
        var text = opinions.asked(forum.id(), QuestionType.TEXT, false, false);
        give(forum, UUID.randomUUID(), wrote(text, "Kata kenari.")).statusCode(201);
        var kept = rooms.stream()
                .filter(room -> room.kept() == PersonClass.OPINION)
                .findFirst()
                .orElseThrow();
        QuarkusTransaction.requiringNew().run(() -> {
            var answers = database.createNativeQuery(
                            "select kept.id from (" + kept.statement() + ") kept where kept.unit_id = ?1")
                    .setParameter(1, unit)
                    .getResultList();
            assertThat(answers).hasSize(1);
            kept.erase((UUID) answers.get(0), Instant.now());
        });
        texts(text).body("items", empty());
        Opining.read(forum, text).body("answers", equalTo(1));
    }

    @Test
    void in_a_plan_a_question_comes_and_goes_and_others_write_nothing() {
        forum = forums.planned(unit, 1);
        var question = added(plan("YES_NO"));
        given().get(QUESTIONS, forum.slug()).then().body("items.state", contains("PREPARED"));
        give(forum, UUID.randomUUID(), chose(question, 1)).statusCode(404);
        remove(question, etag(question)).statusCode(204);
        given().get(QUESTIONS, forum.slug()).then().body("items", empty());
        assertThat(records.registered(question)).isEmpty();

        forum = forums.open(units.unit().id(), 1);
        add(plan("YES_NO")).statusCode(403);
        var theirs = opinions.asked(forum.id());
        end(theirs, etag(theirs)).statusCode(403);
        given().get(QUESTION + "/texts", forum.slug(), theirs).then().statusCode(404);
        given().get(ANSWERS, forum.slug()).then().statusCode(404);
    }

    private Map<String, Object> plan(String type, Object... more) {
        var plan = new HashMap<String, Object>(Map.of(
                "standardId",
                forum.versions().get(0).standardId(),
                "component",
                "SD3",
                "type",
                type,
                "text",
                "Apakah 3 hari kerja dapat diterima?",
                "required",
                false,
                "hiddenUntilClose",
                false));
        for (int i = 0; i < more.length; i += 2) {
            plan.put((String) more[i], more[i + 1]);
        }
        return plan;
    }

    private static List<Map<String, String>> options(String... words) {
        return Arrays.stream(words).map(OpinionQuestionResourceTest::word).toList();
    }

    private static Map<String, String> word(String word) {
        return Map.of("id", word);
    }

    private ValidatableResponse add(Map<String, Object> plan) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(plan)
                .post(QUESTIONS, forum.slug())
                .then();
    }

    private UUID added(Map<String, Object> plan) {
        return UUID.fromString(add(plan).statusCode(201).extract().path("id"));
    }

    private void faulty(Map<String, Object> plan, String pointer, String code) {
        add(plan).statusCode(400).body("errors.pointer", hasItem(pointer), "errors.code", hasItem(code));
    }

    private String etag(UUID question) {
        return Opining.read(forum, question).extract().header("ETag");
    }

    private ValidatableResponse change(UUID question, String etag, Map<String, Object> plan) {
        return given().contentType(JSON)
                .header("If-Match", etag)
                .body(plan)
                .put(QUESTION, forum.slug(), question)
                .then();
    }

    private ValidatableResponse remove(UUID question, String etag) {
        return given().header("If-Match", etag)
                .delete(QUESTION, forum.slug(), question)
                .then();
    }

    private ValidatableResponse end(UUID question, String etag) {
        return given().contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("reason", "Pilihannya keliru."))
                .post(QUESTION + "/ending", forum.slug(), question)
                .then();
    }

    private ValidatableResponse texts(UUID question) {
        return given().get(QUESTION + "/texts", forum.slug(), question).then().statusCode(200);
    }
}
