package id.fkp.standard;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.shared.document.Document;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The requests that tests of standards send. */
final class StandardRequests {

    static final String LIST = "/api/v1/standards";
    static final String ONE = LIST + "/{standard}";
    static final String VERSIONS = ONE + "/versions";
    static final String VERSION = VERSIONS + "/{number}";
    static final String COMPONENT = VERSION + "/components/{code}";

    private StandardRequests() {}

    static ValidatableResponse begin(UUID serviceId, String code, String title) {
        return post(LIST, Map.of("serviceId", serviceId, "code", code, "title", title));
    }

    static ValidatableResponse openNext(UUID standardId, String reason) {
        return post(VERSIONS, Map.of("reason", reason), standardId);
    }

    static ValidatableResponse post(String path, Object body, Object... parameters) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(path, parameters)
                .then();
    }

    static ValidatableResponse rename(UUID standardId, @Nullable String etag, Map<String, ?> body) {
        return put(etag, body, ONE, standardId);
    }

    static ValidatableResponse write(VersionInfo version, ComponentCode code, @Nullable String etag, String text) {
        return write(version, code, etag, StandardFixture.paragraph(text));
    }

    static ValidatableResponse write(VersionInfo version, ComponentCode code, @Nullable String etag, Document text) {
        return put(etag, Map.of("content", text), COMPONENT, version.standardId(), version.number(), code);
    }

    static ValidatableResponse put(@Nullable String etag, Object body, String path, Object... parameters) {
        var request = given().contentType(JSON).body(body);
        return (etag == null ? request : request.header("If-Match", etag))
                .put(path, parameters)
                .then();
    }

    static String etag(String path, Object... parameters) {
        return given().get(path, parameters).then().statusCode(200).extract().header("ETag");
    }
}
