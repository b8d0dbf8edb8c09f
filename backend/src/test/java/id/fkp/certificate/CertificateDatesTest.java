package id.fkp.certificate;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was recorded of a certificate stays within the days on which it was there. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class CertificateDatesTest {

    @Inject
    UnitFixture units;

    @Inject
    CertificateFixture certificates;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void a_certificate_cannot_come_to_end_before_it_was_suspended() {
        var id = certificates.held(unit, days(100), false);
        move(id, "SUSPENDED", days(50));

        dated(id, days(100), days(51))
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains("/validUntil"), "errors.code", contains("before-move"));
        given().get(at(id)).then().body("endsOn", equalTo(days(100).plusYears(3).minusDays(1) + ""));
        dated(id, days(100), days(50)).statusCode(200);
    }

    @Test
    void a_certificate_cannot_come_to_begin_after_it_was_withdrawn() {
        var id = certificates.held(unit, days(100), false);
        move(id, "WITHDRAWN", days(50));

        dated(id, days(49), days(1))
                .statusCode(400)
                .body("errors.pointer", contains("/decidedOn"), "errors.code", contains("after-move"));
        dated(id, days(50), days(1)).statusCode(200);
    }

    @Test
    void where_the_last_day_follows_from_the_decision_the_decision_is_the_field() {
        var id = certificates.held(unit, days(100), false);
        move(id, "SUSPENDED", days(50));

        dated(id, days(50).minusYears(3), null)
                .statusCode(400)
                .body("errors.pointer", contains("/decidedOn"), "errors.code", contains("before-move"));
    }

    @Test
    void surveillance_lies_within_the_certificate_whichever_of_the_two_is_entered_last() {
        var id = certificates.held(unit, days(100), false);
        audit(id, days(50)).statusCode(201);

        dated(id, days(100), days(51))
                .statusCode(400)
                .body("errors.pointer", contains("/validUntil"), "errors.code", contains("before-audit"));
        dated(id, days(100), days(50)).statusCode(200);

        var ended = certificates.until(units.unitOf("siti", UnitRole.HEAD).id(), days(20));
        audit(ended, days(19))
                .statusCode(400)
                .body("errors.pointer", contains("/startedOn"), "errors.code", contains("after-end"));
        audit(ended, days(20)).statusCode(201);
    }

    @Test
    void what_a_renewal_took_the_place_of_ended_at_most_six_months_before() {
        var first = certificates.held(unit, days(900), false);
        post(
                        "/api/v1/units/" + unit + "/certificates",
                        details(Map.of("decidedOn", days(30).toString(), "predecessorId", first.toString())))
                .statusCode(201);

        dated(first, days(900), days(30).minusMonths(6).minusDays(2))
                .statusCode(400)
                .body("errors.pointer", contains("/validUntil"), "errors.code", contains("before-move"));
        dated(first, days(900), days(60)).statusCode(200);
    }

    private static void move(UUID id, String to, LocalDate on) {
        given().contentType(JSON)
                .header("If-Match", given().get(at(id)).header("ETag"))
                .body(Map.of("to", to, "on", on.toString(), "reason", "Surveilans belum dilakukan"))
                .post(at(id) + "/move")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse audit(UUID id, LocalDate on) {
        return post(
                at(id) + "/audits",
                Map.of(
                        "kind", "SURVEILLANCE_1",
                        "startedOn", on.toString(),
                        "endedOn", on.toString(),
                        "auditors", List.of("AMA"),
                        "forumIds", List.of()));
    }

    private static ValidatableResponse dated(UUID id, LocalDate decidedOn, @Nullable LocalDate validUntil) {
        var days = new HashMap<String, Object>(Map.of("decidedOn", decidedOn.toString()));
        if (validUntil != null) {
            days.put("validUntil", validUntil.toString());
        }
        return change(at(id), details(days));
    }

    private static Map<String, Object> details(Map<String, Object> days) {
        var body = new HashMap<String, Object>(Map.of(
                "standard",
                "SNI ISO 9001",
                "edition",
                "2015",
                "sites",
                List.of("Jl. Contoh 1"),
                "historic",
                true,
                "published",
                false,
                "countsPublished",
                false));
        body.putAll(days);
        return body;
    }

    private static String at(UUID id) {
        return "/api/v1/certificates/" + id;
    }

    private static LocalDate days(int ago) {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(ago);
    }
}
