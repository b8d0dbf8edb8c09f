package id.fkp.minutes;

import static id.fkp.minutes.MinutesFixture.said;
import static id.fkp.minutes.MinutesFixture.write;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.forum.ForumInfo.DiscussedVersion;
import id.fkp.forum.Forums;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two minute-takers write what is said; when the minutes are closed, each line is an input with a receipt. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class MinutesResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    MinutesFixture minutes;

    @Inject
    Forums forums;

    @Inject
    SqlCount sql;

    private UUID unit;
    private SessionInfo session;
    private DiscussedVersion discussed;
    private String lines;

    @BeforeEach
    void open() {
        unit = units.unitOf("rini", UnitRole.DRAFTER, UnitRole.MODERATOR).id();
        session = sessions.open(unit);
        discussed = forums.find(session.forumId()).orElseThrow().versions().get(0);
        lines = "/api/v1/sessions/" + session.id() + "/lines";
    }

    @Test
    void lines_stand_in_the_order_in_which_they_were_said() {
        write(session.id(), said("Pertama")).statusCode(201).body("position", equalTo(1.0f));
        var second = write(session.id(), said("Ketiga")).extract().path("id");
        write(session.id(), said("Kedua", "position", 1.5)).statusCode(201);
        read().body("items.problem", contains("Pertama", "Kedua", "Ketiga"), "closure", nullValue());

        Requests.change(lines + "/" + second, said("Ketiga", "position", 0.5)).statusCode(200);
        read().body("items.problem", contains("Ketiga", "Pertama", "Kedua"));
    }

    @Test
    void a_line_says_who_what_and_by_when() {
        write(
                        session.id(),
                        said(
                                " Antrean lama. ",
                                "speaker",
                                "Klinik Kisaran",
                                "element",
                                "RELATED_AGENCY",
                                "standardId",
                                discussed.standardId(),
                                "component",
                                "SD3",
                                "action",
                                "Tambah loket",
                                "horizon",
                                "SHORT",
                                "amount",
                                2,
                                "timeUnit",
                                "CALENDAR_DAYS",
                                "owner",
                                "Tim Loket"))
                .statusCode(201)
                .body(
                        "problem",
                        equalTo("Antrean lama."),
                        "versionId",
                        equalTo(discussed.versionId().toString()))
                .body("component", equalTo("SD3"), "amount", equalTo(2), "byName", equalTo("rini"));
    }

    @Test
    void what_was_queued_without_a_network_is_written_once() {
        var key = UUID.randomUUID().toString();
        var answers = IntStream.range(0, 4)
                .mapToObj(i -> supplyAsync(() -> Requests.post(lines, key, said("Sekali saja"))
                        .statusCode(201)
                        .extract()
                        .<String>path("id")))
                .toList();
        assertThat(answers.stream().map(answer -> answer.join()).distinct()).hasSize(1);
        read().body("items", hasSize(1));
        Requests.post(lines, key, said("Lain")).statusCode(422);
    }

    @Test
    void two_who_write_the_same_line_do_not_overwrite_each_other() {
        var line = lines + "/" + write(session.id(), said("Awal")).extract().path("id");
        var etag = given().get(line).header("ETag");
        Requests.change(line, etag, said("Satu")).statusCode(200).body("problem", equalTo("Satu"));
        Requests.change(line, etag, said("Dua"))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.problem", equalTo("Satu"));
        given().header("If-Match", etag).delete(line).then().statusCode(412);
        given().delete(line).then().statusCode(428);
        given().header("If-Match", given().get(line).header("ETag"))
                .delete(line)
                .then()
                .statusCode(204);
        given().get(line).then().statusCode(404);
        read().body("items", hasSize(0));
    }

    @Test
    void who_asks_again_and_again_costs_little() {
        write(session.id(), said("Satu"));
        var etag = given().get(lines).header("ETag");
        var count = sql.during(
                () -> given().header("If-None-Match", etag).get(lines).then().statusCode(304));
        assertThat(count).isLessThanOrEqualTo(4);
        write(session.id(), said("Dua"));
        given().header("If-None-Match", etag).get(lines).then().statusCode(200).body("items", hasSize(2));
    }

    @ParameterizedTest
    @CsvSource({
        "problem, '', /problem, not-blank",
        "amount, 3, /timeUnit, missing",
        "timeUnit, MONTHS, /amount, missing",
        "component, SD3, /standardId, missing",
        "standardId, 01930000-0000-7000-8000-000000000001, /standardId, not-discussed"
    })
    void what_does_not_belong_together_is_refused(String field, String value, String pointer, String code) {
        write(session.id(), said("Antrean", field, field.equals("amount") ? 3 : value))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer), "errors.code", hasItem(code));
    }

    @Test
    void nothing_is_written_before_the_session_is_open() {
        write(sessions.today(unit).id(), said("Terlalu awal"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void closing_waits_for_the_end_of_the_session_and_needs_lines() {
        write(session.id(), said("Satu"));
        close().statusCode(409);
        minutes.end(session.id());
        close().statusCode(201).body("lines", equalTo(1));

        var silent = sessions.open(unit);
        minutes.end(silent.id());
        Requests.post("/api/v1/sessions/" + silent.id() + "/minutes-closure", Map.of())
                .statusCode(409)
                .body("errors.code", contains("missing"));
    }

    @Test
    void each_line_becomes_an_input_of_the_room_in_the_register() {
        var one = write(
                        session.id(),
                        said(
                                "Waktu tidak jelas",
                                "proposal",
                                "Tiga hari kerja",
                                "speaker",
                                "Klinik Kisaran",
                                "element",
                                "RELATED_AGENCY",
                                "standardId",
                                discussed.standardId(),
                                "component",
                                "SD3"))
                .extract()
                .<String>path("id");
        write(session.id(), said("Kursi kurang", "proposal", "Tambah kursi"));
        minutes.end(session.id());
        close().statusCode(201).body("correctableUntil", notNullValue());

        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback")
                .then()
                .statusCode(200)
                .body("items", hasSize(2), "items.channel", everyItem(equalTo("ROOM")))
                .body("items.state", everyItem(equalTo("PUBLISHED")))
                .body("items.text", contains("Kursi kurang\n\nUsulan: Tambah kursi", "Waktu tidak jelas"))
                .body("items[1].proposedText", equalTo("Tiga hari kerja"), "items[1].components", contains("SD3"))
                .body("items[1].organisation", equalTo("Klinik Kisaran"))
                .body("items[1].element", equalTo("RELATED_AGENCY"))
                .body("items[1].versionId", equalTo(discussed.versionId().toString()));
        read().body("items.feedbackId", everyItem(notNullValue()), "closure.lines", equalTo(2));
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback-counts")
                .then()
                .body("published", equalTo(2));

        write(session.id(), said("Terlambat")).statusCode(409);
        Requests.change(lines + "/" + one, said("Diubah")).statusCode(409);
        given().delete(lines + "/" + one).then().statusCode(428);
        close().statusCode(409);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void minutes_being_written_are_for_members() {
        var line = minutes.line(session.id());
        given().get(lines).then().statusCode(404);
        given().get(lines + "/" + line).then().statusCode(404);
        write(session.id(), said("Menyusup")).statusCode(404);
        close().statusCode(404);
    }

    @Test
    void a_drafter_writes_but_does_not_close() {
        var own = units.unitOf("rini", UnitRole.DRAFTER).id();
        var theirs = sessions.open(own);
        write(theirs.id(), said("Satu")).statusCode(201);
        minutes.end(theirs.id());
        Requests.post("/api/v1/sessions/" + theirs.id() + "/minutes-closure", Map.of())
                .statusCode(403);
    }

    private ValidatableResponse read() {
        return given().get(lines).then().statusCode(200);
    }

    private ValidatableResponse close() {
        return Requests.post("/api/v1/sessions/" + session.id() + "/minutes-closure", Map.of());
    }
}
