package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.change;
import static id.fkp.attendance.Arriving.list;
import static id.fkp.attendance.Arriving.picture;
import static id.fkp.attendance.Arriving.walkUp;
import static id.fkp.attendance.Arriving.withTicket;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The desk lets people in, with and without a ticket, and nobody twice. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "desk")
class DeskTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture attendances;

    private UUID unit;
    private SessionInfo session;

    @BeforeEach
    void invite() {
        unit = units.unitOf("desk", UnitRole.DRAFTER, UnitRole.MODERATOR).id();
        session = sessions.today(unit);
    }

    @Test
    void a_desk_gets_all_it_needs_at_once() {
        var siti = attendances.ticket(session.id(), "Siti Contoh");
        attendances.ticket(session.id(), "Budi Contoh", "MEDIA", "WAITING");
        arrive(session.id(), withTicket(siti.number())).statusCode(201);

        given().get("/api/v1/sessions/" + session.id() + "/desk")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .body("title", equalTo(session.title()), "opensAt", notNullValue(), "closedAt", nullValue())
                .body("registrations.name", contains("Siti Contoh", "Budi Contoh"))
                .body("registrations.state", contains("CONFIRMED", "WAITING"))
                .body("registrations[0].needs", contains("WHEELCHAIR"), "registrations[0].queueNumber", equalTo(1))
                .body("present.registrationNumber", contains(siti.number()), "present[0].way", equalTo("DESK"));
    }

    @Test
    void who_comes_with_a_ticket_is_let_in_and_gets_a_page_of_their_own() {
        var ticket = attendances.ticket(session.id(), "Siti Contoh");
        var pass = arrive(
                        session.id(),
                        withTicket(ticket.number()
                                .toLowerCase(java.util.Locale.ROOT)
                                .replace("-", "")))
                .statusCode(201)
                .body("attendance.name", equalTo("Siti Contoh"), "attendance.arrival", equalTo(1))
                .body("attendance.element", equalTo("SERVICE_USER"), "attendance.byName", equalTo("desk"))
                .extract()
                .jsonPath();

        var number = pass.getString("attendance.number");
        assertThat(pass.getString("passPath")).isEqualTo("/kehadiran/" + number);
        given().header("Attendance-Secret", pass.getString("secret"))
                .get("/api/v1/attendances/" + number)
                .then()
                .statusCode(200)
                .body("name", equalTo("Siti Contoh"), "session.title", equalTo(session.title()));
        for (var wrong : new String[] {"", "kq0n0s0oJm3xkV1iZ7Jr5dQ4aZr2m0m5vB7Qe8XwZ3c"}) {
            given().header("Attendance-Secret", wrong)
                    .get("/api/v1/attendances/" + number)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("attendance-unknown"));
        }
    }

    @Test
    void a_second_desk_hears_that_somebody_is_there_already() {
        var ticket = attendances.ticket(session.id(), "Siti Contoh");
        arrive(session.id(), withTicket(ticket.number())).statusCode(201);
        arrive(session.id(), withTicket(ticket.number()))
                .statusCode(409)
                .body("code", equalTo("already-present"), "detail", containsString("oleh desk"))
                .body("current.registrationNumber", equalTo(ticket.number()));
        given().get(list(session.id())).then().body("items", hasSize(1));
    }

    @Test
    void a_message_sent_again_is_done_once_whatever_the_clock_shows_by_then() {
        var key = UUID.randomUUID().toString();
        var said = walkUp("Rina Contoh", "MEDIA");
        var first = Requests.post(list(session.id()), key, said).statusCode(201).extract();
        var again = new HashMap<>(said);
        again.put("deskClock", Instant.now().plusSeconds(90));
        var second =
                Requests.post(list(session.id()), key, again).statusCode(201).extract();
        assertThat(second.asString()).isEqualTo(first.asString());

        again.put("arrivedAt", Instant.now().plusSeconds(5));
        Requests.post(list(session.id()), key, again).statusCode(422);
        given().get(list(session.id())).then().body("items", hasSize(1));
    }

    @Test
    void a_ticket_of_another_session_is_told_where_it_belongs() {
        var elsewhere = sessions.inForum(session.forumId(), null);
        var ticket = attendances.ticket(elsewhere.id(), "Siti Contoh");
        arrive(session.id(), withTicket(ticket.number()))
                .statusCode(409)
                .body("code", equalTo("other-session"), "detail", containsString(elsewhere.title()));

        var stranger = attendances.ticket(sessions.today(units.unit().id()).id(), "Orang Lain");
        arrive(session.id(), withTicket(stranger.number())).statusCode(404).body("code", equalTo("not-found"));
        arrive(session.id(), withTicket("0000-0000")).statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({"WAITING, daftar tunggu", "CANCELLED, dibatalkan"})
    void who_holds_no_seat_is_not_let_in_by_the_ticket(String state, String why) {
        var ticket = attendances.ticket(session.id(), "Siti Contoh", "MEDIA", state);
        arrive(session.id(), withTicket(ticket.number()))
                .statusCode(409)
                .body("code", equalTo("ticket-not-confirmed"), "detail", containsString(why));
        arrive(session.id(), walkUp("Siti Contoh", "MEDIA")).statusCode(201);
    }

    @Test
    void a_walk_up_signs_on_the_screen() {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("signature", "data:image/png;base64," + picture("png", 600, 200));
        var id = arrive(session.id(), said)
                .statusCode(201)
                .body("attendance.signed", equalTo(true), "attendance.way", equalTo("WALK_UP"))
                .extract()
                .<String>path("attendance.id");
        var image = given().accept("image/png")
                .get(list(session.id()) + "/" + id + "/signature")
                .then()
                .statusCode(200)
                .header("Cache-Control", containsString("no-store"))
                .extract()
                .asByteArray();
        assertThat(image).startsWith(0x89, 'P', 'N', 'G');
    }

    @Test
    void who_did_not_sign_signs_later() {
        var one = list(session.id()) + "/" + attendances.walkUp(session.id(), AttendingElement.MEDIA);
        given().accept("image/png").get(one + "/signature").then().statusCode(404);
        Requests.post(one + "/signature", Map.of("image", picture("png", 300, 100)))
                .statusCode(201)
                .body("signed", equalTo(true));
        Requests.post(one + "/signature", Map.of("image", "?"))
                .statusCode(400)
                .body("errors.pointer", contains("/image"));
    }

    @ParameterizedTest
    @CsvSource({
        "broken, not-png",
        "jpeg, not-png",
        "no base64, not-png",
        "wide, too-many-pixels",
        "bomb, too-many-pixels",
        "heavy, too-large"
    })
    void what_is_no_signature_is_refused(String kind, String code) {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("signature", Pictures.of(kind));
        arrive(session.id(), said)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.code", contains(code))
                .body("errors.pointer", contains("/signature"));
    }

    @Test
    void a_signature_of_twenty_megabytes_is_refused_unread() {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("signature", "A".repeat(20 * 1024 * 1024));
        arrive(session.id(), said).statusCode(413).body("code", equalTo("too-large"));
    }

    @Test
    void what_a_desk_sends_must_make_sense() {
        var both = walkUp("Rina Contoh", "MEDIA");
        both.put("registrationNumber", "7K3M-Q2XK");
        arrive(session.id(), both).statusCode(400).body("errors.code", contains("one-of-two"));

        var none = walkUp("Rina Contoh", "MEDIA");
        none.remove("walkUp");
        arrive(session.id(), none).statusCode(400).body("errors.code", contains("one-of-two"));
        none.put("arrivedAt", "+999999999-12-31T23:59:59Z");
        arrive(session.id(), none).statusCode(400).body("errors.pointer", contains("/arrivedAt"));

        arrive(session.id(), walkUp("x".repeat(10_000), "MEDIA"))
                .statusCode(400)
                .body("errors.pointer", contains("/walkUp/visitor/name"));
        arrive(session.id(), walkUp(" ", "MEDIA")).statusCode(400).body("errors.code", contains("not-blank"));

        var agreed = walkUp("Rina Contoh", "MEDIA");
        agreed.put(
                "walkUp",
                Map.of(
                        "visitor", Map.of("name", "Rina Contoh", "element", "MEDIA"),
                        "consents", Map.of("name", true, "photo", false, "contact", false),
                        "way", "DESK"));
        arrive(session.id(), agreed).statusCode(400).body("errors.code", contains("needs-ticket", "missing"));
    }

    /** The clock of the desk's phone is a year late; the person came ten seconds before the desk sends. */
    @Test
    void a_wrong_clock_of_a_desk_does_no_harm() {
        var wrong = Instant.now().minus(Duration.ofDays(365));
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("arrivedAt", wrong.minusSeconds(10));
        said.put("deskClock", wrong);
        var before = Instant.now();
        var arrived = arrive(session.id(), said).statusCode(201).extract().<String>path("attendance.arrivedAt");
        var day = AttendanceRules.opensAt(session);
        var expected = before.minusSeconds(10).isBefore(day) ? day : before.minusSeconds(10);
        assertThat(Instant.parse(arrived)).isCloseTo(expected, within(5, ChronoUnit.SECONDS));
    }

    @ParameterizedTest
    @CsvSource({"P400D", "-P400D"})
    void a_time_that_cannot_be_is_moved_into_the_day(String off) {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("arrivedAt", Instant.now().plus(Duration.parse(off)));
        var arrived = arrive(session.id(), said).statusCode(201).extract().<String>path("attendance.arrivedAt");
        assertThat(Instant.parse(arrived)).isBetween(AttendanceRules.opensAt(session), Instant.now());
    }

    @Test
    void nobody_comes_before_the_day() {
        attendances.later(session.id(), 2);
        arrive(session.id(), walkUp("Rina Contoh", "MEDIA"))
                .statusCode(409)
                .body("code", equalTo("attendance-not-open"));
    }

    @Test
    void a_closed_list_takes_nobody_and_changes_nothing() {
        var ticket = attendances.ticket(session.id(), "Siti Contoh");
        var one = list(session.id()) + "/" + attendances.walkUp(session.id(), AttendingElement.MEDIA);
        attendances.close(session.id());
        arrive(session.id(), withTicket(ticket.number())).statusCode(409).body("code", equalTo("attendance-closed"));
        change(one, "removal", Map.of("reason", "Terlambat")).statusCode(409);
        Requests.post(one + "/removal", Map.of("reason", "Terlambat")).statusCode(428);
        Requests.change(one, Map.of("visitor", Map.of("name", "Lain", "element", "MEDIA"), "reason", "Salah"))
                .statusCode(409)
                .body("code", equalTo("attendance-closed"));
        Requests.post(one + "/signature", Map.of("image", picture("png", 30, 10)))
                .statusCode(409);
    }

    @Test
    void a_mistake_is_corrected_by_who_has_seen_the_line() {
        var one = list(session.id()) + "/" + attendances.walkUp(session.id(), AttendingElement.MEDIA);
        var seen = given().get(one).header("ETag");
        var right = Map.of(
                "visitor",
                Map.of("name", "Rina Baru", "element", "CIVIL_SOCIETY", "position", "Ketua"),
                "reason",
                "Salah eja");
        Requests.change(one, seen, Map.of("visitor", right.get("visitor")))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        Requests.change(one, seen, right)
                .statusCode(200)
                .body("corrections.reason", contains("Salah eja"), "corrections[0].elementBefore", equalTo("MEDIA"))
                .body("corrections[0].fields", hasItems("element", "name", "position"))
                .body("name", equalTo("Rina Baru"), "element", equalTo("CIVIL_SOCIETY"), "position", equalTo("Ketua"));
        Requests.change(one, seen, right).statusCode(412).body("current.name", equalTo("Rina Baru"));
    }

    @Test
    void a_mistaken_check_in_is_struck_and_the_ticket_is_good_again() {
        var ticket = attendances.ticket(session.id(), "Siti Contoh");
        var first = arrive(session.id(), withTicket(ticket.number())).statusCode(201);
        var one = list(session.id()) + "/" + first.extract().<String>path("attendance.id");
        change(one, "removal", Map.of("reason", "Salah memindai"))
                .statusCode(200)
                .body("removed.reason", equalTo("Salah memindai"), "removed.byName", equalTo("desk"));
        change(one, "removal", Map.of("reason", "Lagi")).statusCode(409).body("code", equalTo("illegal-transition"));

        arrive(session.id(), withTicket(ticket.number())).statusCode(201).body("attendance.arrival", equalTo(2));
        given().get(list(session.id())).then().body("items.arrival", contains(2, 1));
        given().get("/api/v1/sessions/" + session.id() + "/desk").then().body("present.arrival", contains(2));
    }

    @Test
    void an_auditor_reads_the_list_and_lets_nobody_in() {
        var other = units.unitOf("desk", UnitRole.AUDITOR).id();
        var elsewhere = sessions.today(other);
        given().get(list(elsewhere.id())).then().statusCode(200);
        arrive(elsewhere.id(), walkUp("Rina Contoh", "MEDIA")).statusCode(403);
    }
}
