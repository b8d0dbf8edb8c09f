package id.fkp.record;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "budi")
class RecordResourceTest {

    private static final String AUDIT = "/api/v1/audit-entries?unitId=";
    private static final String REGISTER = "/api/v1/register/entries?unitId=";

    @Inject
    UnitFixture units;

    @Inject
    RecordFixture records;

    @Inject
    SqlCount sql;

    @Test
    void an_act_is_written_down_with_who_did_it_in_which_request() {
        var unit = units.unitOf("budi", UnitRole.HEAD).id();
        var service = units.service(unit);
        var trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .header(
                        "If-Match",
                        given().get("/api/v1/services/" + service.id()).header("ETag"))
                .contentType("application/json")
                .body(details("Nama Baru"))
                .put("/api/v1/services/" + service.id())
                .then()
                .statusCode(200);

        given().get(AUDIT + unit + "&objectId=" + service.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("items.act", contains("service.changed", "service.entered"))
                .body("items[0].actorSubject", equalTo("budi"), "items[0].actorName", equalTo("budi"))
                .body("items[0].traceId", equalTo(trace), "items[0].detail.name", equalTo("Nama Baru"));
    }

    @Test
    void what_was_refused_is_not_written_down() {
        var unit = units.unitOf("budi", UnitRole.AUDITOR).id();
        var service = units.service(unit).id();
        long before = records.auditedInAll();

        change("/api/v1/services/" + service, details("Nama Baru")).statusCode(403);
        post("/api/v1/services", Map.of("unitId", unit, "name", " ", "channels", List.of()))
                .statusCode(400);

        assertThat(records.auditedInAll()).isEqualTo(before);
    }

    @Test
    void internal_acts_stay_out_of_the_register() {
        var unit = units.unitOf("budi", UnitRole.HEAD).id();
        String link = post("/api/v1/joining-links", Map.of("unitId", unit, "role", "DRAFTER"))
                .extract()
                .path("id");

        assertThat(records.audited(UUID.fromString(link))).isEqualTo(1);
        given().get(REGISTER + unit).then().body("items.act", contains("unit.entered"));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "AUDITOR, 200", "DRAFTER, 403", "MODERATOR, 403"})
    void head_and_auditor_read_the_audit(UnitRole role, int status) {
        given().get(AUDIT + units.unitOf("budi", role).id()).then().statusCode(status);
    }

    @Test
    void the_audit_of_foreign_and_absent_units_does_not_exist() {
        var own = units.unitOf("budi", UnitRole.HEAD).id();
        var foreign = units.unit().id();

        given().get(AUDIT + foreign).then().statusCode(404);
        given().get(AUDIT + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/audit-entries").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get(AUDIT + own + "&objectId=" + foreign).then().body("items", hasSize(0));
    }

    @Test
    @TestSecurity
    void the_register_is_public_and_names_nobody() {
        var unit = units.unit();

        given().get(AUDIT + unit.id()).then().statusCode(401);
        given().get(REGISTER + unit.id())
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-cache")
                .body(
                        "items.act",
                        contains("unit.entered"),
                        "items[0].objectId",
                        equalTo(unit.id().toString()))
                .body("items.actorName", everyItem(nullValue()), "items.traceId", everyItem(nullValue()));
        given().get("/api/v1/register/entries?limit=1").then().body("items", hasSize(1));
    }

    @Test
    void the_lists_cost_the_same_however_long_they_are() {
        var unit = units.unitOf("budi", UnitRole.HEAD).id();
        units.service(unit);
        long few = sql.during(() -> given().get(AUDIT + unit + "&limit=100"));
        for (int i = 0; i < 100; i++) {
            units.service(unit);
        }

        assertThat(few).isEqualTo(2);
        assertThat(sql.during(
                        () -> given().get(AUDIT + unit + "&limit=100").then().body("items", hasSize(100))))
                .isEqualTo(few);
        assertThat(sql.during(
                        () -> given().get(REGISTER + unit + "&limit=100").then().body("items", hasSize(100))))
                .isEqualTo(1);
    }

    private static Map<String, Object> details(String name) {
        return Map.of("name", name, "channels", List.of(), "archived", false);
    }
}
