package id.fkp.unit;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "ani", roles = Role.ADMIN)
class UnitResourceTest {

    private static final String UNITS = "/api/v1/units";

    @Inject
    UnitFixture fixture;

    @Inject
    SqlCount sql;

    @Test
    void a_unit_is_entered_under_its_institution_and_read_by_id_and_slug() {
        var institution = fixture.institution();
        var entered = post(UNITS, unit(institution, "Loka POM di Kota Tanjungbalai"))
                .statusCode(201)
                .body("slug", startsWith("loka-pom-di-kota-tanjungbalai"))
                .body("institution.id", equalTo(institution.toString()))
                .body("territories.name", contains("Kota Tanjungbalai", "Kabupaten Asahan"))
                .body("about", nullValue(), "zone", equalTo("Asia/Jakarta"), "version", equalTo(0))
                .extract();

        for (String ref : List.of(entered.<String>path("id"), entered.<String>path("slug"))) {
            given().get(UNITS + "/" + ref)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo("Loka POM di Kota Tanjungbalai"))
                    .header("ETag", entered.header("ETag"))
                    .header("Cache-Control", containsString("no-cache"));
        }
    }

    @Test
    void units_of_one_name_get_addresses_of_their_own() {
        var institution = fixture.institution();
        String first = post(UNITS, unit(institution, "Balai Kembar")).extract().path("slug");
        String second = post(UNITS, unit(institution, "Balai Kembar")).extract().path("slug");

        assertThat(second).isNotEqualTo(first).startsWith("balai-kembar");
        given().get(UNITS + "/" + second).then().body("slug", equalTo(second));
    }

    @Test
    void a_unit_sent_twice_is_entered_once() {
        var key = UUID.randomUUID().toString();
        var plan = unit(fixture.institution(), "Loka Sekali");
        String id = post(UNITS, key, plan).statusCode(201).extract().path("id");

        post(UNITS, key, plan).statusCode(201).body("id", equalTo(id));
        post(UNITS, key, unit(fixture.institution(), "Lain")).statusCode(422);
        given().contentType(JSON)
                .body(plan)
                .post(UNITS)
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
    }

    @Test
    void what_is_absent_answers_404() {
        given().get(UNITS + "/" + UUID.randomUUID()).then().statusCode(404);
        given().get(UNITS + "/tidak-ada").then().statusCode(404);
        given().get(UNITS + "/Tidak%00Ada").then().statusCode(404);
        post(UNITS, unit(UUID.randomUUID(), "Yatim")).statusCode(404);
        change(UNITS + "/" + UUID.randomUUID(), "\"0\"", details("x")).statusCode(404);
    }

    @Test
    void a_unit_is_changed_by_who_has_seen_it_and_keeps_its_address() {
        var unit = fixture.unit();
        var path = UNITS + "/" + unit.id();
        var etag = given().get(path).header("ETag");

        given().contentType(JSON).body(details("Balai Baru")).put(path).then().statusCode(428);
        var next = change(path, etag, details("Balai Baru"))
                .statusCode(200)
                .body("name", equalTo("Balai Baru"), "slug", equalTo(unit.slug()), "version", equalTo(1))
                .extract()
                .header("ETag");
        change(path, etag, details("Terlambat"))
                .statusCode(412)
                .body("current.name", equalTo("Balai Baru"), "current.version", equalTo(1));

        given().get(path).then().header("ETag", next).body("name", equalTo("Balai Baru"));
        given().header("If-None-Match", next).get(path).then().statusCode(304);
    }

    @Test
    void a_unit_says_when_it_was_founded() {
        var unit = fixture.unit();
        var path = UNITS + "/" + unit.id();
        var said = new HashMap<String, Object>(details("Balai Lama"));
        said.put("foundedOn", "2018-07-02");

        change(path, said).statusCode(200).body("foundedOn", equalTo("2018-07-02"));
        given().get(path).then().body("foundedOn", equalTo("2018-07-02"));
    }

    @Test
    void a_unit_has_changed_for_its_readers_when_its_institution_is_renamed() {
        var institution = fixture.institution();
        var path = UNITS + "/" + fixture.unitOf(institution).id();
        var etag = given().get(path).header("ETag");

        change("/api/v1/institutions/" + institution, Map.of("name", "Badan Lain", "shortName", "BL"))
                .statusCode(200);

        given().header("If-None-Match", etag)
                .get(path)
                .then()
                .statusCode(200)
                .body("institution.name", equalTo("Badan Lain"));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 200", "DRAFTER, 403", "MODERATOR, 403", "AUDITOR, 403"})
    @TestSecurity(user = "budi")
    void of_the_members_the_head_changes_the_unit(UnitRole role, int status) {
        var unit = fixture.unitOf("budi", role);

        change(UNITS + "/" + unit.id(), details("Nama Baru")).statusCode(status);
    }

    @Test
    @TestSecurity(user = "budi")
    void a_head_of_the_institution_changes_its_units_but_no_others() {
        var institution = fixture.institution();
        fixture.memberThroughout(institution, "budi", UnitRole.HEAD);

        change(UNITS + "/" + fixture.unitOf(institution).id(), details("Baru")).statusCode(200);
        change(UNITS + "/" + fixture.unit().id(), details("Baru"))
                .statusCode(403)
                .body("code", equalTo("not-allowed"));
    }

    @Test
    @TestSecurity(user = "budi")
    void only_the_admin_enters_units() {
        fixture.unitOf("budi", UnitRole.HEAD);

        post(UNITS, unit(fixture.institution(), "Loka")).statusCode(403);
    }

    @Test
    @TestSecurity
    void anonymous_readers_read_and_are_asked_to_sign_in_to_write() {
        var unit = fixture.unit();

        given().get(UNITS + "/" + unit.slug()).then().statusCode(200).header("Cache-Control", "no-cache");
        post(UNITS, unit(fixture.institution(), "Loka")).statusCode(401).body("code", equalTo("sign-in-required"));
        change(UNITS + "/" + unit.id(), details("Baru")).statusCode(401);
    }

    @ParameterizedTest
    @CsvSource({
        "name, '   ', /name, not-blank",
        "zone, Asia/Singapore, /zone, pattern",
        "phone, telepon, /phone, pattern",
        "email, bukan surel, /email, pattern",
        "address, '', /address, not-blank",
        "foundedOn, 2199-01-01, /foundedOn, in-the-future",
        "foundedOn, -9999-01-01, /foundedOn, out-of-range",
        "foundedOn, +999999999-01-01, /foundedOn, out-of-range",
        "foundedOn, 0001-01-01, /foundedOn, out-of-range"
    })
    void each_field_at_fault_is_named(String field, String value, String pointer, String code) {
        var plan = new HashMap<String, Object>(unit(fixture.institution(), "Loka"));
        plan.put(field, value);

        post(UNITS, plan)
                .statusCode(400)
                .body("code", equalTo("invalid-request"))
                .body("errors.pointer", contains(pointer), "errors.code", contains(code));
    }

    @Test
    void a_territory_is_known_by_its_official_code() {
        var plan = new HashMap<String, Object>(unit(fixture.institution(), "Loka"));
        plan.put("territories", List.of(Map.of("code", "12.74", "name", "A"), Map.of("code", "1274", "name", "B")));

        post(UNITS, plan).statusCode(400).body("errors.pointer", contains("/territories/1/code"));
    }

    @Test
    void units_are_found_by_beginnings_and_other_forms_of_their_words() {
        var institution = fixture.institution();
        String word = "kwx" + UUID.randomUUID().toString().substring(0, 8);
        String id = post(UNITS, unit(institution, "Balai Pelayanan " + word))
                .extract()
                .path("id");

        for (var q : List.of(
                word, word.substring(0, 8), "melayani " + word, "dan tanjung " + word.toUpperCase(Locale.ROOT))) {
            given().queryParam("q", q).get(UNITS).then().statusCode(200).body("items.id", contains(id));
        }
        for (var q : List.of(word + " bandung", "'", "\\", "& | ! :*", "yang", "x' or '1'='1 " + word)) {
            given().queryParam("q", q).get(UNITS).then().statusCode(200).body("items.id", not(hasItem(id)));
        }
        change(UNITS + "/" + id, details("Nama Lain")).statusCode(200);
        given().queryParam("q", word).get(UNITS).then().body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=101", "?cursor=x", "?page=2", "?q=%00"})
    void a_list_asked_for_wrongly_is_refused(String query) {
        given().urlEncodingEnabled(false)
                .get(UNITS + query)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void a_long_list_is_read_page_by_page_from_the_newest() {
        var institution = fixture.institution();
        var first = fixture.unitOf(institution);
        var second = fixture.unitOf(institution);
        var third = fixture.unitOf(institution);

        String next = given().get(UNITS + "?limit=2")
                .then()
                .header("Link", containsString("rel=\"next\""))
                .body("items.id", contains(third.id().toString(), second.id().toString()))
                .extract()
                .path("next");
        given().get(UNITS + "?limit=2&cursor=" + next)
                .then()
                .body("items.id", hasItems(first.id().toString()))
                .body("items.id", not(hasItem(second.id().toString())));
    }

    @Test
    void reading_units_costs_one_statement_however_many_there_are() {
        var institution = fixture.institution();
        fixture.unitOf(institution);
        fixture.unitOf(institution);
        assertThat(sql.during(() -> given().get(UNITS + "?limit=2"))).isEqualTo(1);

        for (int i = 0; i < 100; i++) {
            fixture.unitOf(fixture.institution());
        }
        assertThat(sql.during(() -> given().get(UNITS + "?limit=100").then().body("items", hasSize(100))))
                .isEqualTo(1);
        assertThat(sql.during(() -> given().get(UNITS + "?limit=100&q=loka"))).isEqualTo(1);
        var slug = fixture.unit().slug();
        assertThat(sql.during(() -> given().get(UNITS + "/" + slug))).isEqualTo(1);
    }

    private static Map<String, Object> unit(UUID institution, String name) {
        var plan = new HashMap<>(details(name));
        plan.put("institutionId", institution);
        return plan;
    }

    private static Map<String, Object> details(String name) {
        return Map.of(
                "name", name,
                "shortName", "Loka",
                "address", "Jl. Jenderal Sudirman Km 5",
                "zone", "Asia/Jakarta",
                "territories",
                        List.of(
                                Map.of("code", "12.74", "name", "Kota Tanjungbalai"),
                                Map.of("code", "12.09", "name", "Kabupaten Asahan")));
    }
}
