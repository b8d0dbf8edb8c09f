package id.fkp.session;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.file.FileFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A unit plans the meetings of a forum, moves them and holds them; everybody can follow. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class SessionResourceTest {

    private static final String ONE = "/api/v1/sessions/";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    FileFixture files;

    @Inject
    AttendanceFixture attendances;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void announce() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        forum = forums.open(unit, 2);
    }

    @Test
    void a_session_says_where_when_who_and_what_about() {
        var standard = forum.versions().get(0).standardId();
        var plan = plan();
        plan.put("seats", List.of(Map.of("element", "MEDIA", "seats", 5)));
        plan.put("team", List.of(Map.of("role", "MODERATOR", "name", "Nur Halimah")));
        plan.put(
                "agenda",
                List.of(
                        Map.of(
                                "title",
                                "Waspada Resistensi Antimikroba",
                                "minutes",
                                30,
                                "kind",
                                "INFORMATION",
                                "subjects",
                                List.of()),
                        Map.of(
                                "title",
                                "Pembahasan",
                                "minutes",
                                90,
                                "kind",
                                "CONSULTATION",
                                "subjects",
                                List.of(Map.of("standardId", standard, "components", List.of("SD3"))))));
        var id = enter(plan).statusCode(201).extract().<String>path("id");

        given().get("/api/v1/forums/" + forum.slug() + "/sessions")
                .then()
                .statusCode(200)
                .body("items.id", contains(id), "items[0].agenda.minutes", contains(30, 90))
                .body("items[0].agenda[1].subjects[0].components", contains("SD3"))
                .body("items[0].team[0].name", equalTo("Nur Halimah"), "items[0].seats[0].seats", equalTo(5));
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void the_meeting_link_is_not_for_everybody() {
        var session = sessions.inForum(forum.id(), null);
        given().get(ONE + session.id())
                .then()
                .statusCode(200)
                .body("venue", equalTo("Aula Contoh"), "meetingLink", nullValue());
        given().get("/api/v1/forums/" + forum.id() + "/sessions").then().body("items[0].meetingLink", nullValue());
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void what_is_planned_for_a_forum_that_is_not_announced_is_for_members() {
        given().get(ONE + sessions.planned(unit).id()).then().statusCode(404);
    }

    @Test
    void materials_come_before_the_public_with_the_forum() {
        var file = files.scan(unit);
        var plan = plan();
        plan.put("materials", List.of(Map.of("fileId", file, "title", "Bahan paparan")));
        var planned = forums.planned(unit, 1);
        Requests.post("/api/v1/forums/" + planned.id() + "/sessions", plan).statusCode(201);
        isPublic(file, false);

        var etag = given().get("/api/v1/forums/" + planned.id()).header("ETag");
        given().header("If-Match", etag)
                .post("/api/v1/forums/" + planned.id() + "/announcement")
                .then()
                .statusCode(200);
        isPublic(file, true);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void nobody_but_members_downloads_materials_of_a_forum_that_is_not_announced() {
        var file = files.scan(unit);
        var session = sessions.planned(unit).id();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum_session set materials = jsonb_build_array("
                                + "jsonb_build_object('fileId', cast(?1 as text), 'title', 'Bahan')) where id = ?2")
                        .setParameter(1, file.toString())
                        .setParameter(2, session)
                        .executeUpdate());
        for (var path : new String[] {"", "/content"}) {
            given().get("/api/v1/files/" + file + path).then().statusCode(404);
        }
        given().get(ONE + session).then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "venue, '', /venue, missing",
        "endsAt, 2020-01-01T00:00:00Z, /endsAt, ends-before-start",
        "endsAt, 2199-01-01T00:00:00Z, /endsAt, too-long",
        "title, '', /title, not-blank",
        "meetingLink, javascript:alert(1), /meetingLink, pattern"
    })
    void a_plan_that_cannot_be_meant_is_refused(String field, String value, String pointer, String code) {
        var plan = plan();
        plan.put(field, value);
        enter(plan).statusCode(400).body("errors.pointer", hasItems(pointer), "errors.code", hasItems(code));
    }

    @Test
    void what_does_not_belong_together_is_named() {
        var plan = plan();
        plan.put("capacity", 10);
        plan.put(
                "seats",
                List.of(Map.of("element", "MEDIA", "seats", 6), Map.of("element", "CIVIL_SOCIETY", "seats", 5)));
        plan.put(
                "agenda",
                List.of(
                        Map.of("title", "Bahas", "minutes", 10, "kind", "CONSULTATION", "subjects", List.of()),
                        Map.of(
                                "title",
                                "Lain",
                                "minutes",
                                10,
                                "kind",
                                "CONSULTATION",
                                "subjects",
                                List.of(Map.of("standardId", UUID.randomUUID())))));
        plan.put("materials", List.of(Map.of("fileId", UUID.randomUUID(), "title", "Bahan", "agendaItem", 3)));
        enter(plan)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/seats",
                                "/agenda/0/subjects",
                                "/agenda/1/subjects/0/standardId",
                                "/materials/0/fileId",
                                "/materials/0/agendaItem"));
        given().get("/api/v1/forums/" + forum.id() + "/sessions").then().body("items", empty());
    }

    @Test
    void an_announced_time_moves_only_with_a_reason() {
        var id = enter(plan()).extract().<String>path("id");
        var later = plan();
        later.put("startsAt", starts().plus(Duration.ofDays(7)));
        later.put("endsAt", starts().plus(Duration.ofDays(7)).plus(Duration.ofHours(2)));
        Requests.change(ONE + id, later).statusCode(409).body("errors.pointer", contains("/startsAt"));

        move(id, "postponement", Map.of("reason", "Jembatan terputus"))
                .statusCode(200)
                .body("state", equalTo("POSTPONED"));
        move(
                        id,
                        "postponement",
                        Map.of(
                                "reason", "Jembatan sudah dibuka",
                                "startsAt", later.get("startsAt"),
                                "endsAt", later.get("endsAt")))
                .statusCode(200)
                .body("state", equalTo("PLANNED"), "startsAt", equalTo("" + later.get("startsAt")))
                .body("changes.kind", contains("POSTPONED", "RESCHEDULED"))
                .body("changes.reason", contains("Jembatan terputus", "Jembatan sudah dibuka"));
    }

    @Test
    void a_time_needs_both_ends() {
        var id = enter(plan()).extract().<String>path("id");
        move(id, "postponement", Map.of("reason", "Nanti", "startsAt", starts()))
                .statusCode(400)
                .body("errors.pointer", contains("/endsAt"));
    }

    @Test
    void a_session_is_opened_on_its_day_and_held_and_with_it_the_forum() {
        var tomorrow = enter(plan()).extract().<String>path("id");
        move(tomorrow, "opening", Map.of()).statusCode(409);
        move(tomorrow, "cancellation", Map.of("reason", "Cukup satu"))
                .statusCode(200)
                .body("state", equalTo("CANCELLED"));
        state("ANNOUNCED");

        var session = sessions.inForum(forum.id(), null).id();
        move(session, "opening", Map.of()).statusCode(200).body("state", equalTo("RUNNING"));
        state("IN_SESSION");
        move(session, "opening", Map.of()).statusCode(409).body("code", equalTo("illegal-transition"));
        attendances.present(session, AttendingElement.SERVICE_USER);
        move(session, "closing", Map.of("gapReason", "Media berhalangan"))
                .statusCode(200)
                .body("state", equalTo("HELD"), "gapReason", equalTo("Media berhalangan"));
        state("HELD");
        Requests.post("/api/v1/forums/" + forum.id() + "/sessions", plan()).statusCode(409);
    }

    @Test
    void what_people_agreed_on_is_not_signed_before_they_have_met() {
        sessions.inForum(forum.id(), null);
        var record = Map.of(
                "signedOn", LocalDate.now(ZoneId.of(forum.zone())),
                "documentFileId", files.scan(unit),
                "attendanceFileId", files.scan(unit));
        Requests.post("/api/v1/forums/" + forum.id() + "/agreement", record)
                .statusCode(409)
                .body("errors.code", contains("session-open"));
    }

    @Test
    void who_has_not_seen_the_newest_plan_does_not_move_it() {
        var id = enter(plan()).extract().<String>path("id");
        var seen = given().get(ONE + id).header("ETag");
        move(id, "postponement", Map.of("reason", "Banjir")).statusCode(200);
        given().header("If-Match", seen)
                .contentType(JSON)
                .body(Map.of("reason", "Batal"))
                .post(ONE + id + "/cancellation")
                .then()
                .statusCode(412)
                .body("current.state", equalTo("POSTPONED"));
    }

    @Test
    void a_cancelled_forum_cancels_its_sessions() {
        var id = enter(plan()).extract().<String>path("id");
        var etag = given().get("/api/v1/forums/" + forum.id()).header("ETag");
        given().header("If-Match", etag)
                .contentType(JSON)
                .body(Map.of("reason", "Gedung terendam"))
                .post("/api/v1/forums/" + forum.id() + "/cancellation")
                .then()
                .statusCode(200);
        given().get(ONE + id).then().body("state", equalTo("CANCELLED"), "changes.reason", contains("Gedung terendam"));
    }

    @Test
    void a_forum_has_at_most_twenty_sessions() {
        for (int i = 0; i < 20; i++) {
            sessions.inForum(forum.id(), null);
        }
        enter(plan()).statusCode(409);
        given().get("/api/v1/forums/" + forum.id() + "/sessions").then().body("items", hasSize(20));
    }

    private static Instant starts() {
        return Instant.now().plus(Duration.ofDays(2)).truncatedTo(ChronoUnit.SECONDS);
    }

    private static Map<String, Object> plan() {
        var plan = new HashMap<String, Object>();
        plan.put("title", "Pertemuan di Kisaran");
        plan.put("method", "HYBRID");
        plan.put("startsAt", starts());
        plan.put("endsAt", starts().plus(Duration.ofHours(3)));
        plan.put("venue", "Aula Dinas Kesehatan");
        plan.put("meetingLink", "https://rapat.example.go.id/fkp");
        plan.put("capacity", 60);
        for (var list : List.of("seats", "team", "agenda", "materials")) {
            plan.put(list, List.of());
        }
        return plan;
    }

    private ValidatableResponse enter(Map<String, ?> plan) {
        return Requests.post("/api/v1/forums/" + forum.id() + "/sessions", plan);
    }

    private static ValidatableResponse move(Object id, String move, Map<String, ?> body) {
        var request = given().header("If-Match", given().get(ONE + id).header("ETag"));
        return (move.equals("opening") ? request : request.contentType(JSON).body(body))
                .post(ONE + id + "/" + move)
                .then();
    }

    private void state(String state) {
        given().get("/api/v1/forums/" + forum.id()).then().body("state", equalTo(state));
    }

    private static void isPublic(UUID file, boolean expected) {
        given().get("/api/v1/files/" + file).then().body("publishedAt", expected ? notNullValue() : nullValue());
    }
}
