package id.fkp.intake;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Node;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.row.RequirementRow;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
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
@TestSecurity(user = "siti")
class TakenTextsResourceTest {

    private static final String VERSION = "/api/v1/standards/{standard}/versions/{number}";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Test
    void what_was_previewed_is_taken_into_an_empty_draft_at_once() {
        var draft = draft();
        String preview = given().contentType(ContentType.BINARY)
                .queryParam("unitId", draft.unitId())
                .body(SampleDocuments.usualForm())
                .post("/api/v1/import-previews")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var texts = io.restassured.path.json.JsonPath.from(preview).<Map<String, Object>>getList("components").stream()
                .map(found -> Map.of("code", found.get("code"), "content", found.get("content"), "etag", "\"0\""))
                .toList();

        write(draft, texts)
                .statusCode(200)
                .body("completeCount", equalTo(14), "components[2].version", equalTo(1))
                .body("components[2].updatedBy", equalTo("siti"));
        write(draft, texts).statusCode(200).body("components[2].version", equalTo(1)); // its first answer was lost
    }

    @Test
    void one_stale_text_keeps_all_from_being_written_and_is_named() {
        var draft = draft();
        standards.write(draft.versionId(), ComponentCode.SD3, "dari Rina");

        write(draft, List.of(text("SD1", "KTP", 0, false), text("SD3", "14 hari", 0, true)))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "errors.pointer", contains("/texts/1/etag"))
                .body("current", hasSize(2), "current[1].code", equalTo("SD3"), "current[1].version", equalTo(1))
                .body("current[1].content.content[0].content[0].text", equalTo("dari Rina"));
        read(draft).body("completeCount", equalTo(1));

        write(draft, List.of(text("SD1", "KTP", 0, false), text("SD3", "14 hari", 1, true)))
                .statusCode(200)
                .body("completeCount", equalTo(2));
    }

    @Test
    void a_text_goes_only_when_that_is_said() {
        var draft = draft();
        standards.write(draft.versionId(), ComponentCode.SD1, "dari Rina");

        write(draft, List.of(text("SD1", "KTP", 1, false), text("SD2", "Daftar", 0, false)))
                .statusCode(409)
                .body("code", equalTo("component-has-text"), "errors.pointer", contains("/texts/0/replaces"));
        read(draft).body("completeCount", equalTo(1));
        write(draft, List.of(text("SD1", "KTP", 1, true))).statusCode(200);
    }

    @Test
    void typed_rows_stay_beside_the_text_that_comes() {
        var draft = draft();
        standards.write(draft.versionId(), ComponentCode.SD1, new RequirementRow(UUID.randomUUID(), "KTP", null));

        write(draft, List.of(text("SD1", "Dibawa sendiri", 1, false)))
                .statusCode(200)
                .body("components[0].rows", hasSize(1), "components[0].content.content", hasSize(1));
    }

    @Test
    void each_component_is_named_once() {
        write(draft(), List.of(text("SD1", "a", 0, false), text("SD1", "b", 0, false)))
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", contains("/texts/1/code"));
    }

    @Test
    void a_bad_body_is_refused_with_the_place() {
        var draft = draft();
        write(draft, List.of()).statusCode(400).body("errors.pointer", contains("/texts"));
        write(draft, List.of(Map.of("code", "SD1", "etag", "\"0\"")))
                .statusCode(400)
                .body("errors.pointer", contains("/texts/0/content"));
        write(draft, List.of(Map.of("code", "SD1", "content", StandardFixture.paragraph("a"))))
                .statusCode(400)
                .body("errors.pointer", contains("/texts/0/etag"));
        write(draft, List.of(Map.of("code", "SD9", "content", StandardFixture.paragraph("a"), "etag", "\"0\"")))
                .statusCode(400);
        var image = new Document("doc", List.of(new Node("image", null, null, null, null)));
        write(draft, List.of(Map.of("code", "SD1", "content", image, "etag", "\"0\"")))
                .statusCode(400)
                .body("errors.pointer", contains("/texts/0/content/content/0/type"));
    }

    @Test
    void what_is_before_the_public_no_longer_changes() {
        var frozen = standards.published(units.unitOf("siti", UnitRole.DRAFTER).id());
        write(frozen, List.of(text("SD1", "KTP", 1, true))).statusCode(409).body("code", equalTo("version-frozen"));
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 200", "HEAD, 200", "MODERATOR, 403", "AUDITOR, 403"})
    void those_who_draft_write(UnitRole role, int status) {
        var draft = standards.incomplete(units.unitOf("siti", role).id());
        write(draft, List.of(text("SD1", "KTP", 0, false))).statusCode(status);
    }

    @Test
    void a_stranger_does_not_find_a_draft_and_nobody_a_version_there_is_not() {
        write(standards.incomplete(units.unit().id()), List.of(text("SD1", "KTP", 0, false)))
                .statusCode(404);
        given().contentType(ContentType.JSON)
                .body(Map.of("texts", List.of(text("SD1", "KTP", 0, false))))
                .put(VERSION + "/texts", draft().standardId(), 7)
                .then()
                .statusCode(404);
    }

    private VersionInfo draft() {
        return standards.incomplete(units.unitOf("siti", UnitRole.DRAFTER).id());
    }

    private static Map<String, Object> text(String code, String text, int seen, boolean replaces) {
        return Map.of(
                "code",
                code,
                "content",
                StandardFixture.paragraph(text),
                "etag",
                "\"" + seen + "\"",
                "replaces",
                replaces);
    }

    private static ValidatableResponse read(VersionInfo version) {
        return given().get(VERSION, version.standardId(), version.number())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse write(VersionInfo version, List<? extends Map<String, ?>> texts) {
        return given().contentType(ContentType.JSON)
                .body(Map.of("texts", texts))
                .put(VERSION + "/texts", version.standardId(), version.number())
                .then();
    }
}
