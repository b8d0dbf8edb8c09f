package id.fkp.certificate;

import static id.fkp.certificate.Certifying.at;
import static id.fkp.certificate.Certifying.audit;
import static id.fkp.certificate.Certifying.days;
import static id.fkp.certificate.Certifying.details;
import static id.fkp.certificate.Certifying.enter;
import static id.fkp.certificate.Certifying.entered;
import static id.fkp.certificate.Certifying.historic;
import static id.fkp.certificate.Certifying.move;
import static id.fkp.certificate.Certifying.on;
import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.file.FileFixture;
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

/** A unit is audited, certified, looked at again; what holds of it everybody reads who may. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class CertificateResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    CertificateFixture certificates;

    @Inject
    FileFixture files;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void an_application_becomes_a_certificate_only_by_its_audits_and_when_it_is_complete() {
        var id = entered(unit, Map.of("published", true));
        move(id, "STAGE1_DONE").statusCode(409).body("errors[0].code", equalTo("stage-1-missing"));
        audit(id, "STAGE_1", days(60), Map.of("recommendation", "PROCEED_TO_STAGE_2"))
                .statusCode(201);
        move(id, "STAGE1_DONE").statusCode(200).body("next", contains("STAGE2_DONE"));
        move(id, "CERTIFIED")
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body(
                        "detail",
                        equalTo(
                                "Pada hari itu status sertifikat ini “tahap 1 selesai”; dari situ tidak dapat menjadi “berlaku”."));
        String second = audit(id, "STAGE_2", days(40), Map.of("recommendation", "RECOMMENDED", "majorCount", 1))
                .statusCode(201)
                .extract()
                .path("id");
        move(id, "STAGE2_DONE").statusCode(200);

        move(id, "RECOMMENDED").statusCode(409).body("errors.code", contains("major-not-written"));
        var finding = new HashMap<String, Object>(
                Map.of("number", "NC-01", "kind", "MAJOR", "text", "Rekaman belum lengkap."));
        String findingId = post("/api/v1/certificate-audits/" + second + "/findings", finding)
                .statusCode(201)
                .extract()
                .path("id");
        move(id, "RECOMMENDED").statusCode(409).body("errors.code", contains("major-open"));
        finding.put("closedOn", days(20).toString());
        change("/api/v1/audit-findings/" + findingId, "\"0\"", finding)
                .statusCode(400)
                .body("errors.pointer", contains("/action", "/evidence"));
        finding.put("action", "Rekaman dilengkapi.");
        finding.put("evidence", "Daftar rekaman.");
        change("/api/v1/audit-findings/" + findingId, "\"0\"", finding).statusCode(200);
        move(id, "RECOMMENDED").statusCode(200);

        move(id, "CERTIFIED")
                .statusCode(409)
                .body("errors.pointer", contains("/number", "/decidedOn", "/validFrom", "/validUntil"));
        change(
                        at(id),
                        details(Map.of(
                                "published", true,
                                "number", "QMS/1",
                                "decidedOn", days(10).toString(),
                                "validFrom", days(10).toString(),
                                "validUntil", days(10).plusYears(3).minusDays(1).toString())))
                .statusCode(200);
        move(id, "CERTIFIED")
                .statusCode(200)
                .body("state", equalTo("CERTIFIED"), "changes", hasSize(4))
                .body("windows.kind", contains("SURVEILLANCE_1", "SURVEILLANCE_2"))
                .body("gaps", hasItem("FILE"), "gaps", not(hasItem("NUMBER")));
    }

    @Test
    void audits_out_of_order_are_refused_at_the_field_that_is_wrong() {
        var id = entered(unit, Map.of());
        audit(id, "STAGE_1", days(60), Map.of()).statusCode(201);
        audit(id, "STAGE_2", days(61), Map.of())
                .statusCode(400)
                .body("errors.pointer", contains("/startedOn"), "errors.code", contains("before-stage-1"));
        audit(id, "SPECIAL", days(10), Map.of("endedOn", days(11).toString()))
                .statusCode(400)
                .body("errors.pointer", contains("/endedOn"), "errors.code", contains("before-start"));
        audit(id, "SURVEILLANCE_1", days(10), Map.of()).statusCode(400).body("errors.code", contains("not-certified"));
        audit(id, "RECERTIFICATION", days(10), Map.of())
                .statusCode(400)
                .body("errors.code", contains("no-predecessor"));
        audit(id, "STAGE_2", days(10), Map.of("recommendation", "CONTINUE", "reportFileId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.code", contains("not-of-kind", "unknown"));

        var held = certificates.held(unit, days(100), false);
        audit(held.toString(), "SURVEILLANCE_1", days(100), Map.of())
                .statusCode(400)
                .body("errors.code", contains("before-decision"));
        audit(held.toString(), "STAGE_2", days(99), Map.of())
                .statusCode(400)
                .body("errors.code", contains("after-decision"));
    }

    @Test
    void of_one_standard_a_unit_holds_one_certificate_until_another_renews_it() {
        var first = certificates.held(unit, days(900), true).toString();
        enter(unit, historic(Map.of("decidedOn", days(30).toString())))
                .statusCode(409)
                .body("code", equalTo("certificate-held"));
        enter(unit, historic(Map.of("decidedOn", days(30).toString(), "edition", "2008")))
                .statusCode(201)
                .body("warnings.kind", hasItem("OTHER_EDITION"));

        enter(unit, historic(Map.of("decidedOn", days(30).toString(), "predecessorId", first)))
                .statusCode(201)
                .body("state", equalTo("CERTIFIED"));
        given().get(at(first)).then().body("state", equalTo("RECERTIFIED"), "successorId", not(nullValue()));
        enter(unit, historic(Map.of("decidedOn", days(10).toString(), "predecessorId", first)))
                .statusCode(400)
                .body("errors.code", contains("renewed-already"));
    }

    @Test
    void one_that_was_named_as_renewed_by_mistake_holds_again_and_nobody_loses_it() {
        var first = certificates.held(unit, days(900), true).toString();
        String second = enter(unit, historic(Map.of("decidedOn", days(30).toString(), "predecessorId", first)))
                .statusCode(201)
                .extract()
                .path("id");
        change(at(second), historic(Map.of("decidedOn", days(30).toString())))
                .statusCode(409)
                .body("code", equalTo("certificate-held"));
        given().get(at(first)).then().body("state", equalTo("RECERTIFIED"));

        change(at(second), historic(Map.of("decidedOn", days(30).toString(), "edition", "2008")))
                .statusCode(200);
        given().get(at(first))
                .then()
                .body("state", equalTo("CERTIFIED"), "changes.to", contains("RECERTIFIED", "CERTIFIED"))
                .body("successorId", nullValue(), "next", hasItems("SUSPENDED", "WITHDRAWN"));
    }

    @Test
    void what_was_found_incomplete_is_taken_and_marked() {
        enter(unit, historic(Map.of())).statusCode(400).body("errors.code", contains("no-date"));
        var old = new HashMap<>(historic(Map.of("decisionYear", 2018)));
        List.of("edition", "scope", "body").forEach(old::remove);
        enter(unit, old)
                .statusCode(201)
                .body("state", equalTo("EXPIRED"), "endsOn", equalTo("2021-12-31"))
                .body("gaps", hasItems("EDITION", "SCOPE", "BODY", "NUMBER", "DECIDED_ON", "VALID_UNTIL", "AUDITS"));
        enter(unit, details(Map.of("decisionYear", 2018)))
                .statusCode(400)
                .body("errors.code", contains("only-historic"));
    }

    @Test
    void a_suspension_says_why_and_ends() {
        var id = certificates.held(unit, days(100), true).toString();
        move(id, "SUSPENDED").statusCode(400).body("errors.pointer", contains("/reason"));
        move(id, "SUSPENDED", Map.of("reason", "Surveilans belum dilakukan")).statusCode(200);
        move(id, "RECERTIFIED").statusCode(409);
        move(id, "CERTIFIED", Map.of("reason", "Surveilans dilakukan")).statusCode(200);
        move(id, "WITHDRAWN", Map.of("reason", "Mutu turun"))
                .statusCode(200)
                .body("next", empty(), "changes.to", contains("SUSPENDED", "CERTIFIED", "WITHDRAWN"));
    }

    @Test
    void what_its_body_decided_before_it_ended_is_recorded_afterwards_by_the_state_of_that_day() {
        var ended = days(10);
        var id = certificates.until(unit, ended).toString();
        given().get(at(id)).then().body("state", equalTo("EXPIRED"), "next", hasItems("SUSPENDED", "WITHDRAWN"));
        move(id, "SUSPENDED", on(ended.plusDays(1), "Surveilans belum dilakukan"))
                .statusCode(409)
                .body("code", equalTo("illegal-transition"), "detail", containsString("habis masa berlaku"));
        move(id, "SUSPENDED", on(ended.minusYears(3).minusDays(1), "Surveilans belum dilakukan"))
                .statusCode(400)
                .body("errors.pointer", contains("/on"), "errors.code", contains("before-last"));
        move(id, "SUSPENDED", on(ended.minusDays(30), "Surveilans belum dilakukan"))
                .statusCode(200)
                .body("state", equalTo("EXPIRED"), "next", hasItems("CERTIFIED", "WITHDRAWN"));
        move(id, "CERTIFIED", on(ended.minusDays(31), "Surveilans dilakukan"))
                .statusCode(400)
                .body("errors.code", contains("before-last"));
        move(id, "CERTIFIED", on(ended.minusDays(20), "Surveilans dilakukan")).statusCode(200);
        move(id, "WITHDRAWN", on(ended, "Mutu turun"))
                .statusCode(200)
                .body("state", equalTo("WITHDRAWN"), "next", empty())
                .body("changes.on", contains("" + ended.minusDays(30), "" + ended.minusDays(20), "" + ended));
    }

    @Test
    void what_holds_a_drafter_alone_does_not_say() {
        var other = units.unitOf("siti", UnitRole.DRAFTER).id();
        post("/api/v1/units/" + other + "/certificates", historic(Map.of("decidedOn", days(30).toString())))
                .statusCode(403);
        post("/api/v1/units/" + other + "/certificates", historic(Map.of("decisionYear", 2015)))
                .statusCode(201);
    }

    @Test
    void only_a_plan_that_has_not_begun_is_thrown_away() {
        var id = entered(unit, Map.of());
        String etag = given().get(at(id)).header("ETag");
        audit(id, "STAGE_1", days(30), Map.of()).statusCode(201);
        given().header("If-Match", etag).delete(at(id)).then().statusCode(412);
        given().header("If-Match", given().get(at(id)).header("ETag"))
                .delete(at(id))
                .then()
                .statusCode(409)
                .body("detail", containsString("tanpa audit"));
        var fresh = entered(unit, Map.of());
        given().header("If-Match", given().get(at(fresh)).header("ETag"))
                .delete(at(fresh))
                .then()
                .statusCode(204);
    }

    @Test
    void the_file_of_a_public_certificate_is_public() {
        var file = files.scan(unit);
        entered(unit, Map.of("published", true, "fileId", file));
        given().get("/api/v1/files/" + file).then().body("publishedAt", not(nullValue()));
        enter(unit, details(Map.of("fileId", files.scan(units.unit().id()))))
                .statusCode(400)
                .body("errors.pointer", contains("/fileId"));
    }
}
