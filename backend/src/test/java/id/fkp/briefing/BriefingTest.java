package id.fkp.briefing;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.file.FileFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit tells its officers which standards hold, and they say that they have read and understood them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class BriefingTest {

    private static final String BRIEFING = "/api/v1/briefings/";
    private static final String LINK = "/api/v1/briefing-links/";
    private static final String OWN = "/api/v1/briefing-officers/";
    private static final String DEVICE = UUID.randomUUID().toString();
    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Inject
    UnitFixture units;

    @Inject
    FileFixture files;

    @Inject
    BriefingFixture briefings;

    private UUID unit;
    private VersionInfo standard;

    @BeforeEach
    void inForce() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
        standard = briefings.inForce(unit);
    }

    @Test
    void an_officer_without_an_account_reads_and_says_so_once_however_often_it_is_sent() {
        var material = files.scan(unit);
        var planned = plan(Map.of("fileIds", List.of(material))).statusCode(201);
        var number = planned.body("standards.number", contains(1), "state", equalTo("PLANNED"))
                .extract()
                .<String>path("number");
        String id = planned.extract().path("id");
        given().auth()
                .none()
                .get(LINK + number)
                .then()
                .statusCode(200)
                .body("phase", equalTo("DAY"), "standards.versionId", contains("" + standard.versionId()))
                .body("materials.fileId", contains("" + material), "unit.id", equalTo("" + unit));
        given().auth()
                .none()
                .get("/api/v1/files/" + material + "/content")
                .then()
                .statusCode(200);

        var key = UUID.randomUUID().toString();
        var said = said("Siti  Rahma", null, true, standard.versionId());
        var first = confirm(number, key, said).statusCode(201).extract();
        var again = confirm(number, key, said).statusCode(201).extract();
        assertThat(again.asString()).isEqualTo(first.asString());
        confirm(number, UUID.randomUUID().toString(), said("siti rahma", null, true))
                .statusCode(409)
                .body("code", equalTo("officer-known"));
        confirm(number, UUID.randomUUID().toString(), said("Siti Rahma", "198705132010122001", true))
                .statusCode(409);

        given().get(BRIEFING + id + "/officers")
                .then()
                .statusCode(200)
                .body("items.name", contains("Siti Rahma"))
                .body("items[0].presentAt", notNullValue(), "items[0].readings", hasSize(1));
        given().get(BRIEFING + id)
                .then()
                .body("counts.listed", equalTo(1), "counts.present", equalTo(1), "counts.readAll", equalTo(1));
        var own = given().auth().none().header("Attendance-Secret", first.path("secret"));
        own.get(OWN + first.path("own.number")).then().statusCode(200).body("name", equalTo("Siti Rahma"));
        given().auth()
                .none()
                .header("Attendance-Secret", "x")
                .get(OWN + first.path("own.number"))
                .then()
                .statusCode(404)
                .body("code", equalTo("officer-unknown"));
    }

    @Test
    void the_list_of_the_unit_is_taken_over_and_each_entry_can_be_set_right_and_struck() {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        enter(id, "Budi", "Citra", "budi").body("entered", equalTo(2), "known", equalTo(1));
        enter(id, "Citra").body("entered", equalTo(0), "known", equalTo(1));
        confirm(number, UUID.randomUUID().toString(), said("BUDI", "1990", true))
                .statusCode(201);
        given().get(BRIEFING + id + "/officers")
                .then()
                .body("items.name", containsInAnyOrder("Budi", "Citra"))
                .body("items.find { it.name == 'Budi' }.nip", equalTo("1990"));

        String citra = given().get(BRIEFING + id + "/officers").path("items.find { it.name == 'Citra' }.id");
        var path = BRIEFING + id + "/officers/" + citra;
        Requests.change(path, "\"7\"", noted("Citra", true)).statusCode(412);
        note(path, noted("Citra Dewi", true, standard.versionId()))
                .body("name", equalTo("Citra Dewi"), "readings.byName", contains("siti"));
        note(path, noted("Citra Dewi", false)).body("presentAt", nullValue(), "readings", empty());
        Requests.post(path + "/removal", Map.of("reason", "Bukan petugas unit ini"))
                .statusCode(201);
        Requests.post(path + "/removal", Map.of("reason", "Bukan petugas unit ini"))
                .statusCode(409);
        given().get(BRIEFING + id).then().body("counts.listed", equalTo(1));
    }

    @Test
    void who_could_not_come_reads_later_until_the_last_day_and_nobody_is_there_afterwards() {
        var last = LocalDate.now(ZONE).plusDays(14);
        String id = plan(Map.of("readableUntil", "" + last))
                .statusCode(201)
                .extract()
                .path("id");
        String number = given().get(BRIEFING + id).path("number");
        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", null, true))
                .statusCode(201)
                .extract();

        briefings.earlier(UUID.fromString(id), 10);
        given().auth().none().get(LINK + number).then().body("phase", equalTo("READING"));
        confirm(number, UUID.randomUUID().toString(), said("Citra", null, true))
                .statusCode(400)
                .body("errors.code", contains("day-over"));
        confirm(number, UUID.randomUUID().toString(), said("Citra", null, false))
                .statusCode(400)
                .body("errors.pointer", contains("/said/versionIds"));
        confirm(number, UUID.randomUUID().toString(), said("Citra", null, false, UUID.randomUUID()))
                .statusCode(400)
                .body("errors.code", contains("unknown"));
        confirm(number, UUID.randomUUID().toString(), said("Citra", null, false, standard.versionId()))
                .statusCode(201);
        goOn(pass.path("own.number"), pass.path("secret"), false, standard.versionId())
                .statusCode(201)
                .body("readings", hasSize(1), "presentAt", notNullValue());

        briefings.earlier(UUID.fromString(id), 5);
        confirm(number, UUID.randomUUID().toString(), said("Dedi", null, false, standard.versionId()))
                .statusCode(409)
                .body("code", equalTo("briefing-closed"));
        briefings.earlier(UUID.fromString(id), -20);
        confirm(number, UUID.randomUUID().toString(), said("Dedi", null, true))
                .statusCode(409)
                .body("code", equalTo("briefing-not-open"));
    }

    @Test
    void it_is_held_when_somebody_was_there_and_cancelled_with_a_reason_that_officers_read() {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        move(id, "holding", null).statusCode(409).body("code", equalTo("illegal-transition"));
        confirm(number, UUID.randomUUID().toString(), said("Budi", null, true)).statusCode(201);
        move(id, "holding", null).statusCode(201).body("state", equalTo("HELD"));
        move(id, "cancellation", Map.of("reason", "Salah")).statusCode(409);
        Requests.change(
                        BRIEFING + id,
                        planned(Map.of(
                                "versionIds", List.of(briefings.inForce(unit).versionId()))))
                .statusCode(409);

        String other = plan(Map.of()).statusCode(201).extract().path("id");
        String otherNumber = given().get(BRIEFING + other).path("number");
        move(other, "cancellation", Map.of("reason", "Diganti pekan depan")).statusCode(201);
        given().auth()
                .none()
                .get(LINK + otherNumber)
                .then()
                .body("phase", equalTo("CLOSED"), "cancelReason", equalTo("Diganti pekan depan"));
        confirm(otherNumber, UUID.randomUUID().toString(), said("Budi", null, true))
                .statusCode(409);
        Requests.change(BRIEFING + other, planned(Map.of())).statusCode(409);
    }

    @Test
    void what_was_read_of_an_older_version_is_outdated_by_one_query() {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        enter(id, "Citra");
        confirm(number, UUID.randomUUID().toString(), said("Budi", "1990", true, standard.versionId()))
                .statusCode(201);
        readers()
                .body("items.name", contains("Budi", "Citra"))
                .body("items[0].standards.state", contains("READ"), "items[1].standards.state", contains("NOT_READ"));
        versions().body("items.readers", contains(1), "items.inForce", contains(true));

        var next = briefings.succeeded(standard);
        readers()
                .body(
                        "items[0].standards[0].state",
                        equalTo("OUTDATED"),
                        "items[0].standards[0].readNumber",
                        equalTo(1))
                .body("items[0].standards[0].number", equalTo(2));
        versions().body("items.versionId", contains("" + next), "items.readers", contains(0));
        plan(Map.of()).statusCode(400).body("errors.pointer", contains("/versionIds/0"));

        String later = plan(Map.of("versionIds", List.of(next)))
                .statusCode(201)
                .extract()
                .path("id");
        String laterNumber = given().get(BRIEFING + later).path("number");
        confirm(laterNumber, UUID.randomUUID().toString(), said("Budi Santoso", "1990", true, next))
                .statusCode(201);
        readers()
                .body("items", hasSize(2))
                .body("items[0].name", equalTo("Budi Santoso"), "items[0].standards.state", contains("READ"));
    }

    @Test
    void who_gave_a_number_once_is_one_person_until_another_number_has_that_name() {
        officer("Budi", "1990", standard.versionId());
        officer("BUDI", null, standard.versionId());
        readers()
                .body("items.name", contains("BUDI"), "items.nip", contains("1990"))
                .body("items.ambiguous", contains(false));
        versions().body("items.readers", contains(1));

        officer("Budi", "1991");
        readers()
                .body("items.name", contains("Budi", "BUDI", "Budi"), "items.ambiguous", contains(false, true, false))
                .body("items.standards.flatten().state", contains("NOT_READ", "READ", "READ"));
        versions().body("items.readers", contains(2));
    }

    @Test
    void the_list_for_the_file_has_names_versions_and_who_was_not_there() throws IOException {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        enter(id, "Citra Dewi");
        confirm(number, UUID.randomUUID().toString(), said("Budi", "1990", true, standard.versionId()))
                .statusCode(201);
        var pdf = given().get(BRIEFING + id + "/attendance-list.pdf")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(new PDFTextStripper().getText(document).replaceAll("\\s+", " "))
                    .contains(
                            "Budi NIP 1990", "Citra Dewi - Tidak hadir Belum", standard.code() + " versi 1", "Versi 1")
                    .contains("Sosialisasi petugas loket");
        }
        given().get(BRIEFING + id + "/officers-export?format=CSV")
                .then()
                .statusCode(200)
                .body(containsString("\"Budi\""), containsString("\"Citra Dewi\""));
    }

    @Test
    void who_asks_is_erased_and_what_they_read_still_counts() {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", "1990", true, standard.versionId()))
                .extract();
        String own = OWN + pass.path("own.number");
        given().auth()
                .none()
                .header("Attendance-Secret", pass.path("secret"))
                .get(own + "/personal-data")
                .then()
                .statusCode(200)
                .body("parts.personClass", contains("BRIEFED_OFFICER"), "parts[0].data.nip", equalTo("1990"));
        given().auth()
                .none()
                .header("Attendance-Secret", pass.path("secret"))
                .delete(own + "/person")
                .then()
                .statusCode(200)
                .body("name", nullValue(), "readings", hasSize(1));
        given().get(BRIEFING + id + "/officers").then().body("items[0].name", nullValue());
        given().get(BRIEFING + id).then().body("counts.readAll", equalTo(1), "counts.unread", equalTo(0));
        readers().body("items", empty());
        versions().body("items.readers", contains(1));
        given().get(BRIEFING + id + "/officers").then().body(not(containsString("1990")));
    }

    @Test
    void who_was_erased_before_reading_is_nobody_to_remind() {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        confirm(number, UUID.randomUUID().toString(), said("Citra", "1991", true))
                .statusCode(201);
        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", "1990", true))
                .extract();
        given().get(BRIEFING + id).then().body("counts.unread", equalTo(2));
        given().auth()
                .none()
                .header("Attendance-Secret", pass.path("secret"))
                .delete(OWN + pass.path("own.number") + "/person")
                .then()
                .statusCode(200);
        given().get(BRIEFING + id).then().body("counts.listed", equalTo(2), "counts.unread", equalTo(1));
    }

    @Test
    void what_cannot_be_names_each_field_and_another_unit_sees_nothing() {
        var foreign = units.unit().id();
        plan(Map.of(
                        "endsAt",
                        "" + Instant.now().minus(Duration.ofHours(2)),
                        "readableUntil",
                        "2020-01-01",
                        "versionIds",
                        List.of(briefings.inForce(foreign).versionId()),
                        "fileIds",
                        List.of(files.scan(foreign))))
                .statusCode(400)
                .body("errors.pointer", contains("/endsAt", "/readableUntil", "/versionIds/0", "/fileIds/0"));
        var other = briefings.planned(foreign);
        for (var path : List.of("", "/officers", "/attendance-list.pdf", "/officers-export")) {
            given().get(BRIEFING + other + path).then().statusCode(404);
        }
        given().get("/api/v1/units/" + foreign + "/standard-readers").then().statusCode(404);
        Requests.post(BRIEFING + other + "/officers", Map.of("officers", List.of(Map.of("name", "X"))))
                .statusCode(404);
    }

    private ValidatableResponse plan(Map<String, Object> other) {
        return Requests.post("/api/v1/units/" + unit + "/briefings", planned(other));
    }

    private Map<String, Object> planned(Map<String, Object> other) {
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
    private void officer(String name, @Nullable String nip, UUID... versions) {
        String id = plan(Map.of()).statusCode(201).extract().path("id");
        confirm(
                        given().get(BRIEFING + id).path("number"),
                        UUID.randomUUID().toString(),
                        said(name, nip, true, versions))
                .statusCode(201);
    }

    private static ValidatableResponse enter(String id, String... names) {
        var officers = List.of(names).stream().map(name -> Map.of("name", name)).toList();
        return Requests.post(BRIEFING + id + "/officers", Map.of("officers", officers))
                .statusCode(201);
    }

    private static ValidatableResponse confirm(String number, String key, Map<String, ?> body) {
        return given().auth()
                .none()
                .contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", DEVICE)
                .body(body)
                .post(LINK + number + "/confirmations")
                .then();
    }

    private static ValidatableResponse goOn(String number, String secret, boolean present, UUID... versions) {
        return given().auth()
                .none()
                .contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("Attendance-Secret", secret)
                .body(Map.of("present", present, "versionIds", List.of(versions)))
                .post(OWN + number + "/readings")
                .then();
    }

    private static ValidatableResponse move(String id, String move, @Nullable Map<String, ?> body) {
        var request = given().header("Idempotency-Key", UUID.randomUUID().toString());
        return (body == null ? request : request.contentType(JSON).body(body))
                .post(BRIEFING + id + "/" + move)
                .then();
    }

    /** By somebody who has just read the list. */
    private static ValidatableResponse note(String path, Map<String, ?> known) {
        var officer = path.substring(path.lastIndexOf('/') + 1);
        int version = given().get(path.substring(0, path.lastIndexOf('/')))
                .path("items.find { it.id == '%s' }.version".formatted(officer));
        return Requests.change(path, "\"" + version + "\"", known).statusCode(200);
    }

    private static Map<String, Object> noted(String name, boolean present, UUID... versions) {
        return Map.of("officer", Map.of("name", name), "present", present, "versionIds", List.of(versions));
    }

    private static Map<String, Object> said(String name, @Nullable String nip, boolean present, UUID... versions) {
        var officer = new HashMap<String, Object>(Map.of("name", name, "position", "Petugas loket"));
        if (nip != null) {
            officer.put("nip", nip);
        }
        return Map.of("officer", officer, "said", Map.of("present", present, "versionIds", List.of(versions)));
    }

    private ValidatableResponse readers() {
        return given().get("/api/v1/units/" + unit + "/standard-readers").then().statusCode(200);
    }

    private ValidatableResponse versions() {
        return given().get("/api/v1/units/" + unit + "/briefable-versions")
                .then()
                .statusCode(200);
    }
}
