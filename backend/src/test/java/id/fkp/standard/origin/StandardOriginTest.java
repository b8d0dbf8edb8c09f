package id.fkp.standard.origin;

import static id.fkp.standard.version.ComponentCode.SD3;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class StandardOriginTest {

    private static final String STANDARDS = "/api/v1/standards";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    Templates templates;

    UUID unit;

    @BeforeEach
    void work_in_a_unit() {
        unit = units.unitOf("siti", UnitRole.DRAFTER).id();
    }

    @Test
    void a_standard_may_start_from_another_units_published_one_and_credits_it() {
        var source = standards.published(units.unit().id());
        var begun = begin(Map.of("versionId", source.versionId())).statusCode(201);

        version(begun)
                .body("completeCount", equalTo(14), "number", equalTo(1))
                .body("components[2].content.content[0].content[0].text", equalTo("Teks " + SD3.labelId()))
                .body("components.updatedBy", everyItem(equalTo("siti")))
                .body("origin.kind", equalTo("OTHER_UNIT"), "origin.standardSlug", equalTo(source.slug()))
                .body("origin.versionNumber", equalTo(1), "origin.at", notNullValue())
                .body("origin.label", startsWith(source.code() + " " + source.title() + ", versi 1, "));
        given().get(STANDARDS + "/{id}/versions/1", source.standardId())
                .then()
                .statusCode(200)
                .body("origin", nullValue());
    }

    @Test
    void or_from_a_text_of_the_same_unit_be_it_a_draft() {
        var draft = standards.complete(unit);
        standards.write(draft.versionId(), SD3, "30 hari");
        var begun = begin(Map.of("versionId", draft.versionId())).statusCode(201);

        version(begun)
                .body("components[2].content.content[0].content[0].text", equalTo("30 hari"))
                .body("origin.kind", equalTo("OWN_STANDARD"), "origin.standardSlug", nullValue());
    }

    @Test
    void the_credit_stays_with_the_versions_that_follow() {
        var source = standards.published(units.unit().id());
        String id = begin(Map.of("versionId", source.versionId())).extract().path("id");
        standards.freeze(standards.newest(UUID.fromString(id)).versionId());
        standards.corrected(UUID.fromString(id));

        given().get(STANDARDS + "/{id}/versions/2", id)
                .then()
                .statusCode(200)
                .body("origin.kind", equalTo("OTHER_UNIT"));
    }

    @Test
    void another_units_draft_is_no_source_and_is_not_told_from_one_that_is_not_there() {
        var foreign = standards.complete(units.unit().id());
        for (var id : new UUID[] {foreign.versionId(), UUID.randomUUID()}) {
            begin(Map.of("versionId", id))
                    .statusCode(400)
                    .body("code", equalTo("invalid-request"), "errors.pointer", contains("/from/versionId"))
                    .body("errors.code", contains("unknown"));
        }
    }

    @Test
    void or_from_a_template() {
        var begun = begin(Map.of("templateCode", "informasi-dan-pengaduan")).statusCode(201);
        version(begun)
                .body("completeCount", equalTo(14))
                .body("origin.kind", equalTo("TEMPLATE"))
                .body("origin.label", equalTo("Layanan informasi dan pengaduan obat dan makanan"));
        begin(Map.of("templateCode", "tidak-ada"))
                .statusCode(400)
                .body("errors.pointer", contains("/from/templateCode"));
    }

    @Test
    void there_is_one_source_or_none() {
        begin(Map.of()).statusCode(400).body("errors.pointer", contains("/from"));
        begin(Map.of("templateCode", "informasi-dan-pengaduan", "versionId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/from"));
        version(begin(null).statusCode(201)).body("completeCount", equalTo(0), "origin", nullValue());
    }

    @Test
    @TestSecurity
    void everybody_may_read_the_templates() {
        given().get("/api/v1/standard-templates")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("items", hasSize(2), "items.components", everyItem(hasSize(14)))
                .body("items.title.en", everyItem(not(equalTo(""))));
    }

    @Test
    void templates_keep_to_what_a_component_may_hold() {
        assertThat(templates.all()).allSatisfy(template -> {
            assertThat(template.components())
                    .extracting(StandardTemplate.TemplateText::code)
                    .containsExactly(ComponentCode.values());
            assertThat(template.components()).allSatisfy(text -> {
                assertThat(text.content().keepsToSchema()).isTrue();
                assertThat(text.content().isEmpty()).isFalse();
            });
        });
    }

    private ValidatableResponse begin(@Nullable Map<String, ?> from) {
        var body = new HashMap<String, Object>();
        body.put("serviceId", standards.service(unit));
        body.put("code", "SP-" + UUID.randomUUID().toString().substring(0, 8));
        body.put("title", "Standar Pelayanan Baru");
        if (from != null) {
            body.put("from", from);
        }
        return given().contentType(ContentType.JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(STANDARDS)
                .then();
    }

    private static ValidatableResponse version(ValidatableResponse begun) {
        String id = begun.extract().path("id");
        return given().get(STANDARDS + "/{id}/versions/1", id).then().statusCode(200);
    }
}
