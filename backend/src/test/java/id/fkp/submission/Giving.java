package id.fkp.submission;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.altcha.altcha.Altcha;

/** Gives inputs as a browser does: with a device of its own and a proof of work. */
public final class Giving {

    public static final String FEEDBACK = "/api/v1/forums/{forum}/feedback";
    public static final String RECEIPT = "/api/v1/receipts/{number}";

    private Giving() {}

    /** A suggestion on the forum in general, and whatever else is said as name and value in turn. */
    public static Map<String, Object> said(String text, Object... more) {
        var body = new HashMap<String, Object>(Map.of("kind", "SUGGESTION", "text", text));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    /** From a device nobody has seen before, with a solved challenge. */
    public static ValidatableResponse give(Object forum, Map<String, Object> body) {
        return give(forum, UUID.randomUUID(), UUID.randomUUID(), solved(body));
    }

    /** Exactly this. */
    public static ValidatableResponse give(Object forum, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .body(body)
                .post(FEEDBACK, forum)
                .then();
    }

    /** The receipt of an input that is taken. */
    public static Receipt taken(Object forum, Map<String, Object> body) {
        return Receipt.of(give(forum, body).statusCode(201));
    }

    /** What a giver takes home. */
    public record Receipt(String number, String secret, String feedbackId) {
        public static Receipt of(ValidatableResponse answer) {
            var json = answer.extract().jsonPath();
            return new Receipt(json.getString("number"), json.getString("secret"), json.getString("feedbackId"));
        }

        public ValidatableResponse read() {
            return given().header("Receipt-Secret", secret).get(RECEIPT, number).then();
        }

        public String etag() {
            return read().statusCode(200).extract().header("ETag");
        }
    }

    public static Map<String, Object> solved(Map<String, Object> body) {
        var whole = new HashMap<>(body);
        whole.put("challenge", solution());
        return whole;
    }

    /** Solves a new challenge of the server, as the page does. */
    public static String solution() {
        var challenge = given().get("/api/v1/challenges")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        return solution(
                challenge.getString("challenge"), challenge.getString("salt"), challenge.getString("signature"));
    }

    static String solution(String challenge, String salt, String signature) {
        try {
            var found = Altcha.solveChallenge(challenge, salt, Altcha.Algorithm.SHA256, 100_000, 0);
            return payload(challenge, found.number, salt, signature);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static String payload(String challenge, long number, String salt, String signature) {
        var json = """
                {"algorithm": "SHA-256", "challenge": "%s", "number": %d, "salt": "%s", "signature": "%s"}""".formatted(challenge, number, salt, signature);
        return Base64.getEncoder().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
