package id.fkp.live;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.AttendanceFixture.TicketInHand;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.Forums;
import id.fkp.forum.plan.ForumMethod;
import id.fkp.session.SessionInfo;
import id.fkp.session.Sessions;
import id.fkp.session.plan.AgendaItem;
import id.fkp.session.plan.AgendaSubject;
import id.fkp.session.plan.SessionPlan;
import id.fkp.unit.Requests;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sessions that run, and what people send to them, for tests to stand on. */
@ApplicationScoped
public class LiveFixture {

    private final Sessions sessions;
    private final ForumFixture fixture;
    private final Forums forums;
    private final AttendanceFixture attendances;
    private final Clock clock;

    LiveFixture(Sessions sessions, ForumFixture fixture, Forums forums, AttendanceFixture attendances, Clock clock) {
        this.sessions = sessions;
        this.fixture = fixture;
        this.forums = forums;
        this.attendances = attendances;
        this.clock = clock;
    }

    /** Of an open forum on one standard, with an agenda of three items; the second is about the standard. */
    @Transactional
    public SessionInfo planned(UUID unitId) {
        var forum = fixture.open(unitId, 1);
        var standard = forum.versions().get(0).standardId();
        var now = clock.instant();
        return sessions.enter(
                forum.id(),
                new SessionPlan(
                        "Pertemuan Contoh",
                        ForumMethod.HYBRID,
                        now,
                        now.plus(Duration.ofHours(3)),
                        "Aula Contoh",
                        null,
                        "https://rapat.example.go.id/fkp",
                        null,
                        List.of(),
                        List.of(),
                        List.of(
                                new AgendaItem("Pembukaan", 15, AgendaItem.Kind.INFORMATION, null, List.of()),
                                new AgendaItem(
                                        "Pembahasan",
                                        45,
                                        AgendaItem.Kind.CONSULTATION,
                                        null,
                                        List.of(new AgendaSubject(standard, Set.of()))),
                                new AgendaItem("Penutup", 5, AgendaItem.Kind.INFORMATION, null, List.of())),
                        List.of(),
                        null),
                now);
    }

    @Transactional
    public SessionInfo running(UUID unitId) {
        var session = planned(unitId);
        sessions.open(session.id(), clock.instant());
        return sessions.find(session.id()).orElseThrow();
    }

    @Transactional
    public void end(UUID sessionId) {
        attendances.present(sessionId, AttendingElement.SERVICE_USER);
        sessions.close(sessionId, "Undangan tidak dipenuhi", clock.instant());
    }

    public UUID standard(SessionInfo session) {
        return forums.find(session.forumId()).orElseThrow().versions().get(0).standardId();
    }

    /** Somebody in the hall, as the headers of their phone. */
    public Map<String, String> guest(UUID sessionId) {
        return headers("Attendance", attendances.arrived(sessionId, AttendingElement.SERVICE_USER));
    }

    /** Somebody with a place online. */
    public Map<String, String> online(UUID sessionId) {
        return headers("Ticket", attendances.online(sessionId));
    }

    public static Map<String, String> headers(String paper, TicketInHand held) {
        return Map.of(paper + "-Number", held.number(), paper + "-Secret", held.secret());
    }

    public static String live(UUID sessionId) {
        return "/api/v1/sessions/" + sessionId + "/live";
    }

    public static RequestSpecification by(Map<String, String> guest) {
        return given().contentType(JSON).headers(guest).header("Idempotency-Key", UUID.randomUUID());
    }

    /** A text, and whatever else is said of it: names and values by turns. */
    public static ValidatableResponse ask(UUID sessionId, Map<String, String> guest, String text, Object... more) {
        var body = new HashMap<String, Object>(Map.of("text", text));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return by(guest).body(body).post(live(sessionId) + "/questions").then();
    }

    /** A question that is before the public, by its id. */
    public static String shown(UUID sessionId, Map<String, String> guest, String text) {
        var id = ask(sessionId, guest, text).statusCode(201).extract().<String>path("questionId");
        question(sessionId, id, "admission", null).statusCode(200);
        return id;
    }

    /** A move by a moderator who has just read the queue. */
    public static ValidatableResponse question(UUID sessionId, String id, String move, @Nullable Object body) {
        var queue = queue(sessionId);
        var version = queue.getInt("items.find { it.question.id == '" + id + "' }.version");
        var request = given().header("If-Match", "\"" + version + "\"");
        if (body != null) {
            request.contentType(JSON).body(body);
        }
        return request.post(live(sessionId) + "/questions/" + id + "/" + move).then();
    }

    public static JsonPath queue(UUID sessionId) {
        return given().get(live(sessionId) + "/queue")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public static ValidatableResponse support(UUID sessionId, Map<String, String> guest, String question) {
        return given().headers(guest)
                .put(live(sessionId) + "/questions/" + question + "/support")
                .then();
    }

    /** Moves the stage as one who has just read it; names and values by turns. */
    public static ValidatableResponse stage(UUID sessionId, Object... plan) {
        var body = new HashMap<String, Object>(Map.of("moderated", true));
        for (int i = 0; i < plan.length; i += 2) {
            body.put((String) plan[i], plan[i + 1]);
        }
        return Requests.change(live(sessionId) + "/stage", body);
    }

    /** A poll that people vote in. */
    public static String openPoll(UUID sessionId, String... options) {
        var id = preparedPoll(sessionId, options);
        poll(sessionId, id, "opening").statusCode(200);
        return id;
    }

    public static String preparedPoll(UUID sessionId, String... options) {
        return Requests.post(live(sessionId) + "/polls", Map.of("question", "Cukupkah?", "options", List.of(options)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    public static ValidatableResponse poll(UUID sessionId, String id, String move) {
        var path = live(sessionId) + "/polls/" + id;
        return given().header("If-Match", given().get(path).header("ETag"))
                .post(path + "/" + move)
                .then();
    }

    public static ValidatableResponse vote(UUID sessionId, Map<String, String> guest, String poll, int option) {
        return by(guest)
                .body(Map.of("option", option))
                .post(live(sessionId) + "/polls/" + poll + "/votes")
                .then();
    }
}
