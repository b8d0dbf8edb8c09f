package id.fkp.live.question;

import static id.fkp.live.LiveFixture.ask;
import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.question;
import static id.fkp.live.LiveFixture.queue;
import static id.fkp.live.LiveFixture.shown;
import static id.fkp.live.LiveFixture.stage;
import static id.fkp.live.LiveFixture.support;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.identity.UnitRole;
import id.fkp.live.Listening;
import id.fkp.live.LiveFixture;
import id.fkp.minutes.MinutesFixture;
import id.fkp.session.SessionInfo;
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
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people send from their phones while a session runs, and what those who lead it do with it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class QuestionResourceTest {

    private static final String ADVERTISEMENT =
            "Pinjaman cepat cair tanpa jaminan, daftar slot gacor di https://bit.ly/x dan https://bit.ly/y";

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    AttendanceFixture attendances;

    @Inject
    MinutesFixture minutes;

    @Inject
    EntityManager database;

    private UUID unit;
    private SessionInfo session;
    private UUID id;
    private Map<String, String> guest;

    @BeforeEach
    void run() {
        unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        session = fixture.running(unit);
        id = session.id();
        guest = fixture.guest(id);
    }

    @Test
    void a_question_is_an_input_of_the_register_at_once_and_waits_for_a_moderator() {
        var asked = ask(id, guest, "Sejak kapan dihitung?", "standardId", fixture.standard(session), "component", "SD3")
                .statusCode(201)
                .body("state", equalTo("WAITING"), "receipt.number", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .extract()
                .jsonPath();
        counts(1, 0, 1, 0);
        expect("questions", empty());
        heard(state -> state.getInt("questionCounts.waiting") == 1);
        given().header("Receipt-Secret", asked.getString("receipt.secret"))
                .get("/api/v1/receipts/" + asked.getString("receipt.number"))
                .then()
                .statusCode(200)
                .body("feedback.state", equalTo("HELD"), "feedback.channel", equalTo("ROOM"))
                .body("feedback.kind", equalTo("QUESTION"), "feedback.components", contains("SD3"));

        question(id, asked.getString("questionId"), "admission", null)
                .statusCode(200)
                .body("question.state", equalTo("SHOWN"));
        counts(1, 1, 0, 0);
        var shown = snapshot(); // the admission was counted with the act
        assertThat(shown.getString("questions[0].text")).isEqualTo("Sejak kapan dihitung?");
        assertThat(shown.getString("questions[0].component")).isEqualTo("SD3");
        assertThat(shown.getInt("questions[0].supports")).isZero();
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback")
                .then()
                .body("items.id", contains(shown.getString("questions[0].feedbackId")));
    }

    @Test
    void where_nobody_moderates_a_question_is_shown_at_once_and_a_complaint_waits_all_the_same() {
        stage(id, "moderated", false).statusCode(200);
        ask(id, guest, "Berapa lama?").statusCode(201).body("state", equalTo("SHOWN"));
        ask(id, guest, "Petugas loket 2 kasar.", "kind", "COMPLAINT")
                .statusCode(201)
                .body("state", equalTo("WAITING"));
        counts(2, 1, 1, 0);
    }

    /** A machine only queues: who admits it has read it. */
    @Test
    void where_nobody_moderates_what_may_be_spam_waits_until_somebody_has_read_it() {
        stage(id, "moderated", false).statusCode(200);
        var asked = ask(id, guest, ADVERTISEMENT)
                .statusCode(201)
                .body("state", equalTo("WAITING"))
                .extract()
                .jsonPath();
        counts(1, 0, 1, 0);
        expect("questions", empty());
        given().get("/api/v1/feedback?unitId=" + unit + "&state=SUSPECTED")
                .then()
                .body("items.feedback.text", contains(ADVERTISEMENT), "items[0].signs.kind", hasItem("ADVERTISING"));
        question(id, asked.getString("questionId"), "admission", null)
                .statusCode(200)
                .body("question.state", equalTo("SHOWN"));
        given().get("/api/v1/feedback?unitId=" + unit + "&state=SUSPECTED")
                .then()
                .body("items", empty());
    }

    /** In a moderated session somebody reads everything first; a score would tell them nothing that they do not see. */
    @Test
    void where_somebody_moderates_no_machine_looks() {
        ask(id, guest, ADVERTISEMENT).statusCode(201).body("state", equalTo("WAITING"));
        given().get("/api/v1/feedback?unitId=" + unit + "&state=SUSPECTED")
                .then()
                .body("items", empty());
    }

    @Test
    void what_is_concealed_of_a_question_leaves_the_stage_the_large_screen_and_the_queue_at_once() {
        var shown = shown(id, guest, "Mengapa Budi di loket 2 pergi?");
        stage(id, "questionId", shown).statusCode(200);
        heard(state -> state.getList("questions.text").contains("Mengapa Budi di loket 2 pergi?"));
        var feedback = snapshot().getString("questions[0].feedbackId");
        var version = given().get("/api/v1/feedback/" + feedback).path("version");
        given().contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "PERSONAL_DATA", "spans", List.of(Map.of("of", "TEXT", "from", 8, "to", 12))))
                .post("/api/v1/feedback/{id}/concealment", feedback)
                .then()
                .statusCode(200);

        var marked = "Mengapa [disamarkan: memuat data pribadi orang] di loket 2 pergi?";
        assertThat(snapshot().getList("questions.text")).containsExactly(marked);
        heard(state -> state.getList("questions.text").equals(List.of(marked)));
        assertThat(queue(id).getString("items[0].question.text")).isEqualTo(marked);
    }

    @Test
    void the_same_question_sent_again_is_the_same_question() {
        var key = UUID.randomUUID();
        var first = again(key, "Berapa lama?").statusCode(201).extract().asString();
        assertThat(again(key, "Berapa lama?").statusCode(201).extract().asString())
                .isEqualTo(first);
        again(key, "Lain").statusCode(422).body("code", equalTo("idempotency-key-reused"));
        assertThat(queue(id).getList("items")).hasSize(1);
    }

    @Test
    void nothing_tells_who_asked_but_what_was_told() {
        ask(id, guest, "Tanpa nama").statusCode(201);
        ask(id, guest, "Untuk kantor", "name", "Siti Contoh").statusCode(201);
        ask(id, guest, "Terbuka", "name", "Siti Contoh", "showName", true, "consent", "2026-11")
                .statusCode(201);
        ask(id, guest, "Tanpa persetujuan", "name", "Siti Contoh", "showName", true)
                .statusCode(400)
                .body("errors.pointer", equalTo(List.of("/consent")))
                .body("errors.code", equalTo(List.of("shown-with-consent")));
        var queue = queue(id);
        assertThat(queue.getList("items.askerName")).containsExactly(null, "Siti Contoh", "Siti Contoh");
        queue.<String>getList("items.question.id").forEach(each -> question(id, each, "admission", null));
        assertThat(snapshot().getList("questions.name")).containsExactly(null, null, "Siti Contoh");

        var number = guest.getOrDefault("Attendance-Number", "").replace("-", "");
        long ties = QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("""
                        select count(*) from idempotency_key k, attendance a
                        where a.number = ?1 and k.caller like '%' || a.id || '%'
                        """)
                                .setParameter(1, number)
                                .getSingleResult())
                        .longValue());
        assertThat(ties).as("keys that say whose question it was").isZero();
    }

    @Test
    void only_those_who_take_part_may_ask() {
        ask(id, Map.of(), "Dari luar").statusCode(403).body("code", equalTo("attendance-needed"));
        var wrong = new HashMap<>(guest);
        wrong.put("Attendance-Secret", "salah");
        ask(id, wrong, "Rahasia salah").statusCode(404).body("code", equalTo("attendance-unknown"));
        ask(id, fixture.guest(fixture.running(unit).id()), "Pertemuan lain")
                .statusCode(403)
                .body("code", equalTo("attendance-needed"));
        var seat = LiveFixture.headers("Ticket", attendances.ticket(id, "Tamu Di Tempat"));
        ask(id, seat, "Belum hadir").statusCode(403).body("code", equalTo("attendance-needed"));
        ask(id, Map.of("Ticket-Number", "0000-0000", "Ticket-Secret", "x"), "Tiket palsu")
                .statusCode(404)
                .body("code", equalTo("ticket-unknown"));
        ask(id, fixture.online(id), "Dari jauh").statusCode(201);
    }

    @Test
    void a_question_says_something_that_can_be_read_aloud() {
        for (var text : new String[] {"", "  ", "x".repeat(1001), "sem\u0000bunyi"}) {
            ask(id, guest, text).statusCode(400).body("errors.pointer", contains("/text"));
        }
        ask(id, guest, "\uD83D\uDE00".repeat(1000)).statusCode(201);
        ask(id, guest, "Standar lain", "standardId", UUID.randomUUID())
                .statusCode(400)
                .body("errors.code", contains("not-discussed"));
        ask(id, guest, "Komponen saja", "component", "SD3")
                .statusCode(400)
                .body("errors.pointer", contains("/standardId"));
    }

    @Test
    void before_and_after_the_session_nothing_is_asked_and_nothing_moved() {
        var shown = shown(id, guest, "Berapa lama?");
        var planned = fixture.planned(unit).id();
        ask(planned, fixture.guest(planned), "Terlalu dini")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        fixture.end(id);
        ask(id, guest, "Terlambat").statusCode(409).body("code", equalTo("illegal-transition"));
        support(id, guest, shown).statusCode(409);
        question(id, shown, "hiding", Map.of("reason", "SPAM")).statusCode(409);
    }

    @Test
    void each_supports_a_question_once_and_may_take_it_back() {
        var one = shown(id, guest, "Pertama");
        var other = shown(id, guest, "Kedua");
        var many = List.of(fixture.guest(id), fixture.guest(id), fixture.online(id));
        many.forEach(each -> support(id, each, other).statusCode(204));
        support(id, many.get(0), other).statusCode(204);
        support(id, guest, one).statusCode(204);
        awaitSupports(other, 3);
        assertThat(snapshot().getList("questions.text")).containsExactly("Kedua", "Pertama");
        given().headers(guest)
                .get(live(id) + "/mine")
                .then()
                .statusCode(200)
                .body("supported", contains(one), "voted", empty());

        given().headers(guest)
                .delete(live(id) + "/questions/" + one + "/support")
                .then()
                .statusCode(204);
        given().headers(guest)
                .delete(live(id) + "/questions/" + one + "/support")
                .then()
                .statusCode(204);
        awaitSupports(one, 0);
        support(id, guest, UUID.randomUUID().toString()).statusCode(404);
        var waiting = ask(id, guest, "Menunggu").extract().<String>path("questionId");
        support(id, guest, waiting).statusCode(409);
    }

    @Test
    void the_same_person_counts_once_by_ticket_and_at_the_desk() {
        var ticket = attendances.online(id);
        var asked = shown(id, guest, "Berapa lama?");
        support(id, LiveFixture.headers("Ticket", ticket), asked).statusCode(204);
        var pass = attendances.checkedIn(id, ticket.number());
        support(id, LiveFixture.headers("Attendance", pass), asked).statusCode(204);
        awaitSupports(asked, 1);
    }

    @Test
    void a_hundred_supports_of_one_person_at_once_count_once() {
        var asked = shown(id, guest, "Berapa lama?");
        CompletableFuture.allOf(IntStream.range(0, 100)
                        .mapToObj(i -> runAsync(() -> support(id, guest, asked).statusCode(204), Crowd.CROWD))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        awaitSupports(asked, 1);
    }

    @Test
    void a_hidden_question_leaves_the_stage_and_its_words_the_public() {
        var asked = shown(id, guest, "Iklan pinjaman");
        stage(id, "questionId", asked).statusCode(200);
        assertThat(snapshot().getString("stage.questionId")).isEqualTo(asked);
        question(id, asked, "hiding", Map.of("reason", "SPAM"))
                .statusCode(200)
                .body("question.state", equalTo("HIDDEN"), "hiddenReason", equalTo("SPAM"))
                .body("question.text", equalTo("Iklan pinjaman"));
        expect("questions", empty());
        assertThat(snapshot().getString("stage.questionId")).isNull();
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
        var path = "/api/v1/feedback/" + snapshot().getString("questions[0].feedbackId");
        given().header("If-Match", etagInInbox(asked))
                .contentType(JSON)
                .body(Map.of("reason", "SPAM"))
                .post(path + "/hiding")
                .then()
                .statusCode(200);
        expect("questions", empty());
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
        var feedback = snapshot().getString("questions[0].feedbackId");
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
        counts(2, 2, 0, 0);
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
            counts(4, 4 - waiting - hidden, waiting, hidden);
            heard(state -> state.getLong("questionCounts.waiting") == waiting
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

    private ValidatableResponse again(UUID key, String text) {
        return given().contentType(JSON)
                .headers(guest)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(live(id) + "/questions")
                .then();
    }

    private String etagInInbox(String question) {
        int version = queue(id).getInt("items.find { it.question.id == '" + question + "' }.version");
        return "\"" + version + "\""; // the question itself has not changed, so that this is the input's
    }

    private JsonPath snapshot() {
        return given().get(live(id)).then().statusCode(200).extract().jsonPath();
    }

    private void expect(String path, Matcher<?> is) {
        given().get(live(id)).then().statusCode(200).body(path, is);
    }

    private void heard(Predicate<JsonPath> such) {
        try (var listening = Listening.to(id)) {
            listening.await(such);
        }
    }

    /** Counted by the node soon after the act. */
    private void awaitSupports(String question, int supports) {
        heard(state -> state.getInt("questions.find { it.id == '" + question + "' }.supports") == supports);
    }

    private void counts(long received, long published, long held, long hidden) {
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback-counts")
                .then()
                .statusCode(200)
                .body("received", equalTo((int) received), "published", equalTo((int) published))
                .body("held", equalTo((int) held), "hidden", equalTo((int) hidden));
    }
}
