package id.fkp.opinion;

import static id.fkp.opinion.Opining.OPINIONS;
import static id.fkp.opinion.Opining.QUESTION;
import static id.fkp.opinion.Opining.QUESTIONS;
import static id.fkp.opinion.Opining.at;
import static id.fkp.opinion.Opining.body;
import static id.fkp.opinion.Opining.chose;
import static id.fkp.opinion.Opining.results;
import static id.fkp.opinion.Opining.said;
import static id.fkp.opinion.Opining.wrote;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.opinion.plan.QuestionType;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People answer structured questions beside a component, once each and without an account, and all is counted. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OpinionResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    OpinionFixture opinions;

    @Inject
    EntityManager database;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    @Test
    void who_asks_again_is_told_what_was_answered_meanwhile_though_the_question_stays_as_it_was() {
        var question = asked(QuestionType.YES_NO);
        var seen = read(question).extract().header("ETag");
        again(question, seen).statusCode(304);
        answered(chose(question, 1));
        again(question, seen)
                .statusCode(200)
                .header("ETag", not(equalTo(seen)))
                .body("answers", equalTo(1), "version", equalTo(0));
    }

    private ValidatableResponse again(UUID question, String etag) {
        return given().header("If-None-Match", etag)
                .get(QUESTION, forum.slug(), question)
                .then();
    }

    @Test
    void each_type_is_counted_in_its_own_way() {
        var yes = asked(QuestionType.YES_NO);
        var single = asked(QuestionType.SINGLE_CHOICE, "Cepat", "Cukup", "Lambat");
        var multiple = asked(QuestionType.MULTIPLE_CHOICE, "Loket", "Aplikasi", "Surel");
        var scale = asked(QuestionType.SCALE);
        var number = asked(QuestionType.NUMBER);
        var text = asked(QuestionType.TEXT);
        for (int twice = 0; twice < 2; twice++) {
            answered(
                    chose(yes, 1),
                    chose(single, 2),
                    chose(multiple, 3, 1),
                    said(scale, 4),
                    said(number, 3),
                    wrote(text, "Ya"));
            answered(
                    chose(yes, 1),
                    chose(single, 3),
                    chose(multiple, 3),
                    said(scale, 5),
                    said(number, 6),
                    wrote(text, "Ok"));
            answered(chose(yes, 2), chose(single, 2), chose(multiple, 2), said(scale, 1), said(number, 14));
        }

        given().get(QUESTIONS, forum.slug())
                .then()
                .statusCode(200)
                .body("items.id", contains(ids(yes, single, multiple, scale, number, text)))
                .body("items.state", everyItem(equalTo("OPEN")), "next", nullValue());
        close();
        read(yes)
                .body("answers", equalTo(6), "results.counts.count", contains(4, 2), "results.mean", nullValue())
                .body("results.answers", equalTo(6))
                .body("results.counts.percent", contains(66.7f, 33.3f));
        read(single).body("results.counts.count", contains(0, 4, 2), "results.counts.choice", contains(1, 2, 3));
        read(multiple).body("results.counts.count", contains(2, 2, 4), "results.counts.percent", hasItem(66.7f));
        read(scale)
                .body("results.counts.count", contains(2, 0, 0, 2, 2), "results.least", nullValue())
                .body("results.mean", equalTo(3.33f), "results.median", equalTo(4.0f));
        read(number)
                .body("results.counts", empty(), "results.mean", equalTo(7.67f), "results.median", equalTo(6.0f))
                .body("results.least", equalTo(3), "results.most", equalTo(14));
        read(text).body("answers", equalTo(4), "few", equalTo(false), "results", nullValue());
        assertThat(results(forum)).contains("\"option\":\"Cukup\",\"count\":4,\"percent\":66.7");
    }

    @Test
    void of_one_to_four_answers_nobody_outside_learns_more_than_how_many_they_are() {
        var yes = asked(QuestionType.YES_NO);
        var number = asked(QuestionType.NUMBER);
        read(yes).body("few", equalTo(false), "results.counts.count", contains(0, 0));
        for (int device = 0; device < 4; device++) {
            answered(chose(yes, 1), said(number, 14));
        }
        read(yes).body("answers", equalTo(4), "few", equalTo(true), "results", nullValue());
        read(number).body("few", equalTo(true), "results", nullValue());
        given().get(QUESTIONS, forum.slug()).then().body("items.results", everyItem(nullValue()));
        assertThat(results(forum))
                .contains("\"answers\":4", "\"few\":true")
                .doesNotContain("\"YES\"", "\"NO\"", "\"choice\":", "\"count\":", "\"mean\":", "\"least\":");

        close();
        read(yes).body("few", equalTo(true), "results", nullValue());
        assertThat(results(forum)).doesNotContain("\"YES\"", "\"least\":");
    }

    @Test
    void a_device_answers_once_and_may_change_it_or_take_it_back() {
        var question = asked(QuestionType.YES_NO);
        var other = asked(QuestionType.YES_NO);
        for (int others = 0; others < 5; others++) {
            answered(chose(question, 1));
        }
        var device = UUID.randomUUID();
        give(device, chose(question, 1), chose(other, 1))
                .statusCode(201)
                .body("answers.questionId", contains(ids(question, other)));
        give(device, chose(question, 2)).statusCode(201);
        read(other).body("answers", equalTo(0));
        own(device).body("answers.questionId", contains(ids(question)), "answers[0].choices", contains(2));
        own(UUID.randomUUID()).body("answers", empty());

        var sorry = UUID.randomUUID();
        give(sorry, chose(question, 2)).statusCode(201);
        read(question).body("answers", equalTo(7));
        give(sorry).statusCode(201).body("answers", empty());
        read(question).body("answers", equalTo(6));
        close();
        read(question).body("results.counts.count", contains(5, 1));
    }

    @Test
    void whoever_reads_after_each_answer_never_learns_what_fewer_than_five_have_said() {
        var question = asked(QuestionType.YES_NO);
        var told = new ArrayList<List<Integer>>();
        for (int said = 1; said <= 21; said++) {
            answered(chose(question, said % 3 == 0 ? 2 : 1));
            List<Integer> counts = read(question).extract().path("results.counts.count");
            if (counts != null && (told.isEmpty() || !told.get(told.size() - 1).equals(counts))) {
                told.add(counts);
            }
        }
        // Of the first five once ten have answered, and so on.
        assertThat(told).containsExactly(List.of(4, 1), List.of(7, 3), List.of(10, 5));
        read(question).body("answers", equalTo(21), "results.answers", equalTo(15));
        assertThat(results(forum)).contains("\"answers\":21", "\"count\":10,", "\"counted\":15");

        // Six more than were told last.
        close();
        read(question).body("results.answers", equalTo(21), "results.counts.count", contains(14, 7));
        assertThat(results(forum)).contains("\"count\":14,", "\"counted\":21");
    }

    @Test
    void what_was_taken_back_leaves_no_fewer_than_five_between_two_results() {
        var question = asked(QuestionType.YES_NO);
        var sorry = answeredBy(5, question);
        sorry.subList(0, 3).forEach(device -> give(device).statusCode(201));
        answeredBy(8, question);
        // Of the first five two are left: they are not told of before five others are.
        read(question).body("answers", equalTo(10), "results", nullValue());
        answeredBy(2, question);
        read(question).body("answers", equalTo(12), "results.answers", equalTo(7));
    }

    @Test
    void of_fewer_than_five_that_are_left_of_the_last_the_close_tells_nothing_either() {
        var question = asked(QuestionType.YES_NO);
        answeredBy(5, question);
        var last = answeredBy(5, question);
        read(question).body("results.answers", equalTo(5));
        last.subList(0, 4).forEach(device -> give(device).statusCode(201));

        close();
        read(question).body("answers", equalTo(6), "results.answers", equalTo(5));
        assertThat(results(forum)).contains("\"answers\":6", "\"counted\":5");
    }

    /** To count them all for each five would take as long as their square. */
    @Test
    void of_many_answers_a_step_is_one_in_a_hundred() {
        var question = asked(QuestionType.YES_NO);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update opinion_told set next_answers = 1000 where question_id = ?1")
                        .setParameter(1, question)
                        .executeUpdate());
        answeredBy(14, question);
        read(question).body("results", nullValue());
        answeredBy(1, question);
        read(question).body("results.answers", equalTo(10));
    }

    private List<UUID> answeredBy(int devices, UUID question) {
        return Stream.generate(UUID::randomUUID)
                .limit(devices)
                .peek(device -> give(device, chose(question, 1)).statusCode(201))
                .toList();
    }

    @Test
    void of_many_who_answer_at_once_none_waits_for_what_is_told() {
        var question = asked(QuestionType.YES_NO);
        var bodies = IntStream.range(0, 16)
                .mapToObj(i -> body(forum, List.of(chose(question, 1))))
                .toList();
        var answers = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(
                        () -> Opining.give(forum, UUID.randomUUID(), UUID.randomUUID(), body)
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(201);
        Integer told = read(question).body("answers", equalTo(16)).extract().path("results.answers");
        assertThat(told == null ? 0 : told).isLessThanOrEqualTo(11);
    }

    @Test
    void of_many_requests_of_one_device_at_once_one_counts() {
        var question = asked(QuestionType.YES_NO);
        var device = UUID.randomUUID();
        var bodies = IntStream.range(0, 6)
                .mapToObj(i -> body(forum, List.of(chose(question, 1 + i % 2))))
                .toList();
        var answers = bodies.stream()
                .map(body -> CompletableFuture.supplyAsync(
                        () -> Opining.give(forum, device, UUID.randomUUID(), body)
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(201);
        read(question).body("answers", equalTo(1));
    }

    @Test
    void sent_again_under_its_key_it_counts_once_also_after_closing() {
        var question = asked(QuestionType.YES_NO);
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = body(forum, List.of(chose(question, 1)));
        Opining.give(forum, device, key, body).statusCode(201);
        close();
        Opining.give(forum, device, key, body).statusCode(201).body("answers[0].choices", contains(1));
        read(question).body("answers", equalTo(1), "state", equalTo("CLOSED"));
        give(device, chose(question, 2)).statusCode(409).body("code", equalTo("window-closed"));
    }

    @Test
    void who_sends_no_key_names_no_device_or_has_not_worked_is_refused() {
        var answers = List.of(chose(asked(QuestionType.YES_NO), 1));
        given().contentType(JSON)
                .header("Device-Token", UUID.randomUUID())
                .body(body(forum, answers))
                .post(OPINIONS, forum.slug())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body(forum, answers))
                .post(OPINIONS, forum.slug())
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        var lazy = body(forum, answers);
        lazy.remove("challenge");
        Opining.give(forum, UUID.randomUUID(), UUID.randomUUID(), lazy)
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
    }

    @Test
    void rows_tell_neither_whose_they_are_nor_what_else_the_same_device_said() {
        var device = UUID.randomUUID();
        give(device, chose(asked(QuestionType.YES_NO), 1), chose(asked(QuestionType.YES_NO), 1))
                .statusCode(201);
        var givers = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select giver from opinion_answer where unit_id = ?1")
                        .setParameter(1, forum.unitId())
                        .getResultList());
        assertThat(givers).hasSize(2).doesNotHaveDuplicates();
        assertThat(givers.toString()).doesNotContain(device.toString());
    }

    @Test
    void what_is_out_of_range_or_of_another_type_is_refused_with_its_place() {
        var yes = opinions.asked(forum.id(), QuestionType.YES_NO, true, false);
        var single = asked(QuestionType.SINGLE_CHOICE, "Cepat", "Lambat");
        var number = asked(QuestionType.NUMBER);
        refused("/answers/0/choices", "unknown", chose(yes, 3));
        refused("/answers/0/choices", "too-many", chose(yes, 1, 2));
        refused("/answers/0/choices", "missing", chose(yes));
        refused("/answers/1/choices", "too-many", chose(yes, 1), chose(single, 1, 2));
        refused("/answers/1/number", "out-of-range", chose(yes, 1), said(number, 31));
        refused("/answers/1/number", "out-of-range", chose(yes, 1), said(number, 0));
        refused("/answers/1/choices", "not-of-this-type", chose(yes, 1), chose(number, 1));
        refused("/answers", "missing", said(number, 3));
        refused("/answers/1/questionId", "twice", chose(yes, 1), chose(yes, 1));
        refused("/answers/1/questionId", "not-asked", chose(yes, 1), chose(UUID.randomUUID(), 1));
        refused("/answers/0/version", "changed-meanwhile", at(7, chose(yes, 1)));
        give(UUID.randomUUID(), wrote(yes, "x".repeat(501))).statusCode(400);
        give(UUID.randomUUID(), Map.of("questionId", yes)).statusCode(400);
        read(yes).body("answers", equalTo(0));
    }

    @Test
    void what_is_asked_elsewhere_is_not_answered_here() {
        var question = asked(QuestionType.YES_NO);
        var here = forum;
        forum = forums.open(units.unit().id(), 1);
        Opining.give(forum, UUID.randomUUID(), UUID.randomUUID(), body(here, List.of(chose(question, 1))))
                .statusCode(400)
                .body("errors.pointer", contains("/standardId"));
        refused("/answers/0/questionId", "not-asked", chose(question, 1));
        given().get(QUESTION, forum.slug(), question).then().statusCode(404);
    }

    @Test
    void before_the_opening_and_after_the_closing_nothing_is_taken() {
        forum = forums.upcoming(units.unit().id(), 1);
        var question = asked(QuestionType.YES_NO);
        read(question).body("state", equalTo("PREPARED"));
        give(UUID.randomUUID(), chose(question, 1)).statusCode(409).body("code", equalTo("window-not-open"));
        close();
        give(UUID.randomUUID(), chose(question, 1)).statusCode(409).body("code", equalTo("window-closed"));
    }

    @Test
    void what_is_hidden_everybody_sees_after_the_closing_alone() {
        var hidden = opinions.asked(forum.id(), QuestionType.YES_NO, false, true);
        var open = asked(QuestionType.YES_NO);
        for (int device = 0; device < 10; device++) {
            answered(chose(hidden, 1), chose(open, 2));
        }

        read(hidden).body("answers", equalTo(10), "few", equalTo(false), "results", nullValue());
        given().get(QUESTIONS, forum.slug()).then().body("items.results", contains(nullValue(), notNullValue()));
        assertThat(results(forum)).doesNotContain(hidden.toString()).contains(open.toString());

        close();
        read(hidden).body("results.counts.count", contains(10, 0));
        assertThat(results(forum)).contains(hidden.toString());
    }

    @Test
    void words_are_before_nobody_else() {
        var text = asked(QuestionType.TEXT);
        answered(wrote(text, "Kata kenari."));
        given().get(QUESTION + "/texts", forum.slug(), text).then().statusCode(401);
        given().get(Opining.ANSWERS, forum.slug()).then().statusCode(401);
        assertThat(results(forum)).contains(text.toString()).doesNotContain("kenari");
        assertThat(given().get(QUESTIONS, forum.slug()).asString())
                .contains("\"answers\":1")
                .doesNotContain("kenari");
    }

    private UUID asked(QuestionType type, String... options) {
        return opinions.asked(forum.id(), type, false, false, options);
    }

    @SafeVarargs
    private ValidatableResponse give(UUID device, Map<String, Object>... answers) {
        return Opining.give(forum, device, answers);
    }

    @SafeVarargs
    private void answered(Map<String, Object>... answers) {
        give(UUID.randomUUID(), answers).statusCode(201);
    }

    @SafeVarargs
    private void refused(String pointer, String code, Map<String, Object>... answers) {
        give(UUID.randomUUID(), answers)
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer), "errors.code", hasItem(code));
    }

    private ValidatableResponse read(UUID question) {
        return Opining.read(forum, question);
    }

    private ValidatableResponse own(UUID device) {
        return given().header("Device-Token", device)
                .get(OPINIONS + "/mine", forum.slug())
                .then()
                .statusCode(200);
    }

    private static String[] ids(UUID... ids) {
        return Arrays.stream(ids).map(UUID::toString).toArray(String[]::new);
    }

    private void close() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                                update forum set opens_at = least(opens_at, now() - interval '2 hours'),
                                    closes_at = now() - interval '1 hour' where id = ?1
                                """)
                        .setParameter(1, forum.id())
                        .executeUpdate());
    }
}
