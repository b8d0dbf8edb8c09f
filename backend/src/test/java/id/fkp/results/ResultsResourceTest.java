package id.fkp.results;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.evaluation.EvaluationFixture;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What became of a forum adds up, and tells of nobody. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity
class ResultsResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    EvaluationFixture evaluations;

    @Inject
    FollowUpFixture promises;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Feedbacks feedbacks;

    @Test
    void a_signed_forum_shows_what_was_said_promised_and_signed() {
        var forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
        var results = given().get("/api/v1/forums/" + forum.slug() + "/results")
                .then()
                .statusCode(200)
                .body("forum.id", equalTo(forum.id().toString()), "forum.state", equalTo("AGREEMENT_SIGNED"))
                .body("inputs.received", equalTo(2), "inputs.published", equalTo(2), "inputs.open", equalTo(2))
                .body("followUps.all", equalTo(2), "followUps.percentDone", equalTo(0))
                .body("sessions", hasSize(1), "participants", hasSize(6))
                .body("agreement.number", equalTo("BA-1"), "agreement.addenda", equalTo(0))
                .extract();
        assertThat(results.<String>path("agreement.documentSha256")).hasSize(64);
        given().get("/api/v1/agreements/" + results.path("agreement.verificationNumber"))
                .then()
                .body("documentSha256", equalTo(results.path("agreement.documentSha256")));
        List<Integer> open = results.path("components.open");
        assertThat(open.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(results.asString()).doesNotContain("Bambang", "Kenari", "0800");
    }

    @Test
    @TestSecurity(user = "kepala")
    void a_promise_stands_by_its_component_also_where_no_published_input_is_about_it() {
        var forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
        var promised = promises.promisedInSession(forum, ComponentCode.MF7);
        var standard = forum.versions().get(0).standardId().toString();
        var fromHidden = promisedWithAnswerTo(Map.of("standardId", standard, "components", List.of("MF5")), forum);

        var results = given().get("/api/v1/forums/" + forum.slug() + "/results")
                .then()
                .statusCode(200)
                .body("inputs.hidden", equalTo(1))
                .extract()
                .jsonPath();
        for (var row : Map.of("MF7", promised.toString(), "MF5", fromHidden).entrySet()) {
            var path = "components.find { it.components == ['" + row.getKey() + "'] }.";
            assertThat(results.getList(path + "followUpIds")).as(row.getKey()).containsExactly(row.getValue());
            assertThat(results.getInt(path + "accepted")
                            + results.getInt(path + "other")
                            + results.getInt(path + "open"))
                    .isZero();
        }
    }

    @Test
    @TestSecurity(user = "kepala")
    void an_objection_stands_with_what_the_head_says_and_what_waits_for_an_answer_is_named() {
        var forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
        Map<String, Object> about =
                Map.of("standardId", forum.versions().get(0).standardId().toString(), "components", List.of("MF5"));
        var objected = answered(about, forum);
        for (int i = 0; i < 5; i++) {
            answered(about, forum);
        }
        var held = answered(about, forum);
        var body = said("Mohon ada loket lansia.");
        body.putAll(about);
        var waits = inputs.taken(forum, body).feedbackId();
        QuarkusTransaction.requiringNew().run(() -> {
            feedbacks.object(UUID.fromString(objected), "Petugasnya tetap tidak ada.", Instant.now());
            feedbacks.answerObjection(UUID.fromString(objected), "Ada sejak Senin.", "Kepala", Instant.now());
            feedbacks.object(UUID.fromString(held), "Budi, Jalan Kenari 7", true, Instant.now());
        });

        var row = "components.find { it.components == ['MF5'] }.";
        var results = given().get("/api/v1/forums/" + forum.slug() + "/results")
                .then()
                .statusCode(200)
                .body(row + "answers", hasSize(5), row + "other", equalTo(7), row + "open", equalTo(1))
                .body(row + "answers[0].feedbackId", equalTo(objected))
                .body(row + "answers[0].objection.text", equalTo("Petugasnya tetap tidak ada."))
                .body(row + "answers[0].objection.answer", equalTo("Ada sejak Senin."))
                .body(row + "answers[1]", not(hasKey("objection")))
                .body(row + "unanswered.feedbackId", contains(waits))
                .body(row + "unanswered.text", contains("Mohon ada loket lansia."));
        assertThat(results.extract().asString()).doesNotContain("Kenari");
    }

    /** An input that the office does not follow. */
    private String answered(Map<String, Object> about, ForumInfo forum) {
        var body = said("Petugas tidak ada di tempat.");
        body.putAll(about);
        var input = inputs.taken(forum, body).feedbackId();
        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds", List.of(input),
                                "outcome", "DEFERRED",
                                "reasonCode", "CAPACITY",
                                "text", "Tahun depan."))
                .statusCode(201);
        return input;
    }

    /** The answer is public when it promises, and its input is hidden afterwards. */
    private String promisedWithAnswerTo(Map<String, Object> about, ForumInfo forum) {
        var body = said("Petugas tidak ada di tempat.");
        body.putAll(about);
        var input = inputs.taken(forum, body).feedbackId();
        var answer = Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds", List.of(input),
                                "outcome", "DEFERRED",
                                "reasonCode", "CAPACITY",
                                "text", "Tahun depan."))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var dueOn = LocalDate.now(ZoneId.of(forum.zone())).plusDays(14).toString();
        var promise = Requests.post(
                        "/api/v1/responses/" + answer + "/follow-ups",
                        Map.of("text", "Menambah petugas", "owner", "Tim Loket", "horizon", "SHORT", "dueOn", dueOn))
                .statusCode(201)
                .extract()
                .<String>path("id");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(input), HideReason.OFF_TOPIC, Instant.now()));
        return promise;
    }

    @Test
    void how_it_was_found_is_shown_from_five_answers_on() {
        var forum = agreements.held(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
        var results = "/api/v1/forums/" + forum.id() + "/results";
        evaluations.answered(forum.id(), 4, 3);
        given().get(results).then().body("evaluation", nullValue());
        evaluations.answered(forum.id(), 1, 4);
        given().get(results)
                .then()
                .body("evaluation.answers", equalTo(5), "evaluation.questions.average[0]", equalTo(3.2f))
                .body("evaluation.questions.question", contains("INVITATION", "MATERIALS", "VOICE", "HEARD", "PLACE"));
    }

    @Test
    void a_forum_that_nobody_announced_has_none() {
        given().get("/api/v1/forums/tidak-ada/results").then().statusCode(404);
    }
}
