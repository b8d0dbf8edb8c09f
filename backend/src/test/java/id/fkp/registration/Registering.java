package id.fkp.registration;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.submission.Giving;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Registers as a browser does: with a device of its own and a proof of work. */
final class Registering {

    static final String TICKET = "/api/v1/tickets/{number}";

    private Registering() {}

    /** Somebody who comes to the hall, and whatever else is said as name and value in turn. */
    static Map<String, Object> said(@Nullable Object... more) {
        var body = new HashMap<String, Object>(Map.of(
                "name",
                "Dewi Contoh",
                "element",
                "SERVICE_USER",
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
        for (int i = 0; i < more.length; i += 2) {
            var value = more[i + 1];
            if (value == null) {
                body.remove(String.valueOf(more[i]));
            } else {
                body.put(String.valueOf(more[i]), value);
            }
        }
        return body;
    }

    /** From a device nobody has seen before, with a solved challenge. */
    static ValidatableResponse register(UUID session, @Nullable Object... more) {
        return send(session, UUID.randomUUID(), UUID.randomUUID(), Giving.solved(said(more)));
    }

    /** Exactly this. */
    static ValidatableResponse send(UUID session, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .body(body)
                .post("/api/v1/sessions/{session}/registrations", session)
                .then();
    }

    static Ticket ticket(UUID session, @Nullable Object... more) {
        return Ticket.of(register(session, more).statusCode(201));
    }

    /** What somebody who has registered takes home. */
    record Ticket(String number, String secret, String state, Integer queueNumber, Integer waitingPlace) {

        static Ticket of(ValidatableResponse answer) {
            var json = answer.extract().jsonPath();
            return new Ticket(
                    json.getString("number"),
                    json.getString("secret"),
                    json.getString("state"),
                    json.get("queueNumber"),
                    json.get("waitingPlace"));
        }

        ValidatableResponse read() {
            return given().header("Ticket-Secret", secret).get(TICKET, number).then();
        }

        ValidatableResponse cancel() {
            return given().header("Ticket-Secret", secret)
                    .post(TICKET + "/cancellation", number)
                    .then();
        }

        ValidatableResponse erase() {
            return given().header("Ticket-Secret", secret)
                    .delete(TICKET + "/person", number)
                    .then();
        }
    }
}
