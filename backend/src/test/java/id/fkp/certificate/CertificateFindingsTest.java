package id.fkp.certificate;

import static id.fkp.certificate.Certifying.at;
import static id.fkp.certificate.Certifying.audit;
import static id.fkp.certificate.Certifying.days;
import static id.fkp.certificate.Certifying.entered;
import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What audits found stays with the unit; what it does about it may be seen. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class CertificateFindingsTest {

    @Inject
    UnitFixture units;

    @Inject
    CertificateFixture certificates;

    @Inject
    AgreementFixture agreements;

    @Inject
    FollowUpFixture promises;

    @Inject
    ForumFixture forums;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void a_stranger_reads_the_counts_where_the_unit_says_so_and_never_a_finding() {
        var foreign = units.unit().id();
        var id = certificates.held(foreign, days(100), true).toString();
        certificates.finding(certificates.audit(UUID.fromString(id)));
        var hidden = certificates.planned(foreign, false).toString();
        given().get(at(id))
                .then()
                .statusCode(200)
                .body("audits[0].findings", empty(), "audits[0].auditors", empty())
                .body("audits[0].minorCount", nullValue(), "next", empty(), "warnings", empty());
        given().get(at(hidden)).then().statusCode(404);
        given().get("/api/v1/certificates?unitId=" + foreign)
                .then()
                .body("items.id", contains(id), "items.warnings", everyItem(empty()));
        given().get("/api/v1/certificates?internal=true&unitId=" + foreign)
                .then()
                .statusCode(404);

        var own = certificates.held(unit, days(100), true).toString();
        certificates.finding(certificates.audit(UUID.fromString(own)));
        given().get(at(own))
                .then()
                .body("audits[0].findings.number", contains("NC-01"), "audits[0].minorCount", equalTo(1));
        given().get("/api/v1/certificates?state=CERTIFIED&standard=sni iso 9001&unitId=" + unit)
                .then()
                .body("items.id", contains(own));
        given().get("/api/v1/certificates?state=EXPIRED&unitId=" + unit).then().body("items", empty());
    }

    @Test
    void the_signed_record_of_a_forum_is_evidence_and_that_of_another_unit_is_not() {
        var id = entered(unit, Map.of());
        var signed = agreements.signed(unit).id();
        var open = forums.open(unit, 1).id();
        audit(id, "STAGE_1", days(30), Map.of("forumIds", List.of(signed)))
                .statusCode(201)
                .body("records.forumId", contains(signed.toString()));
        audit(id, "STAGE_1", days(30), Map.of("forumIds", List.of(signed, open)))
                .statusCode(400)
                .body("errors.pointer", contains("/forumIds/1"));
    }

    @Test
    void a_follow_up_of_the_unit_mends_a_finding_and_one_of_another_unit_does_not() {
        var audit = certificates.audit(certificates.held(unit, days(100), false));
        var finding = certificates.finding(audit);
        var body = new HashMap<String, Object>(Map.of("number", "NC-01", "kind", "MINOR", "text", "Belum lengkap."));
        body.put("followUpId", promises.planned(units.unit().id()));
        change("/api/v1/audit-findings/" + finding, "\"0\"", body)
                .statusCode(400)
                .body("errors.pointer", contains("/followUpId"));
        var own = promises.planned(unit);
        body.put("followUpId", own);
        change("/api/v1/audit-findings/" + finding, "\"0\"", body)
                .statusCode(200)
                .body("followUpId", equalTo(own.toString()));
        change("/api/v1/audit-findings/" + finding, "\"0\"", body).statusCode(412);
    }

    @Test
    void a_finding_is_followed_up_in_public_and_shows_how_far_that_is() {
        var certificate = certificates.held(unit, days(100), false);
        var finding = certificates.finding(certificates.audit(certificate));
        var plan = Map.of(
                "text", "Menyusun matriks kompetensi",
                "owner", "Tim Mutu",
                "horizon", "SHORT",
                "dueOn", days(-30).toString());
        var followUp = post("/api/v1/audit-findings/" + finding + "/follow-up", plan)
                .statusCode(201)
                .body("forumId", nullValue(), "survey", nullValue(), "certificate", nullValue())
                .extract()
                .<String>path("id");
        post("/api/v1/audit-findings/" + finding + "/follow-up", plan)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
        given().get("/api/v1/units/" + unit + "/follow-ups").then().body("items.id", contains(followUp));
        given().get("/api/v1/certificates/" + certificate)
                .then()
                .body("audits[0].findings[0].followUp.state", equalTo("PLANNED"))
                .body("audits[0].findings[0].followUpId", equalTo(followUp));
    }
}
