package id.fkp.briefing;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit that briefs its officers on a standard, and what those say. */
final class BriefingUnit {

    static final String BRIEFING = "/api/v1/briefings/";
    static final String LINK = "/api/v1/briefing-links/";
    static final String OWN = "/api/v1/briefing-officers/";
    /** Long enough to stand nowhere by chance. */
    static final String NIP = "198705132010121003";

    private static final String DEVICE = UUID.randomUUID().toString();

    private final UUID unit;
    private final VersionInfo standard;

    BriefingUnit(UUID unit, VersionInfo standard) {
        this.unit = unit;
        this.standard = standard;
    }

    ValidatableResponse plan(Map<String, Object> other) {
        return Requests.post("/api/v1/units/" + unit + "/briefings", planned(other));
    }

    Map<String, Object> planned(Map<String, Object> other) {
        var plan = new HashMap<String, Object>(Map.of(
                "title",
                "Sosialisasi petugas loket",
                "startsAt",
                "" + Instant.now().minus(Duration.ofHours(1)),
                "endsAt",
                "" + Instant.now().plus(Duration.ofHours(1)),
                "place",
                "Ruang rapat",
                "leader",
                "Kepala unit",
                "versionIds",
                List.of(standard.versionId()),
                "fileIds",
                List.of()));
        plan.putAll(other);
        return plan;
    }

    /** At a briefing of their own. */
    void officer(String name, @Nullable String nip, UUID... versions) {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        confirm(
                        given().get(BRIEFING + id).path("number"),
                        UUID.randomUUID().toString(),
                        said(name, nip, true, versions))
                .statusCode(201);
    }

    ValidatableResponse readers() {
        return given().get("/api/v1/units/" + unit + "/standard-readers").then().statusCode(200);
    }

    ValidatableResponse versions() {
        return given().get("/api/v1/units/" + unit + "/briefable-versions")
                .then()
                .statusCode(200);
    }

    static ValidatableResponse enter(String id, String... names) {
        var officers = List.of(names).stream().map(name -> Map.of("name", name)).toList();
        return Requests.post(BRIEFING + id + "/officers", Map.of("officers", officers))
                .statusCode(201);
    }

    static ValidatableResponse confirm(String number, String key, Map<String, ?> body) {
        return given().auth()
                .none()
                .contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", DEVICE)
                .body(body)
                .post(LINK + number + "/confirmations")
                .then();
    }

    static ValidatableResponse goOn(String number, String secret, boolean present, UUID... versions) {
        return given().auth()
                .none()
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Attendance-Secret", secret)
                .body(Map.of("present", present, "versionIds", List.of(versions)))
                .post(OWN + number + "/readings")
                .then();
    }

    static ValidatableResponse move(String id, String move, @Nullable Map<String, ?> body) {
        var request = given().header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null ? request : request.contentType(JSON).body(body))
                .post(BRIEFING + id + "/" + move)
                .then();
    }

    /** By somebody who has just read the list. */
    static ValidatableResponse note(String path, Map<String, ?> known) {
        var officer = path.substring(path.lastIndexOf('/') + 1);
        int version = given().get(path.substring(0, path.lastIndexOf('/')))
                .path("items.find { it.id == '%s' }.version".formatted(officer));
        return Requests.change(path, "\"" + version + "\"", known).statusCode(200);
    }

    static Map<String, Object> noted(String name, boolean present, UUID... versions) {
        return Map.of("officer", Map.of("name", name), "present", present, "versionIds", List.of(versions));
    }

    static Map<String, Object> said(String name, @Nullable String nip, boolean present, UUID... versions) {
        var officer = new HashMap<String, Object>(Map.of("name", name, "position", "Petugas loket"));
        if (nip != null) {
            officer.put("nip", nip);
        }
        return Map.of("officer", officer, "said", Map.of("present", present, "versionIds", List.of(versions)));
    }
}
