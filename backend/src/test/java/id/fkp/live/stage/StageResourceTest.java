package id.fkp.live.stage;

import static id.fkp.live.LiveFixture.ask;
import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.queue;
import static id.fkp.live.LiveFixture.shown;
import static id.fkp.live.LiveFixture.stage;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.live.LiveFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Where a running session stands, and who moves it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class StageResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    SqlCount sql;

    private UUID unit;
    private SessionInfo session;
    private UUID id;

    @BeforeEach
    void run() {
        unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        session = fixture.running(unit);
        id = session.id();
    }

    @Test
    void the_times_of_the_agenda_follow_the_stage() {
        given().get(live(id))
                .then()
                .statusCode(200)
                .body("agenda.title", contains("Pembukaan", "Pembahasan", "Penutup"), "agenda.minutes[1]", equalTo(45))
                .body("agenda.runs.flatten()", empty(), "stage.agendaItem", nullValue(), "moderated", equalTo(true));
        stage(id, "agendaItem", 1).statusCode(200).body("agendaItem", equalTo(1), "version", equalTo(1));
        stage(id, "agendaItem", 2, "standardId", fixture.standard(session), "component", "SD3")
                .statusCode(200);
        given().get(live(id))
                .then()
                .body("agenda[0].runs", hasSize(1), "agenda[0].runs[0].endedAt", notNullValue())
                .body("agenda[1].runs", hasSize(1), "agenda[1].runs[0].endedAt", nullValue())
                .body("stage.agendaItem", equalTo(2), "stage.subject.component", equalTo("SD3"))
                .body("stage.subject.versionNumber", equalTo(1), "stage.subject.standardTitle", notNullValue());
        stage(id, "agendaItem", 2).statusCode(200);
        given().get(live(id)).then().body("agenda[1].runs", hasSize(1), "stage.subject", nullValue());

        fixture.end(id);
        given().get(live(id))
                .then()
                .body("agenda[1].runs[0].endedAt", notNullValue(), "stage.agendaItem", nullValue())
                .body("session.state", equalTo("HELD"));
    }

    @Test
    void who_looks_before_the_session_sees_it_put_off() {
        var planned = fixture.planned(unit);
        var before = given().get(live(planned.id()));
        before.then().statusCode(200).body("session.state", equalTo("PLANNED"));
        var path = "/api/v1/sessions/" + planned.id();

        given().contentType("application/json")
                .header("If-Match", given().get(path).header("ETag"))
                .body(Map.of("reason", "Banjir"))
                .post(path + "/postponement")
                .then()
                .statusCode(200);

        given().header("If-None-Match", before.header("ETag"))
                .get(live(planned.id()))
                .then()
                .statusCode(200)
                .body("session.state", equalTo("POSTPONED"));
    }

    @Test
    void a_question_comes_on_the_stage_and_the_one_before_is_done() {
        var guest = fixture.guest(id);
        var one = shown(id, guest, "Pertama");
        var other = shown(id, guest, "Kedua");
        stage(id, "questionId", one).statusCode(200);
        stage(id, "questionId", other).statusCode(200);
        given().get(live(id))
                .then()
                .body("questions.text", contains("Kedua", "Pertama"), "questions.state", contains("ON_STAGE", "DONE"))
                .body("stage.questionId", equalTo(other));
        var waiting = ask(id, guest, "Menunggu").extract().<String>path("questionId");
        for (var wrong : new String[] {waiting, UUID.randomUUID().toString()}) {
            stage(id, "questionId", wrong).statusCode(400).body("errors.code", contains("not-shown"));
        }
        fixture.end(id);
        assertThat(queue(id).getList("items.question.state")).containsExactly("DONE", "DONE", "WAITING");
    }

    @Test
    void what_is_not_of_this_session_is_refused() {
        stage(id, "agendaItem", 4).statusCode(400).body("errors.pointer", contains("/agendaItem"));
        stage(id, "standardId", UUID.randomUUID()).statusCode(400).body("errors.pointer", contains("/standardId"));
        stage(id, "component", "SD3").statusCode(400).body("errors.pointer", contains("/standardId"));
        stage(id, "agendaItem", 0).statusCode(400);
        Requests.change(live(id) + "/stage", Map.of("moderated", true, "lampu", "mati"))
                .statusCode(400);
    }

    @Test
    void only_a_running_session_is_moved_and_only_as_it_was_seen() {
        var planned = fixture.planned(unit).id();
        stage(planned, "agendaItem", 1).statusCode(409).body("code", equalTo("illegal-transition"));
        var path = live(id) + "/stage";
        for (var one : List.of(path, live(planned) + "/stage")) {
            given().contentType("application/json")
                    .body(Map.of("moderated", true))
                    .put(one)
                    .then()
                    .statusCode(428);
        }
        stage(id, "agendaItem", 1).statusCode(200);
        Requests.change(path, "\"0\"", Map.of("agendaItem", 2, "moderated", true))
                .statusCode(412)
                .body("current.agendaItem", equalTo(1));
    }

    @Test
    void of_many_who_move_it_at_once_one_does() {
        var path = live(id) + "/stage";
        var tries = IntStream.range(0, 20)
                .mapToObj(i -> supplyAsync(
                        () -> Requests.change(path, "\"0\"", Map.of("agendaItem", 1 + i % 3, "moderated", true))
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList();
        var statuses = tries.stream().map(answer -> answer.join()).toList();
        assertThat(statuses).containsOnlyOnce(200).containsOnly(200, 412);
    }

    @Test
    void the_times_follow_when_the_agenda_is_changed_meanwhile() {
        stage(id, "agendaItem", 2).statusCode(200);
        var path = "/api/v1/sessions/" + id;
        var plan = new HashMap<String, Object>(given().get(path).jsonPath().getMap(""));
        plan.keySet().retainAll(List.of("title", "method", "startsAt", "endsAt", "venue", "meetingLink"));
        plan.putAll(Map.of("seats", List.of(), "team", List.of(), "materials", List.of()));
        var agenda = new ArrayList<Object>(given().get(path).jsonPath().getList("agenda"));
        agenda.add(0, Map.of("title", "Indonesia Raya", "minutes", 5, "kind", "INFORMATION", "subjects", List.of()));
        plan.put("agenda", agenda);
        Requests.change(path, plan).statusCode(200);
        given().get(live(id))
                .then()
                .body("stage.agendaItem", equalTo(3), "agenda[2].title", equalTo("Pembahasan"))
                .body("agenda.runs*.size()", contains(0, 0, 1, 0));
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void who_does_not_lead_the_session_does_not_move_it() {
        given().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("moderated", true))
                .put(live(id) + "/stage")
                .then()
                .statusCode(403);
        given().get(live(id)).then().statusCode(200);
        var hidden = units.unit().id();
        given().get(live(fixture.planned(hidden).id())).then().statusCode(200);
        given().get(live(UUID.randomUUID())).then().statusCode(404);
    }

    @Test
    void what_is_known_costs_one_cheap_statement() {
        stage(id, "agendaItem", 1).statusCode(200);
        var etag = given().get(live(id)).header("ETag");
        assertThat(sql.during(() -> given().auth()
                        .none()
                        .header("If-None-Match", etag)
                        .get(live(id))
                        .then()
                        .statusCode(304)))
                .isEqualTo(1);
        stage(id, "agendaItem", 2).statusCode(200);
        given().header("If-None-Match", etag).get(live(id)).then().statusCode(200);
    }
}
