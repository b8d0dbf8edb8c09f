package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.picture;
import static id.fkp.attendance.Arriving.walkUp;
import static id.fkp.attendance.Arriving.withTicket;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.invitation.InvitationFixture;
import id.fkp.session.SessionFixture;
import id.fkp.session.SessionInfo;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who has the secret reads all that is kept under it, and has it erased. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "head")
class PersonalDataTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    SubmissionFixture submissions;

    @Inject
    InvitationFixture invitations;

    @Inject
    AttendanceFixture fixture;

    private UUID unit;
    private SessionInfo session;

    @BeforeEach
    void open() {
        unit = units.unitOf("head", UnitRole.HEAD).id();
        session = sessions.open(unit);
    }

    @Test
    void a_ticket_leads_to_the_registration_and_to_the_attendance_made_with_it() {
        var ticket = fixture.ticket(session.id(), "Siti Contoh");
        data("tickets", "Ticket-Secret", ticket.number(), ticket.secret())
                .statusCode(200)
                .body("parts.personClass", contains("REGISTRATION", "NEEDS"))
                .body("parts[0].data.name", equalTo("Siti Contoh"), "parts[0].keptUntil", notNullValue())
                .body("parts[1].data.needs", contains("WHEELCHAIR"));
        arrive(session.id(), withTicket(ticket.number())).statusCode(201);
        data("tickets", "Ticket-Secret", ticket.number(), ticket.secret())
                .body("parts.personClass", contains("REGISTRATION", "NEEDS", "ATTENDANCE", "ATTENDANCE_CONTACT"))
                .body("parts[2].data.name", equalTo("Siti Contoh"));
        data("tickets", "Ticket-Secret", ticket.number(), "salah")
                .statusCode(404)
                .body("code", equalTo("ticket-unknown"));
    }

    @Test
    void who_has_come_cannot_give_the_seat_back() {
        var ticket = fixture.ticket(session.id(), "Siti Contoh");
        var there = arrive(session.id(), withTicket(ticket.number()))
                .statusCode(201)
                .extract()
                .jsonPath();
        cancel(ticket.number(), ticket.secret()).statusCode(409).body("code", equalTo("ticket-used"));
        var path = "/api/v1/sessions/" + session.id() + "/attendances/" + there.getString("attendance.id");
        Arriving.change(path, "removal", Map.of("reason", "Salah orang")).statusCode(200);
        cancel(ticket.number(), ticket.secret()).statusCode(200).body("state", equalTo("CANCELLED"));
    }

    @Test
    void an_attendance_shows_its_signature_until_it_is_erased() {
        var said = walkUp("Rina Contoh", "MEDIA");
        said.put("signature", picture("png", 60, 20));
        var pass = arrive(session.id(), said).statusCode(201).extract().jsonPath();
        var number = pass.getString("attendance.number");
        data("attendances", "Attendance-Secret", number, pass.getString("secret"))
                .statusCode(200)
                .body("parts[0].data.name", equalTo("Rina Contoh"))
                .body("parts[0].data.signature", startsWith("data:image/png;base64,iVBOR"));
        given().header("Attendance-Secret", pass.getString("secret"))
                .delete("/api/v1/attendances/" + number + "/person")
                .then()
                .statusCode(200);
        data("attendances", "Attendance-Secret", number, pass.getString("secret"))
                .body("parts[0].data.name", nullValue(), "parts[0].data.signature", nullValue())
                .body("parts[0].data.organisation", equalTo("Radio Contoh"))
                .body("parts[0].data.erasedAt", notNullValue(), "parts[0].keptUntil", nullValue());
    }

    @Test
    void an_addressee_reads_the_letter_and_has_the_address_erased() {
        var letter = invitations.sent(sessions.today(unit).id());
        data("invitations", "Invitation-Secret", letter.number(), letter.secret())
                .statusCode(200)
                .body("parts.personClass", contains("INVITATION"), "parts[0].data.name", notNullValue());
        for (int again = 0; again < 2; again++) {
            given().header("Invitation-Secret", letter.secret())
                    .delete("/api/v1/invitations/" + letter.number() + "/person")
                    .then()
                    .statusCode(200)
                    .body("hasPerson", equalTo(false), "name", nullValue(), "organisation", notNullValue());
        }
        given().header("Invitation-Secret", "salah")
                .delete("/api/v1/invitations/" + letter.number() + "/person")
                .then()
                .statusCode(404);
    }

    @Test
    void a_receipt_shows_the_input_with_every_text() {
        var forum = forums.open(unit, 1);
        var receipt = submissions.taken(
                forum, Giving.said("Loket kurang.", "name", "Siti Contoh", "contact", "siti@example.id"));
        data("receipts", "Receipt-Secret", receipt.number(), receipt.secret())
                .statusCode(200)
                .body("parts[0].personClass", equalTo("INPUT"), "parts[0].data.contact", equalTo("siti@example.id"))
                .body("parts[0].data.texts.text", contains("Loket kurang."))
                .header("Cache-Control", containsString("no-store"));
        data("receipts", "Receipt-Secret", receipt.number(), "salah").statusCode(404);
    }

    @Test
    void a_head_finds_hands_out_and_erases_who_has_lost_the_link() {
        fixture.ticket(session.id(), "Siti Burung Kenari");
        var found = look("burung KENARI")
                .statusCode(200)
                .body("items.kind", contains("REGISTRATION"), "items[0].name", equalTo("Siti Burung Kenari"))
                .extract()
                .jsonPath();
        var request = Map.of(
                "kind",
                "REGISTRATION",
                "heldId",
                found.getString("items[0].heldId"),
                "reason",
                "Surat, kartu dicocokkan");
        onRequest(unit, "exports", request)
                .statusCode(200)
                .body("number", nullValue(), "parts[0].data.name", equalTo("Siti Burung Kenari"));
        var elsewhere = units.unitOf("head", UnitRole.HEAD).id();
        onRequest(elsewhere, "exports", request).statusCode(404);
        onRequest(elsewhere, "erasures", request).statusCode(404);
        onRequest(unit, "erasures", request).statusCode(204);
        look("burung kenari").body("items", empty());
        look("%").statusCode(400);
        given().queryParam("unitId", unit)
                .get("/api/v1/audit-entries")
                .then()
                .statusCode(200)
                .body("items.act", hasItems("person.searched", "person.handed-out", "person.erased-on-request"))
                .body(not(containsString("Kenari")));
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void nobody_else_looks_for_persons() {
        look("kenari").statusCode(404);
        units.member(unit, "orang-lain", UnitRole.MODERATOR, UnitRole.DRAFTER, UnitRole.AUDITOR);
        look("kenari").statusCode(403);
    }

    private ValidatableResponse look(String text) {
        return onRequest(unit, "searches", Map.of("text", text));
    }

    private static ValidatableResponse onRequest(UUID unit, String what, Map<String, ?> body) {
        return given().contentType(JSON)
                .body(body)
                .post("/api/v1/units/" + unit + "/persons/" + what)
                .then();
    }

    private static ValidatableResponse cancel(String number, String secret) {
        return given().header("Ticket-Secret", secret)
                .contentType(JSON)
                .post("/api/v1/tickets/" + number + "/cancellation")
                .then();
    }

    private static ValidatableResponse data(String what, String header, String number, String secret) {
        return given().header(header, secret)
                .get("/api/v1/" + what + "/" + number + "/personal-data")
                .then();
    }
}
