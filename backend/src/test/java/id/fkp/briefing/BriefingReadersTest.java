package id.fkp.briefing;

import static id.fkp.briefing.BriefingUnit.BRIEFING;
import static id.fkp.briefing.BriefingUnit.NIP;
import static id.fkp.briefing.BriefingUnit.OWN;
import static id.fkp.briefing.BriefingUnit.confirm;
import static id.fkp.briefing.BriefingUnit.enter;
import static id.fkp.briefing.BriefingUnit.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who of a unit has read which version of its standards, as long as they may be known by name. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class BriefingReadersTest {

    @Inject
    UnitFixture units;

    @Inject
    BriefingFixture briefings;

    private VersionInfo standard;
    private BriefingUnit office;

    @BeforeEach
    void inForce() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER).id();
        standard = briefings.inForce(unit);
        office = new BriefingUnit(unit, standard);
    }

    @Test
    void what_was_read_of_an_older_version_is_outdated_by_one_query() {
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        enter(id, "Citra");
        confirm(number, UUID.randomUUID().toString(), said("Budi", "1990", true, standard.versionId()))
                .statusCode(201);
        office.readers()
                .body("items.name", contains("Budi", "Citra"))
                .body("items[0].standards.state", contains("READ"), "items[1].standards.state", contains("NOT_READ"));
        office.versions().body("items.readers", contains(1), "items.inForce", contains(true));

        var next = briefings.succeeded(standard);
        office.readers()
                .body(
                        "items[0].standards[0].state",
                        equalTo("OUTDATED"),
                        "items[0].standards[0].readNumber",
                        equalTo(1))
                .body("items[0].standards[0].number", equalTo(2));
        office.versions().body("items.versionId", contains("" + next), "items.readers", contains(0));
        office.plan(Map.of()).statusCode(400).body("errors.pointer", contains("/versionIds/0"));

        String later = office.plan(Map.of("versionIds", List.of(next)))
                .statusCode(201)
                .extract()
                .path("id");
        String laterNumber = given().get(BRIEFING + later).path("number");
        confirm(laterNumber, UUID.randomUUID().toString(), said("Budi Santoso", "1990", true, next))
                .statusCode(201);
        office.readers()
                .body("items", hasSize(2))
                .body("items[0].name", equalTo("Budi Santoso"), "items[0].standards.state", contains("READ"));
    }

    @Test
    void who_gave_a_number_once_is_one_person_until_another_number_has_that_name() {
        office.officer("Budi", "1990", standard.versionId());
        office.officer("BUDI", null, standard.versionId());
        office.readers()
                .body("items.name", contains("BUDI"), "items.nip", contains("1990"))
                .body("items.ambiguous", contains(false));
        office.versions().body("items.readers", contains(1));

        office.officer("Budi", "1991");
        office.readers()
                .body("items.name", contains("Budi", "BUDI", "Budi"), "items.ambiguous", contains(false, true, false))
                .body("items.standards.flatten().state", contains("NOT_READ", "READ", "READ"));
        office.versions().body("items.readers", contains(2));
    }

    @Test
    void the_list_for_the_file_has_names_versions_and_who_was_not_there() throws IOException {
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
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
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
        String number = given().get(BRIEFING + id).path("number");
        var pass = confirm(number, UUID.randomUUID().toString(), said("Budi", NIP, true, standard.versionId()))
                .extract();
        String own = OWN + pass.path("own.number");
        given().auth()
                .none()
                .header("Attendance-Secret", pass.path("secret"))
                .get(own + "/personal-data")
                .then()
                .statusCode(200)
                .body("parts.personClass", contains("BRIEFED_OFFICER"), "parts[0].data.nip", nullValue());
        given().auth()
                .none()
                .header("Attendance-Secret", pass.path("secret"))
                .delete(own + "/person")
                .then()
                .statusCode(200)
                .body("name", nullValue(), "readings", hasSize(1));
        given().get(BRIEFING + id + "/officers").then().body("items[0].name", nullValue());
        given().get(BRIEFING + id).then().body("counts.readAll", equalTo(1), "counts.unread", equalTo(0));
        office.readers().body("items", empty());
        office.versions().body("items.readers", contains(1));
        given().get(BRIEFING + id + "/officers").then().body(not(containsString(NIP)));
    }

    @Test
    void who_was_erased_before_reading_is_nobody_to_remind() {
        String id = office.plan(Map.of()).statusCode(201).extract().path("id");
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
}
