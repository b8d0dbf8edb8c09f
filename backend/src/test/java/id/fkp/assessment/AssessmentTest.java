package id.fkp.assessment;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.DatabaseForTests;
import id.fkp.file.FileFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A unit sees what the evaluation would say of it; the admin keeps scales and weights. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AssessmentTest {

    private static final String RULES = "/api/v1/assessment-rules/2023-01-01";

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    FileFixture files;

    @Test
    @TestSecurity(user = "siti")
    void what_a_unit_does_raises_its_score_at_once_and_shows_what_is_next() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        var path = "/api/v1/units/" + unit + "/assessment";
        read(path)
                .body("indicators", hasSize(9), "indicators.score", contains(0, 0, 0, 0, 0, 0, 0, 0, 0))
                .body("indicators.findAll { it.missing.isEmpty() }", empty());

        var forum = passages.open(unit);
        passages.comment(unit, forum);
        passages.review(forum, "READY").statusCode(201);
        passages.approve(forum).statusCode(200);
        passages.establish(standardOf(forum), today().minusMonths(1));
        read(path)
                .body("indicators[0].score", equalTo(3), "indicators[0].reasons.code", contains("HAS_DECREE"))
                .body("indicators[0].missing.code", contains("NEEDS_INVOLVEMENT"))
                .body("indicators[0].evidence.kind", hasItem("DECREE"))
                .body("indicators[2].score", equalTo(0));

        show(unit, standardOf(forum), List.of());
        read(path)
                .body("indicators[2].score", equalTo(0), "indicators[2].reasons.code", hasItem("HAS_UNPROVEN_MEDIA"))
                .body("indicators[2].missing.find { it.code == 'NEEDS_PROOF' }.names", contains("SIPPN"));
        show(unit, standardOf(forum), List.of(Map.of("fileId", files.scan(unit), "takenOn", "" + today())));
        // 3 of 17 and 1 of 7, in hundredths.
        read(path).body("indicators[2].score", equalTo(1)).body("index.toString().toDouble()", closeTo(0.58, 0.001));
    }

    @Test
    @TestSecurity(user = "ratna", roles = "admin")
    void the_admin_says_from_which_day_other_weights_hold() throws IOException {
        var rules = (ObjectNode) new ObjectMapper().readTree(given().get(RULES).asString());
        rules.retain("source", "indicators");
        var entered = given().contentType("application/json")
                .header("If-None-Match", "*")
                .body(rules)
                .put("/api/v1/assessment-rules/2199-01-01");
        entered.then().statusCode(200).body("version", equalTo(0));
        given().contentType("application/json")
                .header("If-None-Match", "*")
                .body(rules)
                .put("/api/v1/assessment-rules/2199-01-01")
                .then()
                .statusCode(412);

        var first = (ObjectNode) rules.withArray("indicators").get(0);
        first.put("weight", 18);
        first.putArray("bounds").add(1);
        Requests.change("/api/v1/assessment-rules/2199-01-01", rules)
                .statusCode(400)
                .body("errors.pointer", contains("/indicators/0/bounds", "/indicators"));
    }

    @Test
    @TestSecurity(user = "ratna", roles = "admin")
    void bounds_that_no_scale_can_have_are_refused_each_at_its_place() throws IOException {
        var rules = (ObjectNode) new ObjectMapper().readTree(given().get(RULES).asString());
        rules.retain("source", "indicators");
        bounds(rules, 1, 0, 2, 3, 4, 5);
        bounds(rules, 2, 2, 4, 4);
        bounds(rules, 3, 2, 1);
        bounds(rules, 7, 100, 80, 30);
        bounds(rules, 8, 1, 3, 6, 9, 12);
        Requests.change(RULES, rules)
                .statusCode(400)
                .body(
                        "errors.pointer",
                        contains(
                                "/indicators/1/bounds/0",
                                "/indicators/2/bounds/2",
                                "/indicators/3/bounds/1",
                                "/indicators/7/bounds/1",
                                "/indicators/7/bounds/2",
                                "/indicators/8/bounds/1",
                                "/indicators/8/bounds/2",
                                "/indicators/8/bounds/3",
                                "/indicators/8/bounds/4"))
                .body("errors.code", everyItem(equalTo("order")))
                .body("errors[3].detail", equalTo("harus lebih dari 100"));
    }

    private static void bounds(ObjectNode rules, int place, int... numbers) {
        var bounds = ((ObjectNode) rules.withArray("indicators").get(place)).putArray("bounds");
        IntStream.of(numbers).forEach(bounds::add);
    }

    private static void show(UUID unit, UUID standard, List<?> proofs) {
        var publication = new HashMap<String, Object>(
                Map.of("standardId", standard, "medium", "SIPPN", "components", List.of("SD1"), "title", "SIPPN"));
        publication.put("shownFrom", "" + today());
        publication.put("proofs", proofs);
        Requests.post("/api/v1/units/" + unit + "/publications", publication).statusCode(201);
    }

    private static ValidatableResponse read(String path) {
        return given().get(path).then().statusCode(200);
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
