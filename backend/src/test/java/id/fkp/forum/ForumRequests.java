package id.fkp.forum;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests that tests of forums send. */
final class ForumRequests {

    static final String LIST = "/api/v1/forums";
    static final String ONE = LIST + "/{forum}";

    private ForumRequests() {}

    /** Opens tomorrow for a week. */
    static Map<String, Object> planOf(UUID unitId, UUID... standardIds) {
        var opens = Instant.now().plus(Duration.ofDays(1));
        var plan = new HashMap<String, Object>();
        plan.put("unitId", unitId);
        plan.put("title", "Forum Konsultasi Publik Contoh");
        plan.put("purpose", "DRAFTING");
        plan.put("method", "HYBRID");
        plan.put("place", "Aula Contoh");
        plan.put("opensAt", opens);
        plan.put("closesAt", opens.plus(Duration.ofDays(7)));
        plan.put("standardIds", Arrays.asList(standardIds));
        return plan;
    }

    static ValidatableResponse plan(Map<String, ?> plan) {
        return Requests.post(LIST, plan);
    }

    static ValidatableResponse change(Object forum, @Nullable String etag, Map<String, ?> plan) {
        var request = given().contentType(JSON).body(plan);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(ONE, forum)
                .then();
    }

    /** By somebody who has just read the forum. */
    static ValidatableResponse move(Object forum, String move, Map<String, ?> body) {
        return move(forum, move, etag(forum), body);
    }

    /** @param body nothing for an announcement, which takes none */
    static ValidatableResponse move(Object forum, String move, @Nullable String etag, Map<String, ?> body) {
        var request = body.isEmpty() ? given() : given().contentType(JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .post(ONE + "/" + move, forum)
                .then();
    }

    static ValidatableResponse read(Object forum) {
        return given().get(ONE, forum).then().statusCode(200);
    }

    static String etag(Object forum) {
        return read(forum).extract().header("ETag");
    }
}
