package id.fkp.notify.follow;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.notify.DeliveryRun;
import id.fkp.notify.MailServer;
import id.fkp.submission.Giving;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Follows as the pages do: from a device of its own and with a proof of work. */
public final class Following {

    public static final String FOLLOWER = "/api/v1/followers/{number}";

    private Following() {}

    /** The halves of what opens a page. */
    public record Opened(String number, String secret) {

        public static Opened of(String token) {
            var halves = token.split("\\.", 2);
            return new Opened(halves[0], halves[1]);
        }

        public ValidatableResponse read() {
            return given().header("Follow-Secret", secret).get(FOLLOWER, number).then();
        }
    }

    /** Whatever is said besides replaces what is usual. */
    public static ValidatableResponse byEmail(UUID objectId, String email, Object... more) {
        var body = new HashMap<String, Object>(
                Map.of("objectId", objectId, "email", email, "language", "id", "rhythm", "EACH"));
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return post("/api/v1/email-follows", Giving.solved(body));
    }

    public static ValidatableResponse withLink(UUID objectId) {
        return post("/api/v1/followers", Giving.solved(Map.of("objectId", objectId, "language", "id")));
    }

    public static ValidatableResponse post(String path, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Device-Token", UUID.randomUUID())
                .body(body)
                .post(path)
                .then();
    }

    public static ValidatableResponse confirm(Opened link) {
        return given().header("Follow-Secret", link.secret())
                .post(FOLLOWER + "/confirmation", link.number())
                .then();
    }

    /** Asked, written to, confirmed: what opens the follower's page. */
    public static Opened confirmed(
            DeliveryRun delivery, MailServer server, UUID objectId, String email, Object... more) {
        byEmail(objectId, email, more).statusCode(202);
        delivery.now();
        var mails = server.of(email);
        var link = Opened.of(mails.get(mails.size() - 1).tokenOf("/ikuti/konfirmasi"));
        var answer = confirm(link).statusCode(200).extract().jsonPath();
        return new Opened(answer.getString("number"), answer.getString("secret"));
    }
}
