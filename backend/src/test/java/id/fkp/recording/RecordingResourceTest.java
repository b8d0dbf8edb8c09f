package id.fkp.recording;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.file.StoredFiles;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A recording is noted, published, taken back and removed; each time it is said why. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class RecordingResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    RecordingFixture recordings;

    @Inject
    Recordings door;

    @Inject
    StoredFiles files;

    @Inject
    EntityManager database;

    private SessionInfo session;

    @BeforeEach
    void meet() {
        session = sessions.open(units.unitOf("siti", UnitRole.MODERATOR).id());
    }

    @Test
    void one_with_a_link_is_whole_at_once_and_another_awaits_its_file() {
        note(details())
                .statusCode(201)
                .body("state", equalTo("AWAITED"), "lengthSeconds", equalTo(5400), "link", nullValue());
        var there = details();
        there.putAll(Map.of(
                "link",
                "https://video.example.go.id/fkp",
                "linkSeenOn",
                "" + LocalDate.now(UTC).minusDays(1)));
        note(there).statusCode(201).body("state", equalTo("INTERNAL"), "sha256", nullValue());
        list().body("items.state", contains("AWAITED", "INTERNAL"));
    }

    @ParameterizedTest
    @CsvSource({
        "link,        ftp://video.example.go.id/fkp,  /link",
        "link,        http://video.example.go.id/fkp, /link",
        "link,        https://video.example.go.id/a,  /linkSeenOn",
        "linkSeenOn,  2024-06-14,                     /linkSeenOn",
        "recordedAt,  2020-06-13T02:15:00Z,           /recordedAt",
        "recordedAt,  2199-06-13T02:15:00Z,           /recordedAt",
        "title,       ' ',                            /title",
        "description, '',                             /description",
        "lengthSeconds, 0,                            /lengthSeconds"
    })
    void what_is_wrong_is_named(String field, String value, String pointer) {
        var wrong = details();
        wrong.put(field, value);
        note(wrong).statusCode(400).body("errors.pointer", hasItem(pointer));
        list().body("items", empty());
    }

    @Test
    void sending_twice_makes_one() {
        var key = UUID.randomUUID().toString();
        var said = details();
        var first = note(key, said).statusCode(201).extract().<String>path("id");
        note(key, said).statusCode(201).body("id", equalTo(first));
        list().body("items.id", contains(first));
    }

    @Test
    void before_the_session_there_is_nothing_to_record() {
        session = sessions.today(session.unitId());
        note(details()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void it_is_published_by_an_act_and_taken_back_with_a_reason() {
        var id = recordings.kept(session, false);
        act(id, "publication", Map.of("consented", false))
                .statusCode(400)
                .body("errors.pointer", contains("/consented"));
        act(id, "publication", Map.of("consented", true)).statusCode(200).body("state", equalTo("PUBLIC"));
        act(id, "publication", Map.of("consented", true)).statusCode(409);
        act(id, "withdrawal", Map.of("reason", "Diminta")).statusCode(200).body("state", equalTo("INTERNAL"));
        assertThat(registered(session.id()))
                .contains("session-recording.published", "session-recording.withdrawn")
                .doesNotContain("session-recording.noted");
    }

    @Test
    void what_it_is_can_be_said_anew_with_what_was_said_word_for_word() {
        var id = recordings.kept(session, false);
        var anew = details();
        anew.putAll(
                Map.of("title", "Diskusi siang", "transcript", "Moderator: Selamat siang.\nWarga: Loketnya kurang."));
        change(id, anew)
                .statusCode(200)
                .body("title", equalTo("Diskusi siang"), "transcript", equalTo(anew.get("transcript")));
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(anew)
                .put("/api/v1/recordings/" + id)
                .then()
                .statusCode(412)
                .body("current.title", equalTo("Diskusi siang"));
    }

    @Test
    void what_nobody_was_told_of_is_not_published() {
        var id = recordings.kept(session, false);
        var secret = details();
        secret.put("announced", false);
        change(id, secret).statusCode(200).body("announced", equalTo(false));
        act(id, "publication", Map.of("consented", true)).statusCode(409);
    }

    @Test
    void what_awaits_its_file_is_not_published() {
        act(recordings.awaited(session), "publication", Map.of("consented", true))
                .statusCode(409);
    }

    @Test
    void a_public_one_keeps_its_address() {
        var id = recordings.linked(session);
        act(id, "publication", Map.of("consented", true)).statusCode(200);
        var moved = details();
        moved.putAll(Map.of(
                "link",
                "https://lain.example.go.id/fkp",
                "linkSeenOn",
                "" + LocalDate.now(UTC).minusDays(1)));
        change(id, moved).statusCode(409);
    }

    @Test
    void a_file_does_not_become_a_link() {
        var moved = details();
        moved.putAll(Map.of(
                "link",
                "https://lain.example.go.id/fkp",
                "linkSeenOn",
                "" + LocalDate.now(UTC).minusDays(1)));
        change(recordings.kept(session, false), moved).statusCode(400).body("errors.pointer", contains("/link"));
    }

    @Test
    void removed_its_bytes_are_gone_and_that_it_was_there_stays() {
        var id = recordings.kept(session, true);
        act(id, "removal", Map.of("reason", "Diminta"))
                .statusCode(200)
                .body("state", equalTo("REMOVED"), "removedReason", equalTo("Diminta"), "description", nullValue());
        given().get("/api/v1/recordings/" + id + "/content").then().statusCode(404);
        act(id, "removal", Map.of("reason", "Lagi")).statusCode(409);
        list().body("items.state", contains("REMOVED"));
    }

    @Test
    void what_was_kept_too_long_goes_by_itself() {
        var id = recordings.kept(session, false);
        QuarkusTransaction.requiringNew().run(() -> door.removeOld(id, Instant.now()));
        QuarkusTransaction.requiringNew().run(() -> door.removeOld(id, Instant.now()));
        given().get("/api/v1/recordings/" + id)
                .then()
                .body("state", equalTo("REMOVED"), "removedReason", equalTo("Masa simpan berakhir"));
        given().get("/api/v1/recordings/" + id + "/content").then().statusCode(404);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void others_see_what_is_public_and_that_something_was() {
        var met = sessions.open(units.unit().id());
        var internal = recordings.kept(met, false);
        var shown = recordings.kept(met, true);
        var gone = recordings.kept(met, true);
        QuarkusTransaction.requiringNew().run(() -> door.removeOld(gone, Instant.now()));
        given().get("/api/v1/sessions/" + met.id() + "/recordings")
                .then()
                .statusCode(200)
                .body(
                        "items.id", containsInAnyOrder("" + shown, "" + gone),
                        "items.find { it.state == 'REMOVED' }.description", nullValue(),
                        "items.find { it.state == 'REMOVED' }.withdrawnReason", equalTo("Masa simpan berakhir"));
        given().get("/api/v1/recordings/" + internal).then().statusCode(404);
        given().get("/api/v1/recordings/" + gone).then().statusCode(200);
        given().get("/api/v1/sessions/" + sessions.planned(met.unitId()).id() + "/recordings")
                .then()
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "budi")
    void a_drafter_keeps_them_and_does_not_publish() {
        session = sessions.open(units.unitOf("budi", UnitRole.DRAFTER).id());
        note(details()).statusCode(201);
        var id = recordings.kept(session, false);
        for (var act : List.of("withdrawal", "removal")) {
            act(id, act, Map.of("reason", "Diminta")).statusCode(403);
        }
        act(id, "publication", Map.of("consented", true)).statusCode(403);
    }

    private Map<String, Object> details() {
        var details = new HashMap<String, Object>();
        details.put("title", "Diskusi pagi");
        details.put("description", "Pemaparan dan diskusi");
        details.put("recordedAt", "" + Instant.now().minus(Duration.ofSeconds(1)));
        details.put("lengthSeconds", 5400);
        details.put("announced", true);
        return details;
    }

    private ValidatableResponse note(Map<String, Object> details) {
        return note(UUID.randomUUID().toString(), details);
    }

    private ValidatableResponse note(String key, Map<String, Object> details) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(details)
                .post("/api/v1/sessions/" + session.id() + "/recordings")
                .then();
    }

    private ValidatableResponse list() {
        return given().get("/api/v1/sessions/" + session.id() + "/recordings")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse change(UUID id, Map<String, Object> details) {
        return given().contentType(JSON)
                .header("If-Match", etag(id))
                .body(details)
                .put("/api/v1/recordings/" + id)
                .then();
    }

    private static ValidatableResponse act(UUID id, String act, Map<String, Object> said) {
        return given().contentType(JSON)
                .header("If-Match", etag(id))
                .body(said)
                .post("/api/v1/recordings/" + id + "/" + act)
                .then();
    }

    private static String etag(UUID id) {
        return "\"" + given().get("/api/v1/recordings/" + id).path("version") + "\"";
    }

    private List<String> registered(UUID subject) {
        return database.createNativeQuery("select act from register_entry where object_id = ?1", String.class)
                .setParameter(1, subject)
                .getResultStream()
                .map(String.class::cast)
                .toList();
    }
}
