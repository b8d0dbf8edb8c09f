package id.fkp.feedback;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.FeedbackStates.Move;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.concealed.Span;
import id.fkp.feedback.organisation.VerificationBasis;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.shared.problem.ProblemException;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FeedbackResourceTest {

    private static final String COUNTS = "/api/v1/forums/{forum}/feedback-counts";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Responses responses;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 2);
    }

    @Test
    void a_long_list_is_read_page_by_page_from_the_newest() {
        List.of("satu", "dua", "tiga").forEach(text -> inputs.taken(forum, said(text)));

        String next = given().get(FEEDBACK + "?limit=2", forum.slug())
                .then()
                .statusCode(200)
                .header("Link", containsString("rel=\"next\""))
                .body("items.text", contains("tiga", "dua"))
                .extract()
                .path("next");

        given().get(FEEDBACK + "?limit=2&cursor=" + next, forum.slug())
                .then()
                .body("items.text", contains("satu"), "next", nullValue());
    }

    @Test
    void filters_leave_what_an_input_is_about() {
        var first = forum.versions().get(0).standardId();
        var second = forum.versions().get(1).standardId();
        inputs.taken(forum, said("umum"));
        inputs.taken(forum, said("standar", "standardId", first));
        inputs.taken(forum, said("komponen", "standardId", first, "components", List.of("SD1", "MF8")));
        inputs.taken(forum, said("lain", "standardId", second, "components", List.of("SD1")));

        found("standardId=" + first, "komponen", "standar");
        found("standardId=" + first + "&component=MF8", "komponen");
        found("component=SD1", "lain", "komponen");
        found("general=true", "umum");
        found("general=true&standardId=" + first, "standar");
        found("general=false", "lain", "komponen", "standar", "umum");
        found("standardId=" + UUID.randomUUID());
        given().get(COUNTS, forum.slug())
                .then()
                .statusCode(200)
                .body("received", equalTo(4), "general", equalTo(1), "open", equalTo(4))
                .body("byComponent.findAll { it.standardId == '" + first + "' }.code", contains(null, "SD1", "MF8"))
                .body("byComponent.findAll { it.standardId == '" + first + "' }.count", contains(1, 1, 1));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        var id = UUID.fromString(inputs.taken(forum, said("Tetap.")).feedbackId());
        for (var path : List.of("/api/v1/forums/" + forum.slug() + "/feedback", "/api/v1/feedback/" + id)) {
            var etag = given().get(path)
                    .then()
                    .header("Cache-Control", "no-cache")
                    .extract()
                    .header("ETag");
            given().header("If-None-Match", etag)
                    .get(path)
                    .then()
                    .statusCode(304)
                    .body(emptyString());
            transaction(() -> feedbacks.ask(id, "Mengapa?", "Petugas", Instant.now()));
            given().header("If-None-Match", etag).get(path).then().statusCode(200);
            var question = UUID.fromString(given().get("/api/v1/feedback/" + id).path("messages[-1].id"));
            transaction(() -> feedbacks.reply(id, question, "Karena.", Instant.now()));
        }
    }

    @Test
    void a_forum_that_is_not_announced_has_no_list() {
        var planned = forums.planned(forum.unitId(), 1);
        given().get(FEEDBACK, planned.slug()).then().statusCode(404);
        given().get(COUNTS, planned.id()).then().statusCode(404);
        given().get(FEEDBACK, forums.upcoming(forum.unitId(), 1).id())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    /** Whatever people and offices do in whatever order, what the public counts adds up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2_024})
    void after_any_sequence_of_acts_the_numbers_add_up(long seed) {
        var random = new Random(seed);
        var ids = new ArrayList<UUID>();
        for (int step = 0; step < 120; step++) {
            if (ids.size() < 5 || random.nextInt(5) == 0) {
                var kind = random.nextInt(4) == 0 ? "COMPLAINT" : "SUGGESTION";
                ids.add(UUID.fromString(inputs.taken(forum, said("Masukan", "kind", kind, "organisation", "Paguyuban"))
                        .feedbackId()));
            } else {
                var moves = Move.values();
                tryMove(ids.get(random.nextInt(ids.size())), moves[random.nextInt(moves.length)], random);
            }
        }

        var counts =
                given().get(COUNTS, forum.id()).then().statusCode(200).extract().jsonPath();
        Map<String, Integer> answered = counts.getMap("answered");
        int answers = answered.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(counts.getInt("received")).isEqualTo(ids.size());
        assertThat(counts.getInt("published")
                        + counts.getInt("held")
                        + counts.getInt("hidden")
                        + counts.getInt("withdrawn"))
                .isEqualTo(ids.size());
        assertThat(answers + counts.getInt("open")).isEqualTo(counts.getInt("published"));
        given().get(FEEDBACK + "?limit=100", forum.id())
                .then()
                .body("items", hasSize(ids.size() - counts.getInt("held")))
                .body("items.findAll { it.state == 'ANSWERED' }", hasSize(answers));
    }

    private void tryMove(UUID id, Move move, Random random) {
        var now = Instant.now();
        try {
            transaction(() -> {
                switch (move) {
                    case HIDE -> moderated.hide(id, HideReason.OFF_TOPIC, now);
                    case RESTORE -> moderated.restore(id, now);
                    case PUBLISH -> moderated.publish(id, now);
                    case WITHDRAW -> feedbacks.withdraw(id, now);
                    case CORRECT -> feedbacks.correct(id, "Lebih baik", null, now);
                    case ANSWER -> responses.give(decision(id, random), office(), now);
                    case ASK -> feedbacks.ask(id, "Mengapa?", "Petugas", now);
                    case OBJECT -> feedbacks.object(id, "Belum menjawab.", now);
                    case ANSWER_OBJECTION -> feedbacks.answerObjection(id, "Sudah.", "Kepala", now);
                    case CONCEAL -> moderated.conceal(id, List.of(new Span(Span.Of.TEXT, 0, 1)), HideReason.ABUSE, now);
                    case APPEAL -> feedbacks.appeal(id, "Mengapa disamarkan?", now);
                    case DECIDE_APPEAL -> moderated.decideAppeal(id, random.nextBoolean(), "Begitu.", "Kepala", now);
                    case REVEAL -> moderated.reveal(id, now);
                    case TAKE_BACK -> moderated.putBack(id, null, null, now);
                    case VERIFY_ORGANISATION ->
                        feedbacks.verifyOrganisation(id, VerificationBasis.CALL_BACK, "Ya.", "Petugas", now);
                    case WITHDRAW_VERIFICATION -> feedbacks.withdrawOrganisationVerification(id, now);
                    case HOLD, REPLY -> feedbacks.erasePerson(id, now);
                }
            });
        } catch (ProblemException refused) {
            assertThat(refused.type().status()).isEqualTo(409);
        }
    }

    private Office office() {
        return new Office(forum.unitId(), "Loka Contoh", "test", "kepala", "Kepala");
    }

    private static ResponseDecision decision(UUID id, Random random) {
        return random.nextBoolean()
                ? new ResponseDecision(List.of(id), Outcome.ACCEPTED, null, null, null, null, null, "Sudah begitu.")
                : new ResponseDecision(
                        List.of(id), Outcome.REJECTED, ReasonCode.BUDGET, "Belum.", null, null, null, null);
    }

    private static void transaction(Runnable acts) {
        QuarkusTransaction.requiringNew().run(acts);
    }

    private void found(String query, String... texts) {
        given().get(FEEDBACK + "?" + query, forum.id())
                .then()
                .statusCode(200)
                .body("items.text", texts.length == 0 ? empty() : contains(texts));
    }
}
