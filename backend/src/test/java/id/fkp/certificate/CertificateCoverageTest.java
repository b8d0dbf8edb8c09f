package id.fkp.certificate;

import static id.fkp.certificate.Certifying.days;
import static id.fkp.unit.Requests.change;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How many units of an institution hold a certificate, and how many should. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class CertificateCoverageTest {

    @Inject
    UnitFixture units;

    @Inject
    CertificateFixture certificates;

    @Test
    void coverage_counts_units_whose_public_certificate_holds() {
        var institution = units.institution();
        var one = units.unitOf(institution).id();
        var two = units.unitOf(institution).id();
        certificates.held(one, days(30), true);
        certificates.held(two, days(30), false);
        given().get("/api/v1/institutions/" + institution + "/certification-coverage")
                .then()
                .body("unitCount", equalTo(2), "certifiedCount", equalTo(1), "targetCount", nullValue());
    }

    @Test
    @TestSecurity(user = "admin", roles = "admin")
    void an_admin_sets_the_target_of_an_institution() {
        var path = "/api/v1/institutions/" + units.institution() + "/certification-coverage";
        change(path, Map.of("statedCertified", 90, "statedUnits", 83, "targetCount", 83))
                .statusCode(400)
                .body("errors.code", contains("more-than-all", "missing"));
        change(path, Map.of("statedCertified", 44, "statedUnits", 83, "targetCount", 83, "targetYear", 2013))
                .statusCode(200)
                .body("statedCertified", equalTo(44), "targetYear", equalTo(2013), "version", equalTo(1));
        change(path, Map.of("targetCount", 80, "targetYear", 2014))
                .statusCode(200)
                .body("statedUnits", nullValue());
        given().get("/api/v1/certification-coverage").then().body("items.targetCount", hasItem(80));
    }
}
