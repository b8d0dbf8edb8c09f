package id.fkp.service;

import static id.fkp.unit.Requests.change;
import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
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
class ServiceResourceTest {

    private static final String SERVICES = "/api/v1/services";
    private static final Map<String, String> COUNTER = Map.of(
            "kind", "FACE_TO_FACE", "place", "Ruang Layanan", "address", "Jl. Sudirman", "hours", "Senin-Jumat 08.00");
    private static final Map<String, String> SITE =
            Map.of("kind", "ONLINE", "url", "https://layanan.example.go.id", "hours", "24 jam");

    @Inject
    UnitFixture fixture;

    @Inject
    SqlCount sql;

    @Test
    void a_service_is_entered_with_both_kinds_of_channels() {
        var unit = fixture.unitOf("budi", UnitRole.DRAFTER);
        String id = post(SERVICES, plan(unit.id(), "Pengujian Obat", COUNTER, SITE))
                .statusCode(201)
                .body("unit.slug", equalTo(unit.slug()), "archived", equalTo(false))
                .extract()
                .path("id");

        given().get(SERVICES + "/" + id)
                .then()
                .statusCode(200)
                .body("channels.kind", contains("FACE_TO_FACE", "ONLINE"))
                .body("channels[0].place", equalTo("Ruang Layanan"), "channels[0].url", nullValue())
                .body("channels[1].url", equalTo("https://layanan.example.go.id"));
    }

    @Test
    void services_of_one_name_have_addresses_of_their_own_across_units() {
        var one = fixture.service(fixture.unit().id(), "Layanan Kembar");
        var two = fixture.service(fixture.unit().id(), "Layanan Kembar");

        assertThat(two.slug()).isNotEqualTo(one.slug());
        given().get(SERVICES + "/" + two.slug())
                .then()
                .body("id", equalTo(two.id().toString()));
    }

    @ParameterizedTest
    @CsvSource({"HEAD, 201, 200", "DRAFTER, 201, 200", "MODERATOR, 403, 403", "AUDITOR, 403, 403"})
    void drafter_and_head_write_services(UnitRole role, int entered, int changed) {
        var unit = fixture.unitOf("budi", role);
        var service = fixture.service(unit.id());

        post(SERVICES, plan(unit.id(), "Baru", COUNTER)).statusCode(entered);
        change(SERVICES + "/" + service.id(), details("Lain", false)).statusCode(changed);
    }

    @Test
    void nobody_writes_services_of_a_foreign_or_an_absent_unit() {
        fixture.unitOf("budi", UnitRole.HEAD);
        var foreign = fixture.unitOf("wati", UnitRole.HEAD);

        post(SERVICES, plan(foreign.id(), "Baru", COUNTER)).statusCode(403);
        post(SERVICES, plan(UUID.randomUUID(), "Baru", COUNTER)).statusCode(404);
        change(SERVICES + "/" + fixture.service(foreign.id()).id(), details("Lain", false))
                .statusCode(403);
        change(SERVICES + "/" + UUID.randomUUID(), "\"0\"", details("Lain", false))
                .statusCode(404);
    }

    @Test
    @TestSecurity(user = "ani", roles = Role.ADMIN)
    void the_admin_has_no_role_inside_a_unit() {
        post(SERVICES, plan(fixture.unit().id(), "Baru", COUNTER)).statusCode(403);
    }

    @Test
    @TestSecurity
    void anonymous_readers_read_and_are_asked_to_sign_in_to_write() {
        var service = fixture.service(fixture.unit().id());

        given().get(SERVICES + "/" + service.slug()).then().statusCode(200);
        post(SERVICES, plan(service.unitId(), "Baru", COUNTER)).statusCode(401);
        change(SERVICES + "/" + service.id(), details("Lain", false)).statusCode(401);
    }

