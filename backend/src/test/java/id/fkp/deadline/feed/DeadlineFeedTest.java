package id.fkp.deadline.feed;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.deadline.DeadlineFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deadlines in calendar programs, which know a name and a password and no token. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class DeadlineFeedTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    DeadlineFixture deadlines;

    @Inject
    EntityManager database;

    private UnitInfo unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.AUDITOR);
        deadlines.publishAfter(forums.open(unit.id(), 1), LocalDate.of(2024, 6, 13));
    }

    @Test
    void a_member_reads_the_calendar_and_each_event_lasts_the_whole_last_day() throws Exception {
        var answer = given().get(ics());
        answer.then().statusCode(200).contentType(startsWith("text/calendar"));

        var calendar = new CalendarBuilder().build(new StringReader(answer.asString()));
        calendar.validate();
        assertThat(answer.asString())
                .contains("DTSTART;VALUE=DATE:20240624", "Terlambat: Publikasikan hasil bahasan", "pasal 27 ayat (1)");
        assertThat(answer.asString().lines().filter(line -> line.startsWith("SUMMARY:")))
                .containsOnlyOnce(
                        "SUMMARY:Terlambat: Publikasikan hasil bahasan",
                        "SUMMARY:Tetapkan dan terapkan standar pelayanan")
                .contains("SUMMARY:Forum konsultasi publik");
    }

    @Test
    @TestSecurity
    void without_a_login_or_a_feed_programs_are_asked_for_name_and_password() {
        given().get(ics())
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", startsWith("Basic "))
                .body("code", is("sign-in-required"));
    }

    @Test
    void a_feed_opens_the_calendar_of_its_unit_and_of_no_other() {
        var feed = make(UUID.randomUUID()).then().statusCode(201).extract();
        String name = feed.path("username");
        String password = feed.path("password");

        assertThat(read(unit, name, password).statusCode()).isEqualTo(200);
        assertThat(read(unit, name, "salah").statusCode()).isEqualTo(401);
        assertThat(read(unit, "siti", password).statusCode()).isEqualTo(401);
        assertThat(read(units.unit(), name, password).statusCode()).isEqualTo(404);
    }

    @Test
    void the_password_is_said_once_and_kept_nowhere() {
        var key = UUID.randomUUID();
        String password = make(key).path("password");

        assertThat(make(key).<String>path("password")).isEqualTo(password);
        given().get(feeds()).then().body("items", hasSize(1)).body("items[0].password", nullValue());
        var kept = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select (select count(*) from deadline_feed where password_hash = ?1)"
                                        + " + (select count(*) from idempotency_key where answer like '%' || ?1 || '%')")
                        .setParameter(1, password)
                        .getSingleResult());
        assertThat(((Number) kept).intValue()).isZero();
    }

    @Test
    void a_feed_that_is_revoked_opens_nothing_any_more() {
        var feed = make(UUID.randomUUID());
        String id = feed.path("id");

        given().delete("/api/v1/deadline-feeds/" + id).then().statusCode(204);
        given().delete("/api/v1/deadline-feeds/" + id).then().statusCode(204);

        assertThat(read(unit, id, feed.path("password")).statusCode()).isEqualTo(401);
        given().get(feeds()).then().body("items", hasSize(0));
    }

    @Test
    void who_leaves_the_unit_reads_its_calendar_no_more() {
        var feed = make(UUID.randomUUID());

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from membership where unit_id = ?1")
                        .setParameter(1, unit.id())
                        .executeUpdate());

        assertThat(read(unit, feed.path("id"), feed.path("password")).statusCode())
                .isEqualTo(401);
    }

    @Test
    void another_persons_feed_does_not_exist() {
        var foreign = UUID.randomUUID();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        insert into deadline_feed (id, unit_id, issuer, subject, password_hash, created_at)
                        values (?1, ?2, 'elsewhere', 'siti', repeat('0', 64), now())
                        """)
                        .setParameter(1, foreign)
                        .setParameter(2, unit.id())
                        .executeUpdate());

        given().get(feeds()).then().body("items", hasSize(0));
        given().delete("/api/v1/deadline-feeds/" + foreign).then().statusCode(404);
    }

    private Response make(UUID key) {
        return given().header("Idempotency-Key", key).post(feeds());
    }

    private static Response read(UnitInfo unit, String name, String password) {
        var credentials = Base64.getEncoder().encodeToString((name + ":" + password).getBytes(StandardCharsets.UTF_8));
        return given().header("Authorization", "Basic " + credentials)
                .get("/api/v1/units/" + unit.slug() + "/deadlines.ics");
    }

    private String ics() {
        return "/api/v1/units/" + unit.slug() + "/deadlines.ics";
    }

    private String feeds() {
        return "/api/v1/units/" + unit.slug() + "/deadline-feeds";
    }
}
