package id.fkp.notify;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is registered and left an e-mail address hears of what changes; the ticket tells everybody. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class RegistrantsToldTest {

    private static final String ADDRESS = "dewi@example.id";

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    private UUID session;

    @BeforeEach
    void plan() {
        session = sessions.today(units.unitOf("siti", UnitRole.HEAD).id(), 1).id();
    }

    @Test
    void a_session_that_is_moved_or_cancelled_is_told_to_all_who_registered() {
        registered(ADDRESS);
        registered("ani@example.id");
        registered("0812 0000 0000");
        move("postponement", Map.of("reason", "Jembatan terputus"));
        move("cancellation", Map.of("reason", "Gedung banjir"));

        var told = outbox();
        assertThat(told)
                .extracting(entry -> entry.topic + " " + entry.recipient)
                .containsExactlyInAnyOrder(
                        "session.postponed " + ADDRESS,
                        "session.postponed ani@example.id",
                        "session.cancelled " + ADDRESS,
                        "session.cancelled ani@example.id");
        assertThat(told.get(0).payload)
                .containsEntry("reason", "Jembatan terputus")
                .containsKeys("ticketNumber", "sessionTitle", "startsAt", "zone");
    }

    @Test
    void who_moves_up_is_told_and_who_was_erased_is_not() {
        var first = registered("ani@example.id");
        var waits = registered(ADDRESS);
        var erased = registered("togar@example.id");
        ticket(erased).delete("/api/v1/tickets/{number}/person", erased.getString("number"));
        ticket(first)
                .post("/api/v1/tickets/{number}/cancellation", first.getString("number"))
                .then()
                .statusCode(200);
        assertThat(outbox()).singleElement().satisfies(entry -> {
            assertThat(entry.topic).isEqualTo("registration.confirmed");
            assertThat(entry.recipient).isEqualTo(ADDRESS);
            assertThat(entry.payload).containsEntry("queueNumber", "2").doesNotContainValue(waits.getString("secret"));
        });

        ticket(waits)
                .post("/api/v1/tickets/{number}/cancellation", waits.getString("number"))
                .then()
                .statusCode(200);
        assertThat(outbox()).as("the third moved up and left no address").hasSize(1);
    }

    private JsonPath registered(String contact) {
        var said = new HashMap<String, Object>(Map.of(
                "name",
                "Dewi Contoh",
                "element",
                "MEDIA",
                "contact",
                contact,
                "mode",
                "IN_PERSON",
                "consentName",
                false,
                "consentPhoto",
                false,
                "consentContact",
                false,
                "consent",
                "2026-11"));
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", UUID.randomUUID())
                .body(Giving.solved(said))
                .post("/api/v1/sessions/{session}/registrations", session)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification ticket(JsonPath issued) {
        return given().header("Ticket-Secret", issued.getString("secret"));
    }

    private void move(String how, Map<String, Object> body) {
        var path = "/api/v1/sessions/" + session;
        given().contentType(JSON)
                .header("If-Match", given().get(path).header("ETag"))
                .body(body)
                .post(path + "/" + how)
                .then()
                .statusCode(200);
    }

    private List<OutboxEntry> outbox() {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.list(
                        "topic in ('session.postponed', 'session.cancelled', 'registration.confirmed') "
                                + "and unitId = ?1 order by id",
                        unit()));
    }

    private UUID unit() {
        return UUID.fromString(given().get("/api/v1/sessions/" + session).path("unit.id"));
    }
}
