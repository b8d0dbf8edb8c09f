package id.fkp.unit;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;

/** Writes as a client sends them. */
public final class Requests {

    private Requests() {}

    /** A POST that creates, sent for the first time. */
    public static ValidatableResponse post(String path, Object body) {
        return post(path, UUID.randomUUID().toString(), body);
    }

    public static ValidatableResponse post(String path, String key, Object body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(body)
                .post(path)
                .then();
    }

    /** A PUT by somebody who has just read what they change. */
    public static ValidatableResponse change(String path, Object body) {
        return change(path, given().get(path).header("ETag"), body);
    }

    public static ValidatableResponse change(String path, String etag, Object body) {
        return given().contentType(JSON)
                .header("If-Match", etag)
                .body(body)
                .put(path)
                .then();
    }
}
