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
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.identity.UnitRole;
import id.fkp.live.LiveFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What people send from their phones while a session runs. */
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
        counts(session, 1, 0, 1, 0);
        expect(id, "questions", empty());
        heard(id, state -> state.getInt("questionCounts.waiting") == 1);
        given().header("Receipt-Secret", asked.getString("receipt.secret"))
                .get("/api/v1/receipts/" + asked.getString("receipt.number"))
                .then()
                .statusCode(200)
                .body("feedback.state", equalTo("HELD"), "feedback.channel", equalTo("ROOM"))
                .body("feedback.kind", equalTo("QUESTION"), "feedback.components", contains("SD3"));

        question(id, asked.getString("questionId"), "admission", null)
                .statusCode(200)
                .body("question.state", equalTo("SHOWN"));
        counts(session, 1, 1, 0, 0);
        var shown = snapshot(id); // the admission was counted with the act
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
        counts(session, 2, 1, 1, 0);
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
        counts(session, 1, 0, 1, 0);
        expect(id, "questions", empty());
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
        assertThat(snapshot(id).getList("questions.name")).containsExactly(null, null, "Siti Contoh");

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

    private ValidatableResponse again(UUID key, String text) {
        return given().contentType(JSON)
                .headers(guest)
                .header("Idempotency-Key", key)
                .body(Map.of("text", text))
                .post(live(id) + "/questions")
                .then();
    }
}
