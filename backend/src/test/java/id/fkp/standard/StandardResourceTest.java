package id.fkp.standard;

import static id.fkp.standard.StandardRequests.LIST;
import static id.fkp.standard.StandardRequests.ONE;
import static id.fkp.standard.StandardRequests.begin;
import static id.fkp.standard.StandardRequests.etag;
import static id.fkp.standard.StandardRequests.post;
import static id.fkp.standard.StandardRequests.rename;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class StandardResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    SqlCount sql;

    @Test
    void a_standard_begins_as_a_draft_with_an_empty_first_version() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var service = units.service(unit.id());

        String slug = begin(service.id(), " SP-01 ", "Standar Pengujian Ä")
                .statusCode(201)
                .body("code", equalTo("SP-01"), "unit.name", equalTo(unit.name()))
                .body("service.slug", equalTo(service.slug()))
                .body("revision.number", equalTo(1), "revision.state", equalTo("DRAFT"))
                .body("versions.number", contains(1), "versions[0].frozenAt", nullValue())
                .extract()
                .path("slug");

        assertThat(slug).startsWith("standar-pengujian-a");
        given().get(ONE, slug).then().statusCode(200).body("versions", hasSize(1));
    }

    @Test
    void a_request_sent_twice_begins_one_standard() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var body = Map.of("serviceId", units.service(unit.id()).id(), "code", "SP-01", "title", "Sekali");
        var request = given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body);

        String first = request.post(LIST).then().statusCode(201).extract().asString();
        String second = request.post(LIST).then().statusCode(201).extract().asString();

        assertThat(second).isEqualTo(first);
        drafts(unit.id()).body("items", hasSize(1));
    }

    @Test
    void a_code_names_one_standard_of_a_unit() {
        var unit = units.unitOf("siti", UnitRole.HEAD);
        var service = units.service(unit.id());
        begin(service.id(), "SP-01", "Satu").statusCode(201);
        String other =
                begin(service.id(), "SP-02", "Dua").statusCode(201).extract().path("id");

        begin(service.id(), "SP-01", "Tiga").statusCode(409).body("code", equalTo("standard-code-taken"));
        rename(UUID.fromString(other), etag(ONE, other), Map.of("code", "SP-01", "title", "Dua"))
                .statusCode(409)
                .body("code", equalTo("standard-code-taken"));
        var elsewhere = units.unitOf("siti", UnitRole.HEAD);
        begin(units.service(elsewhere.id()).id(), "SP-01", "Satu").statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 201", "HEAD, 201", "MODERATOR, 403", "AUDITOR, 403"})
    void those_who_draft_begin_standards(UnitRole role, int status) {
        var unit = units.unitOf("siti", role);
        begin(units.service(unit.id()).id(), "SP-01", "Satu").statusCode(status);
    }

    @Test
    void a_standard_is_begun_on_a_service_of_ones_own_that_exists() {
        units.unitOf("siti", UnitRole.HEAD);
        begin(units.service(units.unit().id()).id(), "SP-01", "Satu").statusCode(403);
        begin(UUID.randomUUID(), "SP-01", "Satu")
                .statusCode(400)
                .body("errors.pointer", contains("/serviceId"), "errors.code", contains("unknown"));
    }

    @Test
    void fields_at_fault_are_named() {
        var service = units.service(units.unitOf("siti", UnitRole.HEAD).id()).id();
        begin(service, " ", "a".repeat(301))
                .statusCode(400)
                .body("errors.pointer", contains("/code", "/title"))
                .body("errors.code", contains("not-blank", "max-code-points"));
        begin(service, "SP\u0007", "Satu").statusCode(400).body("errors.code", contains("plain-text"));
        begin(service, "SP-01", "🏠".repeat(300)).statusCode(201);
        post(LIST, Map.of("serviceId", service, "code", "SP-02", "title", "Satu", "state", "IN_FORCE"))
                .statusCode(400)
                .body("errors.pointer", contains("/state"));
        post(LIST, Map.of("serviceId", "x", "code", "SP-02", "title", "Satu"))
                .statusCode(400)
                .body("errors.pointer", contains("/serviceId"));
    }

    @Test
    void a_standard_is_renamed_by_who_has_seen_it_as_it_is() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var id = standards.incomplete(unit.id()).standardId();
        var seen = etag(ONE, id);

        rename(id, null, Map.of("title", "Baru")).statusCode(428);
        rename(id, seen, Map.of("title", "Baru")).statusCode(200).body("title", equalTo("Baru"));
        rename(id, seen, Map.of("title", "Lain"))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.title", equalTo("Baru"));
        rename(id, etag(ONE, id), Map.of("code", "SP-X", "title", "Baru"))
                .statusCode(200)
                .body("code", equalTo("SP-X"));
        rename(id, etag(ONE, id), Map.of("code", " ", "title", "Baru")).statusCode(400);
    }

    @Test
    void who_may_not_even_see_a_draft_does_not_find_it() {
        var foreign = units.unit().id();
        var draft = standards.complete(foreign).standardId();
        var published = standards.published(foreign).standardId();

        given().get(ONE, draft).then().statusCode(404);
        rename(draft, "\"0\"", Map.of("title", "Baru")).statusCode(404);
        rename(published, "\"0\"", Map.of("title", "Baru")).statusCode(403);
        rename(UUID.randomUUID(), "\"0\"", Map.of("title", "Baru")).statusCode(404);
        given().get(ONE, "tidak-ada").then().statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"MODERATOR", "AUDITOR"})
    void members_who_do_not_draft_read_only(UnitRole role) {
        var draft = standards.complete(units.unitOf("siti", role).id()).standardId();

        given().get(ONE, draft).then().statusCode(200);
        rename(draft, etag(ONE, draft), Map.of("title", "Baru")).statusCode(403);
    }

    @Test
    void the_public_sees_the_versions_that_came_before_it() {
        var published = standards.published(units.unit().id());
        standards.corrected(published.standardId());

        var first = given().get(ONE, published.slug())
                .then()
                .statusCode(200)
                .body("versions.number", contains(1), "revision.state", equalTo("IN_CONSULTATION"))
                .extract();
        assertThat(first.header("Cache-Control")).contains("no-cache");
        given().header("If-None-Match", first.header("ETag"))
                .get(ONE, published.slug())
                .then()
                .statusCode(304);
    }

    @Test
    void members_see_drafts_too() {
        var unit = units.unitOf("siti", UnitRole.AUDITOR);
        var published = standards.published(unit.id());
        standards.corrected(published.standardId());
        var draft = standards.incomplete(unit.id());

        given().get(ONE, published.slug()).then().body("versions.number", contains(1, 2));
        drafts(unit.id())
                .body(
                        "items.id",
                        contains(
                                draft.standardId().toString(),
                                published.standardId().toString()))
                .body("items.completeCount", contains(0, 14))
                .body("items.latestVersion", contains(1, 2))
                .body("items[1].frozenVersion", equalTo(1));
        given().queryParam("unitId", unit.id())
                .get(LIST)
                .then()
                .statusCode(200)
                .body("items.id", contains(published.standardId().toString()))
                .body("items.latestVersion", contains(1), "items[0].state", equalTo("IN_CONSULTATION"));
    }

    @Test
    void drafts_are_listed_for_members_alone() {
        given().queryParam("drafts", true).get(LIST).then().statusCode(400);
        drafts(units.unit().id(), 404);
        drafts(UUID.randomUUID(), 404);
    }

    @Test
    void a_search_finds_words_of_the_title_and_of_the_public_text() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var published = standards.incomplete(unit.id());
        standards.fill(published.versionId());
        standards.write(published.versionId(), ComponentCode.SD3, "Hasil kromatografi dalam 14 hari");
        standards.freeze(published.versionId());
        var next = standards.corrected(published.standardId());
        standards.write(next.versionId(), ComponentCode.SD3, "Hasil spektrometri dalam 10 hari");

        search(unit.id(), "kromatografi", false).body("items", hasSize(1));
        search(unit.id(), "kromato", false).body("items", hasSize(1));
        search(unit.id(), published.title(), false)
                .body("items.id", hasItem(published.standardId().toString()));
        search(unit.id(), "spektrometri", false).body("items", empty());
        search(unit.id(), "spektrometri", true).body("items", hasSize(1));
        search(unit.id(), "'); drop table standard; --", false).body("items", empty());
    }

    @Test
    void a_list_is_paged_and_costs_one_statement_however_long_it_is() {
        var unit = units.unit().id();
        var service = standards.published(unit);
        standards.published(unit);
        long two = sql.during(() -> listed(unit, 100).body("items", hasSize(2)));
        for (int i = 0; i < 10; i++) {
            standards.published(unit);
        }
        long twelve = sql.during(() -> listed(unit, 100).body("items", hasSize(12), "next", nullValue()));
        assertThat(two).isEqualTo(1);
        assertThat(twelve).isEqualTo(1);
        assertThat(sql.during(() -> given().get(ONE, service.slug()))).isLessThanOrEqualTo(2);

        String next = listed(unit, 7).body("items", hasSize(7)).extract().path("next");
        given().queryParams("unitId", unit, "limit", 7, "cursor", next)
                .get(LIST)
                .then()
                .body("items", hasSize(5), "next", nullValue())
                .body("items[4].id", equalTo(service.standardId().toString()));
    }

    @ParameterizedTest
    @CsvSource({"limit, 0", "limit, 101", "cursor, x", "unitId, x", "sort, title", "drafts, x"})
    void a_parameter_that_cannot_be_is_refused(String name, String value) {
        given().queryParam(name, value).get(LIST).then().statusCode(not(200));
    }

    private static ValidatableResponse drafts(UUID unitId) {
        return drafts(unitId, 200);
    }

    private static ValidatableResponse drafts(UUID unitId, int status) {
        return given().queryParams("unitId", unitId, "drafts", true)
                .get(LIST)
                .then()
                .statusCode(status);
    }

    private static ValidatableResponse search(UUID unitId, String q, boolean drafts) {
        return given().queryParams("unitId", unitId, "q", q, "drafts", drafts)
                .get(LIST)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse listed(UUID unitId, int limit) {
        return given().queryParams("unitId", unitId, "limit", limit)
                .get(LIST)
                .then()
                .statusCode(200);
    }
}
