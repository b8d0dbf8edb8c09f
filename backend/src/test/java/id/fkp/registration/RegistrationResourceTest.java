package id.fkp.registration;

import static id.fkp.registration.Registering.TICKET;
import static id.fkp.registration.Registering.register;
import static id.fkp.registration.Registering.said;
import static id.fkp.registration.Registering.send;
import static id.fkp.registration.Registering.ticket;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.identity.UnitRole;
import id.fkp.invitation.InvitationFixture;
import id.fkp.record.RecordFixture;
import id.fkp.registration.Registering.Ticket;
import id.fkp.session.SessionFixture;
import id.fkp.session.plan.SeatsKept;
import id.fkp.submission.Giving;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever wants to come registers and gets a ticket; who finds no seat waits and moves up. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RegistrationResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    InvitationFixture invitations;

    @Inject
    RecordFixture records;

    @Inject
    SqlCount sql;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.MODERATOR).id();
    }

    @Test
    void who_registers_takes_a_ticket_home() {
        var session = sessions.today(unit).id();
        var first = ticket(session);
        var second = ticket(session, "mode", "ONLINE", "needs", List.of("SIGN_LANGUAGE"));

        assertThat(List.of(first.queueNumber(), second.queueNumber())).containsExactly(1, 2);
        first.read()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("state", equalTo("CONFIRMED"), "name", equalTo("Dewi Contoh"), "meetingLink", nullValue())
                .body("session.title", equalTo("Pertemuan Contoh"))
                .body("code.address", containsString("/tiket/" + first.number() + "#" + first.secret()));
        second.read()
                .body("meetingLink", equalTo("https://rapat.example.go.id/fkp"), "needs", contains("SIGN_LANGUAGE"));
        given().header("Ticket-Secret", second.secret())
                .get(TICKET + "/calendar.ics", second.number())
                .then()
                .statusCode(200)
                .body(allOf(
                        containsString("BEGIN:VEVENT"), containsString("STATUS:CONFIRMED"), containsString("DTEND:")));
    }

    @Test
    void without_its_secret_a_ticket_is_not_there() {
        var session = sessions.today(unit).id();
        var one = ticket(session);
        var other = ticket(session);
        for (var secret : List.of("", "salah", other.secret())) {
            var told = new Ticket(one.number(), secret, "", 0, 0);
            told.read().statusCode(404).body("code", equalTo("ticket-unknown"));
            told.cancel().statusCode(404);
            told.erase().statusCode(404);
        }
        given().get(TICKET, one.number()).then().statusCode(404);
        one.read().body("state", equalTo("CONFIRMED"));
    }

    @Test
    void who_finds_no_seat_waits_and_moves_up_in_order() {
        var session = sessions.today(unit, 2).id();
        var first = ticket(session);
        ticket(session);
        var third = ticket(session);
        var fourth = ticket(session);
        assertThat(third.state()).isEqualTo("WAITING");
        assertThat(List.of(third.waitingPlace(), fourth.waitingPlace())).containsExactly(1, 2);
        assertThat(ticket(session, "mode", "ONLINE").state())
                .as("takes no seat")
                .isEqualTo("CONFIRMED");

        first.cancel().statusCode(200).body("state", equalTo("CANCELLED"), "code", nullValue());
        first.cancel().statusCode(200);
        third.read().body("state", equalTo("CONFIRMED"), "queueNumber", equalTo(4));
        fourth.read().body("state", equalTo("WAITING"), "waitingPlace", equalTo(1));
    }

    @Test
    @TestSecurity(user = "tamu")
    void the_audit_does_not_name_who_comes_from_outside() {
        var session = sessions.today(unit, 1).id();
        long before = records.naming("tamu");
        ticket(session).cancel().statusCode(200);
        ticket(session).erase().statusCode(200);

        assertThat(records.naming("tamu")).isEqualTo(before);
    }

    @Test
    void seats_kept_for_an_element_are_for_it_first() {
        var session = sessions.today(unit, 3, new SeatsKept(CommunityElement.MEDIA, 2))
                .id();
        assertThat(ticket(session).state()).isEqualTo("CONFIRMED");
        var waits = ticket(session);
        assertThat(waits.state()).isEqualTo("WAITING");
        assertThat(ticket(session, "element", "MEDIA").state()).isEqualTo("CONFIRMED");
        given().get("/api/v1/sessions/{id}/seats", session)
                .then()
                .body("open", equalTo(true), "registered", equalTo(2), "waiting", equalTo(1))
                .body("elements.find { it.element == 'MEDIA' }.free", equalTo(1))
                .body("elements.find { it.element == 'SERVICE_USER' }.free", equalTo(0));
        var second = ticket(session, "element", "MEDIA");
        second.cancel();
        waits.read().body("state", equalTo("WAITING"));
    }

    @Test
    @TestSecurity(user = "siti")
    void more_seats_let_those_move_up_who_wait() {
        var session = sessions.today(unit, 1).id();
        ticket(session);
        var waits = ticket(session);
        var path = "/api/v1/sessions/" + session;
        Map<String, Object> plan = new HashMap<>(given().get(path).jsonPath().getMap(""));
        plan.keySet()
                .retainAll(List.of(
                        "title",
                        "method",
                        "startsAt",
                        "endsAt",
                        "venue",
                        "meetingLink",
                        "seats",
                        "team",
                        "agenda",
                        "materials"));
        plan.put("capacity", 2);
        given().contentType(JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body(plan)
                .put(path)
                .then()
                .statusCode(200);
        waits.read().body("state", equalTo("CONFIRMED"), "queueNumber", equalTo(2));
    }

    @Test
    void an_invitation_registers_without_work_and_only_once() {
        var session = sessions.today(unit, 1, new SeatsKept(CommunityElement.SERVICE_USER, 1))
                .id();
        var letter = invitations.sent(session);
        assertThat(ticket(session, "element", "MEDIA").state()).isEqualTo("WAITING");

        var mine = Ticket.of(invited(session, letter).statusCode(201));
        assertThat(mine.state()).isEqualTo("CONFIRMED");
        invited(session, letter).statusCode(409).body("code", equalTo("already-registered"));
        given().header("Invitation-Secret", letter.secret())
                .get("/api/v1/invitations/{number}/ticket", letter.number())
                .then()
                .statusCode(200)
                .body("number", equalTo(mine.number()), "element", equalTo("SERVICE_USER"));
        given().header("Invitation-Secret", letter.secret())
                .get("/api/v1/invitations/{number}", letter.number())
                .then()
                .body("answer", equalTo("ACCEPTED"));

        given().contentType(JSON)
                .header("Invitation-Secret", letter.secret())
                .body(Map.of("answer", "DECLINED"))
                .post("/api/v1/invitations/{number}/answer", letter.number())
                .then()
                .statusCode(200);
        mine.read().body("state", equalTo("CANCELLED"));
    }

    @Test
    void an_invitation_of_another_session_or_a_wrong_secret_registers_nobody() {
        var session = sessions.today(unit).id();
        invited(session, invitations.sent(sessions.today(unit).id())).statusCode(404);
        var letter = invitations.sent(session);
        invited(session, new InvitationFixture.Letter(letter.id(), letter.number(), "salah"))
                .statusCode(404)
                .body("code", equalTo("invitation-unknown"));
        given().get("/api/v1/sessions/{id}/seats", session).then().body("registered", equalTo(0));
    }

    @Test
    void a_key_sent_again_takes_no_second_seat() {
        var session = sessions.today(unit).id();
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var first = send(session, device, key, Giving.solved(said())).statusCode(201);
        var again = send(session, device, key, Giving.solved(said())).statusCode(201);
        assertThat(again.extract().asString()).isEqualTo(first.extract().asString());
        send(session, device, key, Giving.solved(said("name", "Lain"))).statusCode(422);
        given().get("/api/v1/sessions/{id}/seats", session).then().body("registered", equalTo(1));
    }

    @Test
    void what_cannot_be_meant_is_refused_and_takes_no_seat() {
        var session = sessions.today(unit).id();
        register(session, "name", "x".repeat(10_000)).statusCode(400).body("errors.pointer", hasItems("/name"));
        register(session, "name", " ").statusCode(400);
        register(session, "element", null).statusCode(400).body("errors.pointer", contains("/element"));
        register(session, "consentContact", true).statusCode(400).body("errors.pointer", contains("/contact"));
        register(session, "consent", null).statusCode(400);
        register(session, "telepon", "1").statusCode(400);
        send(session, UUID.randomUUID(), UUID.randomUUID(), said())
                .statusCode(400)
                .body("code", equalTo("challenge-invalid"));
        given().contentType(JSON)
                .body(Giving.solved(said()))
                .post("/api/v1/sessions/{session}/registrations", session)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        given().get("/api/v1/sessions/{id}/seats", session).then().body("registered", equalTo(0));
    }

    @Test
    void a_session_that_is_not_announced_is_not_there() {
        register(sessions.planned(unit).id()).statusCode(404);
    }

    @Test
    @TestSecurity(user = "siti")
    void a_session_that_is_cancelled_takes_nobody_and_lets_nobody_go() {
        var session = sessions.today(unit).id();
        var ticket = ticket(session);
        var path = "/api/v1/sessions/" + session;
        given().contentType(JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body(Map.of("reason", "Gedung banjir"))
                .post(path + "/cancellation")
                .then()
                .statusCode(200);
        register(session).statusCode(409).body("code", equalTo("registration-closed"));
        ticket.cancel().statusCode(409);
        ticket.read()
                .body("session.state", equalTo("CANCELLED"), "session.lastChange.reason", equalTo("Gedung banjir"));
        given().get(path + "/seats").then().body("open", equalTo(false));
    }

    @Test
    @TestSecurity(user = "siti")
    void a_person_may_have_their_data_erased_and_keeps_the_seat() {
        var session = sessions.today(unit).id();
        var ticket = ticket(
                session,
                "organisation",
                "Paguyuban",
                "contact",
                "dewi@example.id",
                "needs",
                List.of("OTHER"),
                "needsNote",
                "Pendamping");
        var list = "/api/v1/sessions/" + session + "/registrations";
        given().get(list).then().body("items.name", contains("Dewi Contoh"), "items.needsNote", contains("Pendamping"));

        ticket.erase().statusCode(200).body("hasPerson", equalTo(false), "queueNumber", equalTo(1));
        ticket.erase().statusCode(200);
        given().get(list)
                .then()
                .body(not(containsString("Dewi")))
                .body(not(containsString("dewi@")))
                .body("items[0].state", equalTo("CONFIRMED"), "items[0].needs", empty())
                .body("items[0].organisation", nullValue(), "items[0].erasedAt", notNullValue());
    }

    @Test
    @TestSecurity(user = "siti")
    void the_list_is_for_members_and_costs_the_same_however_long_it_is() {
        var session = sessions.today(unit).id();
        var list = "/api/v1/sessions/" + session + "/registrations";
        ticket(session);
        given().get(list).then().statusCode(200).header("Cache-Control", equalTo("no-store"));
        long one = sql.during(() -> given().get(list).then().statusCode(200));
        for (int i = 0; i < 4; i++) {
            ticket(session);
        }
        assertThat(sql.during(() -> given().get(list).then().body("items", hasSize(5))))
                .isEqualTo(one);
        given().get(list + "?state=WAITING").then().body("items", empty());
        var other = sessions.today(units.unit().id()).id();
        given().get("/api/v1/sessions/" + other + "/registrations").then().statusCode(404);
    }

    private static ValidatableResponse invited(UUID session, InvitationFixture.Letter letter) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", UUID.randomUUID())
                .header("Invitation-Secret", letter.secret())
                .body(said("element", null, "invitation", letter.number()))
                .post("/api/v1/sessions/{session}/registrations", session)
                .then();
    }
}
