package id.fkp.minutes.own;

import static id.fkp.minutes.MinutesFixture.said;
import static id.fkp.minutes.MinutesFixture.write;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.identity.UnitRole;
import id.fkp.minutes.MinutesFixture;
import id.fkp.report.content.SessionContent;
import id.fkp.report.content.SessionContent.Correction;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.shared.query.Projection;
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
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came reads what was noted of their words, and appends what is to be set right. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class OwnLineTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    MinutesFixture minutes;

    @Inject
    AttendanceFixture attendances;

    @Inject
    Projection projection;

    @Inject
    EntityManager database;

    private UUID unit;
    private SessionInfo session;
    private JsonPath pass;
    private String line;

    @BeforeEach
    void speak() {
        unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        session = sessions.open(unit);
        pass = arrive("MEDIA");
        line = write(session.id(), said("Antrean lama", "proposal", "Tambah loket", "attendanceId", id(pass)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void who_spoke_is_on_the_list_of_this_session() {
        var elsewhere = attendances.walkUp(sessions.open(unit).id(), AttendingElement.MEDIA);
        for (var stranger : new UUID[] {elsewhere, UUID.randomUUID()}) {
            write(session.id(), said("Antrean", "attendanceId", stranger))
                    .statusCode(400)
                    .body("errors.pointer", contains("/attendanceId"), "errors.code", contains("not-present"));
        }

        var removed = arrive("MEDIA");
        var path = "/api/v1/sessions/" + session.id() + "/attendances/" + id(removed);
        given().header("If-Match", given().get(path).header("ETag"))
                .contentType(JSON)
                .body(Map.of("reason", "Salah orang"))
                .post(path + "/removal")
                .then()
                .statusCode(200);
        Requests.change(
                        "/api/v1/sessions/" + session.id() + "/lines/" + line,
                        said("Antrean", "attendanceId", id(removed)))
                .statusCode(400)
                .body("errors.pointer", hasItem("/attendanceId"));
    }

    @Test
    void the_input_of_the_room_says_for_whom_the_speaker_came() {
        var host = arrive("PROVIDER");
        write(session.id(), said("Kami jelaskan", "element", "MEDIA", "attendanceId", id(host)))
                .statusCode(201);
        close(Instant.now());
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback")
                .then()
                .body("items.element", contains(null, "MEDIA"))
                .body("items.organisation", contains("Radio Contoh", "Radio Contoh"));
    }

    @Test
    void one_sees_ones_own_lines_and_no_others() {
        var other = arrive("MEDIA");
        write(session.id(), said("Kata orang lain", "attendanceId", id(other)));
        own(pass)
                .statusCode(200)
                .body("items.problem", contains("Antrean lama"), "items[0].proposal", equalTo("Tambah loket"))
                .body("items[0].receiptNumber", nullValue(), "closedAt", nullValue(), "correctable", equalTo(false));
        close(Instant.now());
        own(pass)
                .statusCode(200)
                .body("items[0].receiptNumber", matchesPattern("[0-9A-Z]{4}-[0-9A-Z]{4}"))
                .body("correctable", equalTo(true), "correctableUntil", notNullValue())
                .body("items[0].corrections", empty());
        own(pass.getString("attendance.number"), other.getString("secret"))
                .statusCode(404)
                .body("code", equalTo("attendance-unknown"));
        own(pass.getString("attendance.number"), "salah").statusCode(404);
        correct(other, line, UUID.randomUUID(), "Bukan baris saya").statusCode(404);
    }

    @Test
    void corrections_are_appended_and_replace_nothing() throws IOException {
        close(Instant.now());
        var key = UUID.randomUUID();
        var first =
                correct(pass, line, key, "Dua loket").statusCode(201).extract().<String>path("id");
        correct(pass, line, key, "Dua loket").statusCode(201).body("id", equalTo(first));
        correct(pass, line, key, "Lain").statusCode(422);
        correct(pass, line, UUID.randomUUID(), "Dua loket, pagi hari").statusCode(201);

        own(pass).body("items[0].corrections.text", contains("Dua loket", "Dua loket, pagi hari"));
        given().get("/api/v1/sessions/" + session.id() + "/lines")
                .then()
                .statusCode(200)
                .body("items[0].problem", equalTo("Antrean lama"))
                .body("items[0].corrections.text", contains("Dua loket", "Dua loket, pagi hari"));
        assertThat(SessionContent.of(projection, session.id())
                        .orElseThrow()
                        .lines()
                        .get(0)
                        .corrections())
                .extracting(Correction::text)
                .containsExactly("Dua loket", "Dua loket, pagi hari");
        try (var pdf = Loader.loadPDF(
                given().get("/api/v1/sessions/" + session.id() + "/minutes.pdf").asByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Koreksi: Dua loket", "Koreksi: Dua loket, pagi");
        }
    }

    @Test
    void a_hidden_correction_leaves_a_tombstone_with_its_reason() throws IOException {
        close(Instant.now());
        var id = correct(pass, line, UUID.randomUUID(), "Telepon saya 0899-0000-1111")
                .statusCode(201)
                .extract()
                .<String>path("id");
        var path = "/api/v1/sessions/" + session.id() + "/corrections/" + id;
        given().contentType(JSON).body(Map.of()).post(path + "/hiding").then().statusCode(400);
        for (var reason : new String[] {"PERSONAL_DATA", "SPAM"}) {
            given().contentType(JSON)
                    .body(Map.of("reason", reason))
                    .post(path + "/hiding")
                    .then()
                    .statusCode(200)
                    .body("hidden.reason", equalTo("PERSONAL_DATA"));
        }
        own(pass)
                .body("items[0].corrections.text", contains("Telepon saya 0899-0000-1111"))
                .body("items[0].corrections[0].hidden.reason", equalTo("PERSONAL_DATA"));
        assertThat(minutesPdf()).contains("disembunyikan penyelenggara").doesNotContain("0899");

        given().post(path + "/restoration").then().statusCode(200).body("hidden", nullValue());
        assertThat(minutesPdf()).contains("Telepon saya 0899-");
        given().get("/api/v1/forums/{forum}/moderation-acts", session.forumSlug())
                .then()
                .statusCode(200)
                .body("items.kind", contains("CORRECTION_RESTORED", "CORRECTION_HIDDEN"))
                .body("items.reason", contains(null, "PERSONAL_DATA"));
        given().contentType(JSON)
                .body(Map.of("reason", "SPAM"))
                .post("/api/v1/sessions/" + sessions.open(unit).id() + "/corrections/" + id + "/hiding")
                .then()
                .statusCode(404);
    }

    private String minutesPdf() throws IOException {
        try (var pdf = Loader.loadPDF(
                given().get("/api/v1/sessions/" + session.id() + "/minutes.pdf").asByteArray())) {
            return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
        }
    }

    @Test
    void the_application_cannot_change_what_was_corrected() {
        close(Instant.now());
        correct(pass, line, UUID.randomUUID(), "Dua loket").statusCode(201);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("delete from line_correction")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void corrections_wait_for_the_closing_of_the_minutes() {
        correct(pass, line, UUID.randomUUID(), "Terlalu awal")
                .statusCode(409)
                .body("code", equalTo("correction-closed"));
    }

    @Test
    void corrections_end_after_seven_days() {
        close(Instant.now().minus(Duration.ofDays(7)));
        correct(pass, line, UUID.randomUUID(), "Terlambat").statusCode(409).body("code", equalTo("correction-closed"));
        own(pass).statusCode(200).body("correctable", equalTo(false), "items", hasSize(1));
    }

    @Test
    void a_correction_says_something_and_not_too_much() {
        close(Instant.now());
        for (var text : new String[] {"", "  ", "x".repeat(2001)}) {
            correct(pass, line, UUID.randomUUID(), text).statusCode(400).body("errors.pointer", hasItems("/text"));
        }
        correct(pass, line, UUID.randomUUID(), "\uD83D\uDE00".repeat(2000)).statusCode(201);
        own(pass).body("items[0].corrections", hasSize(1));
    }

    private void close(Instant at) {
        minutes.end(session.id());
        minutes.close(session.id(), at);
    }

    private JsonPath arrive(String element) {
        var guest = Map.of("name", "Tamu Contoh", "element", element, "organisation", "Radio Contoh");
        var body = new HashMap<String, Object>(Map.of("walkUp", Map.of("visitor", guest)));
        body.put("arrivedAt", Instant.now());
        body.put("deskClock", Instant.now());
        return Requests.post("/api/v1/sessions/" + session.id() + "/attendances", body)
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static String id(JsonPath pass) {
        return pass.getString("attendance.id");
    }

    private static ValidatableResponse own(JsonPath pass) {
        return own(pass.getString("attendance.number"), pass.getString("secret"));
    }

    private static ValidatableResponse own(String number, String secret) {
        return given().header("Attendance-Secret", secret)
                .get("/api/v1/attendances/" + number + "/lines")
                .then();
    }

    private static ValidatableResponse correct(JsonPath pass, String line, UUID key, String text) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Attendance-Secret", pass.getString("secret"))
                .body(Map.of("text", text))
                .post("/api/v1/attendances/" + pass.getString("attendance.number") + "/lines/" + line + "/corrections")
                .then();
    }
}
