package id.fkp.live.question;

import static id.fkp.live.LiveFixture.ask;
import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.question;
import static id.fkp.live.LiveFixture.queue;
import static id.fkp.live.LiveFixture.shown;
import static id.fkp.live.LiveFixture.stage;
import static id.fkp.live.LiveFixture.support;
import static id.fkp.live.question.Watching.counts;
import static id.fkp.live.question.Watching.expect;
import static id.fkp.live.question.Watching.heard;
import static id.fkp.live.question.Watching.snapshot;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.live.LiveFixture;
import id.fkp.minutes.MinutesFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What those who lead a session do with what people send to it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class QuestionModerationTest {

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    MinutesFixture minutes;

    private SessionInfo session;
    private UUID id;
    private Map<String, String> guest;

    @BeforeEach
    void run() {
        var unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        session = fixture.running(unit);
        id = session.id();
        guest = fixture.guest(id);
    }

    @Test
    void what_is_concealed_of_a_question_leaves_the_stage_the_large_screen_and_the_queue_at_once() {
        var shown = shown(id, guest, "Mengapa Budi di loket 2 pergi?");
        stage(id, "questionId", shown).statusCode(200);
        heard(id, state -> state.getList("questions.text").contains("Mengapa Budi di loket 2 pergi?"));
        var feedback = snapshot(id).getString("questions[0].feedbackId");
        var version = given().get("/api/v1/feedback/" + feedback).path("version");
        given().contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "PERSONAL_DATA", "spans", List.of(Map.of("of", "TEXT", "from", 8, "to", 12))))
                .post("/api/v1/feedback/{id}/concealment", feedback)
                .then()
                .statusCode(200);

        var marked = "Mengapa [disamarkan: memuat data pribadi orang] di loket 2 pergi?";
        assertThat(snapshot(id).getList("questions.text")).containsExactly(marked);
        heard(id, state -> state.getList("questions.text").equals(List.of(marked)));
        assertThat(queue(id).getString("items[0].question.text")).isEqualTo(marked);
    }

    @Test
    void a_hidden_question_leaves_the_stage_and_its_words_the_public() {
        var asked = shown(id, guest, "Iklan pinjaman");
        stage(id, "questionId", asked).statusCode(200);
        assertThat(snapshot(id).getString("stage.questionId")).isEqualTo(asked);
        question(id, asked, "hiding", Map.of("reason", "SPAM"))
                .statusCode(200)
                .body("question.state", equalTo("HIDDEN"), "hiddenReason", equalTo("SPAM"))
                .body("question.text", equalTo("Iklan pinjaman"));
        expect(id, "questions", empty());
        assertThat(snapshot(id).getString("stage.questionId")).isNull();
        assertThat(given().get(live(id)).asString()).doesNotContain("Iklan pinjaman");
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback")
                .then()
                .body("items[0].hidden.reason", equalTo("SPAM"), "items[0].text", nullValue());
        question(id, asked, "restoration", null).statusCode(200).body("question.state", equalTo("SHOWN"));
    }

    @Test
    void what_the_inbox_does_shows_live_as_well() {
        var asked = shown(id, guest, "Iklan pinjaman");
        stage(id, "questionId", asked).statusCode(200);
        var path = "/api/v1/feedback/" + snapshot(id).getString("questions[0].feedbackId");
        given().header("If-Match", etagInInbox(asked))
                .contentType(JSON)
                .body(Map.of("reason", "SPAM"))
                .post(path + "/hiding")
                .then()
                .statusCode(200);
        expect(id, "questions", empty());
        assertThat(queue(id).getList("items.question.state")).containsExactly("HIDDEN");
    }

    @Test
    void a_moderator_decides_about_what_they_have_read() {
        var asked = ask(id, guest, "Berapa lama?").extract().<String>path("questionId");
        var path = live(id) + "/questions/" + asked + "/admission";
        given().post(path).then().statusCode(428);
        given().header("If-Match", "\"77\"")
                .post(path)
                .then()
                .statusCode(412)
                .body("current.question.text", equalTo("Berapa lama?"));
        question(id, asked, "admission", null).statusCode(200);
        question(id, asked, "admission", null).statusCode(409).body("code", equalTo("illegal-transition"));
        question(id, asked, "completion", null).statusCode(200).body("question.state", equalTo("DONE"));
        fixture.end(id);
        given().post(path).then().statusCode(428);
        question(id, asked, "admission", null).statusCode(409);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void strangers_see_no_queue() {
        given().get(live(id) + "/queue").then().statusCode(404);
        given().get(live(id) + "/polls").then().statusCode(404);
        given().get(live(id) + "/stage").then().statusCode(404);
    }

    @Test
    void an_input_taken_down_in_the_minutes_does_not_become_a_second_one() {
        var asked = shown(id, guest, "Berapa lama?");
        var feedback = snapshot(id).getString("questions[0].feedbackId");
        var line = Map.of("problem", "Lamanya tidak jelas", "answer", "3 hari kerja", "feedbackId", feedback);
        MinutesFixture.write(id, line).statusCode(201).body("feedbackId", equalTo(feedback));
        MinutesFixture.write(id, line)
                .statusCode(400)
                .body("errors.pointer", contains("/feedbackId"), "errors.code", contains("not-free"));
        MinutesFixture.write(id, MinutesFixture.said("Dari lantai")).statusCode(201);
        MinutesFixture.write(id, MinutesFixture.said("Bukan", "feedbackId", UUID.randomUUID()))
                .statusCode(400);
        minutes.end(id);
        Requests.post("/api/v1/sessions/" + id + "/minutes-closure", Map.of()).statusCode(201);
        counts(session, 2, 2, 0, 0);
        assertThat(queue(id).getList("items.question.id")).containsExactly(asked);
        given().get("/api/v1/sessions/" + id + "/lines")
                .then()
                .body("items.feedbackId", hasSize(2), "items[0].feedbackId", equalTo(feedback));
    }

    /** Whatever is done in whatever order: what is illegal changes nothing, and the numbers add up. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void the_numbers_add_up(long seed) {
        var random = new Random(seed);
        var questions = new ArrayList<String>();
        for (int i = 0; i < 4; i++) {
            questions.add(ask(id, guest, "Pertanyaan " + i).extract().path("questionId"));
        }
        for (int step = 0; step < 40; step++) {
            var one = questions.get(random.nextInt(questions.size()));
            var before = state(one);
            int status = move(one, random.nextInt(6));
            assertThat(status).isIn(200, 204, 400, 409);
            if (status >= 400) {
                assertThat(state(one)).isEqualTo(before);
            }
            var states = queue(id).<String>getList("items.question.state");
            assertThat(states.stream().filter("ON_STAGE"::equals).count()).isLessThanOrEqualTo(1);
            long waiting = states.stream().filter("WAITING"::equals).count();
            long hidden = states.stream().filter("HIDDEN"::equals).count();
            counts(session, 4, 4 - waiting - hidden, waiting, hidden);
            heard(
                    id,
                    state -> state.getLong("questionCounts.waiting") == waiting
                            && state.getList("questions").size() == 4 - waiting - hidden);
        }
    }

    private int move(String one, int move) {
        return switch (move) {
            case 0 -> question(id, one, "admission", null).extract().statusCode();
            case 1 ->
                question(id, one, "hiding", Map.of("reason", "OFF_TOPIC"))
                        .extract()
                        .statusCode();
            case 2 -> question(id, one, "restoration", null).extract().statusCode();
            case 3 -> question(id, one, "completion", null).extract().statusCode();
            case 4 -> stage(id, "questionId", one).extract().statusCode();
            default -> support(id, guest, one).extract().statusCode();
        };
    }

    private String state(String question) {
        return queue(id).getString("items.find { it.question.id == '" + question + "' }.question.state");
    }

    private String etagInInbox(String question) {
        int version = queue(id).getInt("items.find { it.question.id == '" + question + "' }.version");
        return "\"" + version + "\""; // the question itself has not changed, so that this is the input's
    }
}
