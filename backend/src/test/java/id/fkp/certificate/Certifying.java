package id.fkp.certificate;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Keeps certificates and their audits as a unit does. */
final class Certifying {

    private Certifying() {}

    static String at(String id) {
        return "/api/v1/certificates/" + id;
    }

    static LocalDate days(int ago) {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(ago);
    }

    static String entered(UUID unit, Map<String, Object> more) {
        return enter(unit, details(more)).statusCode(201).extract().path("id");
    }

    static ValidatableResponse enter(UUID unit, Map<String, Object> body) {
        return post("/api/v1/units/" + unit + "/certificates", body);
    }

    static Map<String, Object> details(Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "standard",
                "SNI ISO 9001",
                "edition",
                "2015",
                "scope",
                "Pelayanan contoh",
                "sites",
                List.of("Jl. Contoh 1"),
                "body",
                "Lembaga Contoh",
                "historic",
                false,
                "published",
                false,
                "countsPublished",
                false));
        body.putAll(more);
        return body;
    }

    static Map<String, Object> historic(Map<String, Object> more) {
        var body = details(Map.of("historic", true));
        body.putAll(more);
        return body;
    }

    static ValidatableResponse audit(String id, String kind, LocalDate on, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", kind,
                "startedOn", on.toString(),
                "endedOn", on.toString(),
                "auditors", List.of("AMA"),
                "forumIds", List.of()));
        body.putAll(more);
        return post(at(id) + "/audits", body);
    }

    static Map<String, Object> on(LocalDate day, String reason) {
        return Map.of("on", day.toString(), "reason", reason);
    }

    static ValidatableResponse move(String id, String to) {
        return move(id, to, Map.of());
    }

    static ValidatableResponse move(String id, String to, Map<String, Object> more) {
        var body = new HashMap<String, Object>(Map.of("to", to, "on", days(0).toString()));
        body.putAll(more);
        return given().contentType(JSON)
                .header("If-Match", given().get(at(id)).header("ETag"))
                .body(body)
                .post(at(id) + "/move")
                .then();
    }
}