    @Test
    void a_channel_says_where_to_go() {
        var unit = fixture.unitOf("budi", UnitRole.HEAD).id();

        post(SERVICES, plan(unit, "Baru", COUNTER, Map.of("kind", "FACE_TO_FACE", "hours", "pagi")))
                .statusCode(400)
                .body("errors.pointer", contains("/channels/1/place"));
        post(SERVICES, plan(unit, "Baru", Map.of("kind", "ONLINE", "hours", "pagi", "place", "di mana-mana")))
                .statusCode(400)
                .body("errors.pointer", contains("/channels/0/url"));
        post(SERVICES, plan(unit, "Baru", Map.of("kind", "ONLINE", "hours", "pagi", "url", "javascript:alert(1)")))
                .statusCode(400)
                .body("errors.pointer", contains("/channels/0/url"), "errors.code", contains("pattern"));
        post(SERVICES, plan(unit, "Baru", Map.of("kind", "PIGEON", "hours", "pagi")))
                .statusCode(400);
        post(SERVICES, plan(unit, "Baru", Map.of("hours", "pagi"))).statusCode(400);
    }

    @Test
    void an_archived_service_leaves_the_list_and_can_come_back() {
        var unit = fixture.unitOf("budi", UnitRole.HEAD).id();
        var service = fixture.service(unit);
        var path = SERVICES + "/" + service.id();

        change(path, details("Lain", true)).statusCode(200).body("archived", equalTo(true));
        listed(unit, false).body("items", hasSize(0));
        listed(unit, true).body("items.id", contains(service.id().toString()));
        given().get(path).then().statusCode(200);

        change(path, details("Lain", false)).statusCode(200).body("archived", equalTo(false));
        listed(unit, false).body("items.id", contains(service.id().toString()));
    }

    @Test
    void a_service_changed_meanwhile_is_shown_to_who_came_late() {
        var unit = fixture.unitOf("budi", UnitRole.HEAD).id();
        var path = SERVICES + "/" + fixture.service(unit).id();
        var etag = given().get(path).header("ETag");
        change(path, etag, details("Lebih dahulu", false)).statusCode(200);

        change(path, etag, details("Terlambat", false)).statusCode(412).body("current.name", equalTo("Lebih dahulu"));
    }

    @Test
    void services_are_found_by_unit_and_by_words() {
        var unit = fixture.unitOf("budi", UnitRole.HEAD).id();
        var other = fixture.unit().id();
        var testing = fixture.service(unit, "Pengujian Sampel Kosmetik").id().toString();
        var advice = fixture.service(unit, "Konsultasi Registrasi").id().toString();
        var foreign = fixture.service(other, "Pengujian Sampel Kosmetik").id().toString();

        given().get(SERVICES + "?unitId={unit}", unit).then().body("items.id", contains(advice, testing));
        given().get(SERVICES + "?unitId={unit}&q=uji kosm", unit).then().body("items.id", contains(testing));
        given().get(SERVICES + "?limit=100&q=penguji").then().body("items.id", hasItem(foreign));
        given().get(SERVICES + "?q=registrasi&unitId={unit}", other).then().body("items.id", not(hasItem(advice)));
        given().get(SERVICES + "?unitId={unit}", UUID.randomUUID()).then().body("items", hasSize(0));
        given().get(SERVICES + "?unitId=satu").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get(SERVICES + "?archived=ya").then().statusCode(400);
        given().get(SERVICES + "?limit=dua").then().statusCode(400);
    }

    @Test
    void reading_services_costs_one_statement_however_many_there_are() {
        var unit = fixture.unit().id();
        var slug = fixture.service(unit).slug();
        fixture.service(unit);
        assertThat(sql.during(() -> listed(unit, false).body("items", hasSize(2))))
                .isEqualTo(1);

        for (int i = 0; i < 98; i++) {
            fixture.service(unit);
        }
        assertThat(sql.during(() -> listed(unit, false).body("items", hasSize(100))))
                .isEqualTo(1);
        assertThat(sql.during(() -> given().get(SERVICES + "/" + slug))).isEqualTo(1);
    }

    private static ValidatableResponse listed(UUID unit, boolean archived) {
        return given().get(SERVICES + "?limit=100&unitId={unit}&archived={archived}", unit, archived)
                .then()
                .statusCode(200);
    }

    @SafeVarargs
    private static Map<String, Object> plan(UUID unit, String name, Map<String, String>... channels) {
        return Map.of("unitId", unit, "name", name, "channels", List.of(channels));
    }

    private static Map<String, Object> details(String name, boolean archived) {
        return Map.of("name", name, "channels", List.of(COUNTER), "archived", archived);
    }
}
