package id.fkp.briefing;

import static id.fkp.briefing.BriefingUnit.BRIEFING;
import static id.fkp.briefing.BriefingUnit.LINK;
import static id.fkp.briefing.BriefingUnit.NIP;
import static id.fkp.briefing.BriefingUnit.OWN;
import static id.fkp.briefing.BriefingUnit.confirm;
import static id.fkp.briefing.BriefingUnit.enter;
import static id.fkp.briefing.BriefingUnit.goOn;
import static id.fkp.briefing.BriefingUnit.move;
import static id.fkp.briefing.BriefingUnit.note;
import static id.fkp.briefing.BriefingUnit.noted;
import static id.fkp.briefing.BriefingUnit.said;
import static io.restassured.RestAssured.given;
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
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit tells its officers which standards hold, and they say that they have read and understood them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class BriefingTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Jakarta");

    @Inject
    UnitFixture units;

    @Inject
    FileFixture files;

    @Inject
    BriefingFixture briefings;

    private UUID unit;
    private VersionInfo standard;
    private BriefingUnit office;

    @BeforeEach
    void inForce() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
        standard = briefings.inForce(unit);
        office = new BriefingUnit(unit, standard);
    }

    @Test
    void an_officer_without_an_account_reads_and_says_so_once_however_often_it_is_sent() {
        var material = files.scan(unit);
        var planned = office.plan(Map.of("fileIds", List.of(material))).statusCode(201);
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
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
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
    void whoever_knows_a_name_on_the_list_does_not_learn_the_number_that_stands_there() {
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        var budi = Map.of("name", "Budi", "nip", NIP);
        Requests.post(BRIEFING + id + "/officers", Map.of("officers", List.of(budi)))
                .statusCode(201);

        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", null, true))
                .statusCode(201)
                .body("own.name", equalTo("Budi"), "own.nip", nullValue())
                .extract();
        seesNoNumber(pass.path("own.number"), pass.path("secret"));
        given().get(BRIEFING + id + "/officers").then().body("items.nip", contains(NIP));
    }

    @Test
    void whoever_came_first_under_a_name_does_not_learn_the_number_that_the_unit_adds() {
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", null, true))
                .statusCode(201)
                .extract();
        String budi = given().get(BRIEFING + id + "/officers").path("items[0].id");

        var known = new HashMap<>(noted("Budi", true));
        known.put("officer", Map.of("name", "Budi", "nip", NIP));
        note(BRIEFING + id + "/officers/" + budi, known).body("nip", equalTo(NIP));

        seesNoNumber(pass.path("own.number"), pass.path("secret"));
    }

    private static void seesNoNumber(String number, String secret) {
        for (var path : List.of("", "/personal-data")) {
            given().auth()
                    .none()
                    .header("Attendance-Secret", secret)
                    .get(OWN + number + path)
                    .then()
                    .statusCode(200)
                    .body(containsString("Budi"), not(containsString(NIP)));
        }
    }

    @Test
    void who_could_not_come_reads_later_until_the_last_day_and_nobody_is_there_afterwards() {
        var last = LocalDate.now(ZONE).plusDays(14);
        String id = office.plan(Map.of("readableUntil", "" + last))
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
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        move(id, "holding", null).statusCode(409).body("code", equalTo("illegal-transition"));
        confirm(number, UUID.randomUUID().toString(), said("Budi", null, true)).statusCode(201);
        move(id, "holding", null).statusCode(201).body("state", equalTo("HELD"));
        move(id, "cancellation", Map.of("reason", "Salah")).statusCode(409);
        Requests.change(
                        BRIEFING + id,
                        office.planned(Map.of(
                                "versionIds", List.of(briefings.inForce(unit).versionId()))))
                .statusCode(409);

        String other = office.plan(Map.of()).statusCode(201).extract().path("id");
        String otherNumber = given().get(BRIEFING + other).path("number");
        move(other, "cancellation", Map.of("reason", "Diganti pekan depan")).statusCode(201);
        given().auth()
                .none()
                .get(LINK + otherNumber)
                .then()
                .body("phase", equalTo("CLOSED"), "cancelReason", equalTo("Diganti pekan depan"));
        confirm(otherNumber, UUID.randomUUID().toString(), said("Budi", null, true))
                .statusCode(409);
        Requests.change(BRIEFING + other, office.planned(Map.of())).statusCode(409);
    }

    @Test
    void what_cannot_be_names_each_field_and_another_unit_sees_nothing() {
        var foreign = units.unit().id();
        office.plan(Map.of(
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
}
