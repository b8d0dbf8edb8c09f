package id.fkp.integrate.upsert;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.Role;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Another system's services, standards and units: each by its external id, done whole or refused by itself. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class UpsertTest {

    private static final String SERVICES = "/api/v1/units/{unit}/service-upserts";
    private static final String STANDARDS = "/api/v1/units/{unit}/standard-upserts";
    private static final String UNITS = "/api/v1/unit-upserts";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private UnitInfo unit;

    @BeforeEach
    void ownUnit() {
        unit = units.unitOf("officer", UnitRole.DRAFTER);
    }

    @Test
    void services_are_entered_changed_and_left_alone_by_what_another_system_calls_them() {
        var items = List.of(service("s-1", "Uji Obat"), service("s-2", "Uji Pangan"), service("s-1", "Lagi"));
        services(items, true)
                .statusCode(201)
                .body("dryRun", equalTo(true), "results.status", contains("CREATED", "CREATED", "REFUSED"))
                .body("results[0].id", nullValue());
        assertThat(count("service where unit_id = ?1")).isZero();

        var first = services(items, false)
                .body("results.status", contains("CREATED", "CREATED", "REFUSED"))
                .body("results[2].code", equalTo("external-id-repeated"))
                .extract();
        var id = UUID.fromString(first.path("results[0].id"));
        services(List.of(service("s-1", "Uji Obat"), service("s-2", "Uji Pangan dan Gizi")), false)
                .body("results.status", contains("UNCHANGED", "UPDATED"))
                .body("results[0].id", equalTo(id.toString()));
        assertThat(records.registered(id)).containsExactly("service.entered");
        given().get("/api/v1/services/{id}", id)
                .then()
                .body("version", equalTo(0), "name", equalTo("Uji Obat"), "archived", equalTo(false));

        // One that is there already gets its external id once, and a thing has one from each source.
        var byHand = units.service(unit.id()).id();
        services(List.of(with(service("s-9", "Kini bernama"), "id", byHand)), false)
                .body("results.status", contains("UPDATED"), "results[0].id", equalTo(byHand.toString()));
        services(
                        List.of(
                                with(service("s-10", "Nama kedua"), "id", byHand),
                                with(service("s-1", "Uji Obat"), "id", byHand),
                                with(
                                        service("s-11", "Milik lain"),
                                        "id",
                                        units.service(units.unit().id()).id())),
                        false)
                .body("results.code", contains("external-id-elsewhere", "external-id-elsewhere", "invalid-request"))
                .body("results[2].errors.pointer", contains("/id"));
        assertThat(count("service where unit_id = ?1")).isEqualTo(3);
    }

    @Test
    void a_draft_is_begun_and_changed_and_a_text_before_the_public_is_never_touched() {
        services(List.of(service("s-1", "Uji Obat")), false).statusCode(201);
        var item = standard("sp-1", "SP-1", "SD1", "KTP.", "SD3", "14 hari.");
        standards(List.of(item, standard("sp-2", "SP-1", "SD1", "Kode sama.")), false)
                .statusCode(201)
                .body("results.status", contains("CREATED", "REFUSED"))
                .body("results[1].code", equalTo("standard-code-taken"));
        standards(List.of(with(standard("sp-3", "SP-3"), "serviceExternalId", "tak-ada")), false)
                .body("results[0].errors.pointer", contains("/serviceExternalId"));
        assertThat(count("standard where unit_id = ?1")).isEqualTo(1);

        UUID id = UUID.fromString(standards(List.of(item), false)
                .body("results.status", contains("UNCHANGED"))
                .extract()
                .path("results[0].id"));
        var version = standards.newest(id);
        assertThat(version.number()).isEqualTo(1);
        assertThat(component(id, "SD3")).isEqualTo("1 14 hari.");

        var changed = standard("sp-1", "SP-1", "SD1", "KTP.", "SD3", "7 hari.");
        standards(List.of(changed), true).body("results.status", contains("UPDATED"));
        assertThat(component(id, "SD3")).isEqualTo("1 14 hari.");
        standards(List.of(changed), false).body("results.status", contains("UPDATED"));
        assertThat(component(id, "SD1")).isEqualTo("1 KTP.");
        assertThat(component(id, "SD3")).isEqualTo("2 7 hari.");

        // What somebody wrote meanwhile stays until the program says that it may go.
        standards.write(version.versionId(), ComponentCode.SD3, "10 hari, kata penyusun.");
        standards(List.of(standard("sp-1", "SP-1", "SD1", "Paspor.", "SD3", "5 hari.")), false)
                .body("results[0].code", equalTo("written-by-others"))
                .body("results[0].errors.pointer", contains("/components/1"));
        assertThat(component(id, "SD1")).isEqualTo("1 KTP.");
        standards(List.of(with(standard("sp-1", "SP-1", "SD3", "5 hari."), "replaces", true)), false)
                .body("results.status", contains("UPDATED"));

        standards.fill(version.versionId());
        standards.freeze(version.versionId());
        standards(List.of(with(standard("sp-1", "SP-1", "SD3", "3 hari."), "replaces", true)), false)
                .body("results[0].status", equalTo("REFUSED"), "results[0].code", equalTo("version-frozen"))
                .body("results[0].detail", notNullValue());
        standards(List.of(standard("sp-1", "SP-1", "SD3", "Teks Jangka waktu pelayanan")), false)
                .body("results.status", contains("UNCHANGED"));
        assertThat(count("standard_version where unit_id = ?1")).isEqualTo(1);
    }

    @Test
    void a_dry_run_foresees_what_the_items_of_one_request_do_to_each_other() {
        services(List.of(service("s-1", "Uji Obat")), false).statusCode(201);
        standards(List.of(standard("sp-1", "SP-1"), standard("sp-2", "SP-2")), false)
                .body("results.status", contains("CREATED", "CREATED"));
        var items = List.of(
                standard("sp-3", "SP-3"),
                standard("sp-4", "SP-3"), // taken by the one before
                standard("sp-5", "SP-1"), // not free yet
                standard("sp-2", "SP-9"),
                standard("sp-1", "SP-2"), // free by the one before
                standard("sp-6", "SP-1"), // free by the one before
                with(standard("sp-7", "SP-7"), "serviceExternalId", "tak-ada"),
                standard("sp-8", "SP-7"), // the one before was refused
                standard("sp-9", "SP-9"));
        var foreseen = told(standards(items, true).statusCode(201));
        assertThat(foreseen)
                .containsExactly(
                        "CREATED",
                        "REFUSED standard-code-taken",
                        "REFUSED standard-code-taken",
                        "UPDATED",
                        "UPDATED",
                        "CREATED",
                        "REFUSED invalid-request",
                        "CREATED",
                        "REFUSED standard-code-taken");
        assertThat(count("standard where unit_id = ?1")).isEqualTo(2);
        assertThat(told(standards(items, false))).isEqualTo(foreseen);
    }

    @Test
    void a_dry_run_foresees_that_one_thing_gets_one_external_id() {
        services(List.of(service("s-1", "Uji Obat")), false).statusCode(201);
        var id = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select cast(id as text) from service where unit_id = ?1")
                        .setParameter(1, unit.id())
                        .getSingleResult());
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from external_id where unit_id = ?1")
                        .setParameter(1, unit.id())
                        .executeUpdate());
        var items = List.of(with(service("a", "Uji Obat"), "id", id), with(service("b", "Uji Obat"), "id", id));
        var foreseen = told(services(items, true));
        assertThat(foreseen).containsExactly("UPDATED", "REFUSED external-id-elsewhere");
        assertThat(told(services(items, false))).isEqualTo(foreseen);
    }

    private static List<String> told(ValidatableResponse answer) {
        List<Map<String, String>> results = answer.extract().path("results");
        return results.stream()
                .map(result -> result.get("status") + (result.get("code") == null ? "" : " " + result.get("code")))
                .toList();
    }

    @Test
    void one_thing_comes_of_four_who_send_it_at_once_and_the_same_key_gives_the_same_answer() {
        var items = List.of(service("s-1", "Uji Obat"));
        var ids = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> services(items, false).statusCode(201).extract().<String>path("results[0].id"), CROWD))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(ids).doesNotContainNull().containsOnly(ids.get(0));
        assertThat(count("service where unit_id = ?1")).isEqualTo(1);

        var key = UUID.randomUUID().toString();
        var older = services(key, List.of(service("s-1", "Nama lama")))
                .statusCode(201)
                .extract()
                .asString();
        services(List.of(service("s-1", "Nama baru")), false).body("results.status", contains("UPDATED"));
        assertThat(services(key, List.of(service("s-1", "Nama lama"))).extract().asString())
                .isEqualTo(older);
        given().get("/api/v1/services/{id}", ids.get(0)).then().body("name", equalTo("Nama baru"));
        services(key, items).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void a_body_that_breaks_the_form_is_refused_as_a_whole() {
        services(List.of(service("s-1", "Baik"), service("s-2", " ")), false)
                .statusCode(400)
                .body("errors.pointer", contains("/items/1/service/name"));
        var many = IntStream.rangeClosed(1, 501)
                .mapToObj(i -> service("s-" + i, "Uji"))
                .toList();
        services(many, false).statusCode(400).body("errors.pointer", contains("/items"));
        given().contentType(JSON)
                .body(Map.of("source", "simpel", "items", List.of(service("s-1", "Baik"))))
                .post(SERVICES, unit.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        assertThat(count("service where unit_id = ?1")).isZero();
    }

    @Test
    void only_who_drafts_for_the_unit_brings_in_its_services_and_standards() {
        var items = List.of(service("s-1", "Uji Obat"));
        unit = units.unitOf("officer", UnitRole.MODERATOR);
        services(items, false).statusCode(403);
        standards(List.of(standard("sp-1", "SP-1")), false).statusCode(403);
        unit = units.unit();
        services(items, true).statusCode(403);
        sent(UNITS, UUID.randomUUID().toString(), List.of(unitItem("u-1", "Loka Baru")))
                .statusCode(403);
    }

    @Test
    @TestSecurity(user = "admin", roles = Role.ADMIN)
    void the_admin_brings_in_units() {
        var institution = units.institution();
        var name = "Loka " + UUID.randomUUID();
        var known = name + "-u";
        var items = List.of(
                with(unitItem(known, name), "institutionId", institution),
                with(unitItem(known + "2", name), "institutionId", UUID.randomUUID()),
                unitItem(known + "3", name));
        String id = sent(UNITS, UUID.randomUUID().toString(), items)
                .statusCode(201)
                .body("results.status", contains("CREATED", "REFUSED", "REFUSED"))
                .body("results[1].errors.pointer", contains("/institutionId"))
                .extract()
                .path("results[0].id");
        sent(UNITS, UUID.randomUUID().toString(), List.of(unitItem(known, name), unitItem(known, name)))
                .body("results.status", contains("UNCHANGED", "REFUSED"), "results", hasSize(2));
        sent(UNITS, UUID.randomUUID().toString(), List.of(unitItem(known, name + " Barat")))
                .body("results.status", contains("UPDATED"), "results[0].id", equalTo(id));
        assertThat(records.registered(UUID.fromString(id))).containsExactly("unit.entered", "unit.changed");
    }

    private static Map<String, Object> service(String externalId, String name) {
        return Map.of(
                "externalId",
                externalId,
                "service",
                Map.of(
                        "name",
                        name,
                        "archived",
                        false,
                        "channels",
                        List.of(Map.of("kind", "ONLINE", "url", "https://a.example.go.id", "hours", "setiap saat"))));
    }

    private static Map<String, Object> unitItem(String externalId, String name) {
        return Map.of(
                "externalId",
                externalId,
                "unit",
                Map.of(
                        "name",
                        name,
                        "shortName",
                        "Loka",
                        "address",
                        "Jl. Contoh 1",
                        "zone",
                        "Asia/Jakarta",
                        "territories",
                        List.of(Map.of("code", "12.74", "name", "Kota Tanjungbalai"))));
    }

    /** @param texts codes, each followed by its text */
    private static Map<String, Object> standard(String externalId, String code, String... texts) {
        var components = IntStream.range(0, texts.length / 2)
                .mapToObj(i -> Map.of(
                        "code", texts[2 * i], "text", Map.of("content", StandardFixture.paragraph(texts[2 * i + 1]))))
                .toList();
        return Map.of(
                "externalId",
                externalId,
                "serviceExternalId",
                "s-1",
                "code",
                code,
                "title",
                "Standar Pelayanan " + code,
                "components",
                components);
    }

    private static Map<String, Object> with(Map<String, Object> item, String field, Object value) {
        var more = new HashMap<>(item);
        more.put(field, value);
        return more;
    }

    private ValidatableResponse services(List<Map<String, Object>> items, boolean dryRun) {
        return sent(SERVICES + "?dryRun=" + dryRun, UUID.randomUUID().toString(), items, unit.id());
    }

    private ValidatableResponse services(String key, List<Map<String, Object>> items) {
        return sent(SERVICES, key, items, unit.id());
    }

    private ValidatableResponse standards(List<Map<String, Object>> items, boolean dryRun) {
        return sent(STANDARDS + "?dryRun=" + dryRun, UUID.randomUUID().toString(), items, unit.id());
    }

    private static ValidatableResponse sent(
            String path, String key, List<Map<String, Object>> items, Object... parameters) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("source", "simpel", "items", items))
                .post(path, parameters)
                .then();
    }

    /** How often it was written, and what it says. */
    private String component(UUID standardId, String code) {
        return QuarkusTransaction.requiringNew().call(() -> (String) database.createNativeQuery("""
                                select c.version || ' ' || c.plain from component c
                                join standard_version v on v.id = c.version_id where v.standard_id = ?1 and c.code = ?2
                                """)
                .setParameter(1, standardId)
                .setParameter(2, code)
                .getSingleResult());
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + what)
                                .setParameter(1, unit.id())
                                .getSingleResult())
                        .longValue());
    }
}
