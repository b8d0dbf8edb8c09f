package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.list;
import static id.fkp.attendance.Arriving.withTicket;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture.TicketInHand;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has a ticket and sees the code of the hall checks in alone. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "desk")
class SelfCheckInTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture attendances;

    @Inject
    CheckInCode codes;

    private UUID session;
    private TicketInHand ticket;

    @BeforeEach
    void invite() {
        session = sessions.today(units.unitOf("desk", UnitRole.MODERATOR).id()).id();
        ticket = attendances.ticket(session, "Siti Contoh");
    }

    @Test
    void the_code_of_the_hall_lets_a_ticket_in_once() {
        var code = given().get("/api/v1/sessions/" + session + "/check-in-code")
                .then()
                .statusCode(200)
                .body("windowSeconds", equalTo(300))
                .extract()
                .<String>path("code");
        var first = alone(ticket, code)
                .statusCode(201)
                .body("attendance.way", equalTo("SELF"), "attendance.name", equalTo("Siti Contoh"))
                .extract()
                .<String>path("attendance.id");
        alone(ticket, code).statusCode(201).body("attendance.id", equalTo(first));
        arrive(session, withTicket(ticket.number())).statusCode(409).body("code", equalTo("already-present"));
        given().get(list(session)).then().body("items", hasSize(1));
    }

    @Test
    void the_code_before_is_taken_and_an_older_one_is_not() {
        var now = Instant.now();
        alone(ticket, codes.at(session, now.minusSeconds(3 * 300)))
                .statusCode(409)
                .body("code", equalTo("code-expired"));
        alone(ticket, codes.at(UUID.randomUUID(), now)).statusCode(409);
        alone(ticket, codes.at(session, now.minusSeconds(300))).statusCode(201);
    }

    @Test
    void a_code_lasts_five_minutes() {
        var begin = Instant.parse("2026-12-03T02:00:00Z");
        assertThat(codes.secondsLeft(begin)).isEqualTo(300);
        assertThat(codes.secondsLeft(begin.plusSeconds(299))).isEqualTo(1);
        assertThat(codes.at(session, begin))
                .isEqualTo(codes.at(session, begin.plusSeconds(299)))
                .matches("[0-9]{6}");
    }

    @Test
    void who_has_not_the_secret_is_nobody() {
        alone(new TicketInHand(ticket.number(), "salah"), codes.at(session, Instant.now()))
                .statusCode(404)
                .body("code", equalTo("ticket-unknown"));
        alone(new TicketInHand("0000-0000", ticket.secret()), codes.at(session, Instant.now()))
                .statusCode(404);
    }

    @Test
    void who_tries_codes_is_stopped() {
        int status = 409;
        for (int i = 0; i < 200 && status == 409; i++) {
            status = alone(ticket, "%06d".formatted(i)).extract().statusCode();
        }
        assertThat(status).isEqualTo(429);
    }

    @Test
    void a_ticket_finds_its_attendance() {
        own().statusCode(404).body("code", equalTo("attendance-unknown"));
        arrive(session, withTicket(ticket.number())).statusCode(201);
        own().statusCode(200).body("attendance.way", equalTo("DESK"));
    }

    @Test
    void a_ticket_of_another_session_is_told_so() {
        var elsewhere = sessions.today(units.unit().id()).id();
        alone(elsewhere, ticket, codes.at(elsewhere, Instant.now())).statusCode(404);
    }

    private ValidatableResponse own() {
        return given().header("Ticket-Number", ticket.number())
                .header("Ticket-Secret", ticket.secret())
                .get("/api/v1/sessions/" + session + "/self-check-in")
                .then();
    }

    private ValidatableResponse alone(TicketInHand ticket, String code) {
        return alone(session, ticket, code);
    }

    private static ValidatableResponse alone(UUID session, TicketInHand ticket, String code) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Ticket-Secret", ticket.secret())
                .body(Map.of("registrationNumber", ticket.number(), "code", code))
                .post("/api/v1/sessions/" + session + "/self-check-in")
                .then();
    }
}
