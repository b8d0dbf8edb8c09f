package id.fkp.standard;

import static id.fkp.standard.StandardRequests.COMPONENT;
import static id.fkp.standard.StandardRequests.ONE;
import static id.fkp.standard.StandardRequests.VERSION;
import static id.fkp.standard.StandardRequests.etag;
import static id.fkp.standard.StandardRequests.openNext;
import static id.fkp.standard.StandardRequests.post;
import static id.fkp.standard.StandardRequests.put;
import static id.fkp.standard.StandardRequests.rename;
import static id.fkp.standard.StandardRequests.write;
import static id.fkp.standard.version.ComponentCode.MF1;
import static id.fkp.standard.version.ComponentCode.SD1;
import static id.fkp.standard.version.ComponentCode.SD3;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.shared.document.Document;
import id.fkp.standard.version.VersionInfo;
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
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class VersionResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    SqlCount sql;

    @Test
    void a_draft_says_what_is_missing_until_all_14_components_are_written() {
        var draft = draft();
        read(draft).body("completeCount", equalTo(0), "missing", hasSize(14), "components", hasSize(14));

        write(draft, SD3, "\"0\"", "14 hari kerja")
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("complete", equalTo(true), "version", equalTo(1), "updatedBy", equalTo("siti"))
                .body("content.content[0].content[0].text", equalTo("14 hari kerja"));
        write(draft, MF1, "\"0\"", " \u00a0 ").statusCode(200).body("complete", equalTo(false));

        read(draft)
                .body("completeCount", equalTo(1), "missing", hasSize(13), "missing", not(hasItems("SD3")))
                .body("missing[2]", equalTo("SD4"), "components[2].content.type", equalTo("doc"));
        standards.fill(draft.versionId());
        read(draft).body("completeCount", equalTo(14), "missing", hasSize(0));
    }

    @Test
    void authors_of_different_components_never_collide() {
        var draft = draft();
        var one = etag(COMPONENT, draft.standardId(), 1, SD1);
        var other = etag(COMPONENT, draft.standardId(), 1, SD3);

        write(draft, SD1, one, "KTP").statusCode(200);
        write(draft, SD3, other, "14 hari").statusCode(200);
    }

    @Test
    void of_two_authors_of_one_component_the_second_sees_the_text_of_the_first() {
        var draft = draft();
        write(draft, SD1, "\"0\"", "Fotokopi KTP").statusCode(200);

        write(draft, SD1, "\"0\"", "Kartu keluarga")
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.version", equalTo(1))
                .body("current.content.content[0].content[0].text", equalTo("Fotokopi KTP"));
        write(draft, SD1, null, "Kartu keluarga").statusCode(428);
        write(draft, SD1, "\"1\"", "Kartu keluarga").statusCode(200);
    }

    @Test
    void a_save_that_is_repeated_since_its_answer_was_lost_is_answered_again() {
        var draft = draft();
        write(draft, SD1, "\"0\"", "KTP").statusCode(200).body("version", equalTo(1));
        write(draft, SD1, "\"0\"", "KTP").statusCode(200).body("version", equalTo(1));
    }

    @Test
    void a_text_can_be_emptied_again() {
        var draft = draft();
        write(draft, SD1, "\"0\"", "KTP").statusCode(200);
        write(draft, SD1, "\"1\"", Document.EMPTY).statusCode(200).body("complete", equalTo(false));
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 200", "HEAD, 200", "MODERATOR, 403", "AUDITOR, 403"})
    void those_who_draft_write(UnitRole role, int status) {
        var draft = standards.incomplete(units.unitOf("siti", role).id());
        read(draft);
        write(draft, SD1, "\"0\"", "KTP").statusCode(status);
    }

    @Test
    void a_stranger_does_not_find_a_draft() {
        var foreign = standards.complete(units.unit().id());

        given().get(VERSION, foreign.standardId(), 1).then().statusCode(404);
        given().get(COMPONENT, foreign.standardId(), 1, SD1).then().statusCode(404);
        write(foreign, SD1, "\"0\"", "KTP").statusCode(404);
        openNext(foreign.standardId(), "Salah ketik").statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "2", "-1", "x", "99999999999"})
    void a_version_there_is_not_is_not_found(String number) {
        var draft = draft();
        given().get(VERSION, draft.standardId(), number).then().statusCode(404);
        put("\"0\"", Map.of("content", Document.EMPTY), COMPONENT, draft.standardId(), number, SD1)
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"SD7", "sd1", "x"})
    void a_component_there_is_not_is_not_found(String code) {
        given().get(COMPONENT, draft().standardId(), 1, code).then().statusCode(404);
    }

    @Test
    void the_node_at_fault_is_pointed_to() {
        var draft = draft();
        refused(
                draft,
                "{\"content\":{\"type\":\"doc\",\"content\":[{\"type\":\"heading\"}]}}",
                "/content/content/0/type");
        refused(
                draft,
                "{\"content\":{\"type\":\"doc\",\"content\":[{\"type\":\"paragraph\"},{\"type\":\"paragraph\","
                        + "\"content\":[{\"type\":\"text\",\"text\":\"\"}]}]}}",
                "/content/content/1/content/0/text");
        refused(
                draft,
                "{\"content\":{\"type\":\"doc\",\"content\":[{\"type\":\"orderedList\",\"attrs\":{\"start\":1},"
                        + "\"content\":[]}]}}",
                "/content/content/0/attrs/start");
        refused(draft, "{\"content\":{\"type\":\"doc\",\"html\":\"<b>\"}}", "/content/html");
        refused(draft, "{\"content\":\"<p>\"}", "/content");
        refused(draft, "{\"content\":{\"type\":\"paragraph\"}}", "/content/type");
        refused(draft, "{\"content\":null}", "/content");
        refused(draft, "{}", "/content");
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body("{\"content\":{\"type\":\"doc\",\"content\":" + "[{\"content\":".repeat(2000))
                .put(COMPONENT, draft.standardId(), 1, SD1)
                .then()
                .statusCode(400);
    }

    @Test
    void text_that_looks_like_markup_is_kept_as_text() {
        var draft = draft();
        var text = "<script>alert(1)</script> \u202eterbalik\u202c 'a'; drop table";
        write(draft, SD1, "\"0\"", text).statusCode(200).body("content.content[0].content[0].text", equalTo(text));
    }

    @Test
    void a_version_before_the_public_is_answered_from_memory_for_ever() {
        var unit = units.unitOf("siti", UnitRole.HEAD);
        var published = standards.published(unit.id());
        var first = given().get(VERSION, published.slug(), 1)
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("public, max-age=31536000, immutable"))
                .body("title", equalTo(published.title()), "components.updatedBy", everyItem(nullValue()))
                .extract();
        rename(published.standardId(), etag(ONE, published.slug()), Map.of("title", "Nama lain"))
                .statusCode(200);

        long statements = sql.during(() -> {
            given().get(VERSION, published.slug(), 1).then().body(equalTo(first.asString()));
            given().header("If-None-Match", first.header("ETag"))
                    .get(VERSION, published.slug(), 1)
                    .then()
                    .statusCode(304)
                    .header("ETag", equalTo(first.header("ETag")));
        });
        assertThat(statements).isZero();
        given().get(VERSION, published.standardId(), 1)
                .then()
                .body("title", equalTo(published.title()))
                .header("ETag", equalTo(first.header("ETag")));
    }

    @Test
    void a_version_before_the_public_cannot_be_written_any_more() {
        var unit = units.unitOf("siti", UnitRole.HEAD);
        var published = standards.published(unit.id());

        write(published, SD1, etag(COMPONENT, published.slug(), 1, SD1), "Lain")
                .statusCode(409)
                .body("code", equalTo("version-frozen"));
        write(published, SD1, null, "Lain").statusCode(428);
        given().get(COMPONENT, published.slug(), 1, SD1)
                .then()
                .body("content.content[0].content[0].text", equalTo("Teks Persyaratan"), "updatedBy", nullValue());
    }

    @Test
    void a_frozen_text_is_left_by_opening_the_next_version_with_a_reason() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var published = standards.published(unit.id());
        post(StandardRequests.VERSIONS, Map.of("reason", " "), published.slug())
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));

        openNext(published.standardId(), "Salah ketik pada SD3")
                .statusCode(201)
                .body("number", equalTo(2), "reason", equalTo("Salah ketik pada SD3"))
                .body("completeCount", equalTo(14), "frozenAt", nullValue());
        openNext(published.standardId(), "Sekali lagi").statusCode(409).body("code", equalTo("version-still-draft"));

        write(standards.newest(published.standardId()), SD3, etag(COMPONENT, published.slug(), 2, SD3), "10 hari")
                .statusCode(200);
        given().get(COMPONENT, published.slug(), 1, SD3)
                .then()
                .body("content.content[0].content[0].text", equalTo("Teks Jangka waktu pelayanan"));
    }

    @Test
    void an_etag_of_the_old_version_does_not_fit_the_new_one() {
        var unit = units.unitOf("siti", UnitRole.DRAFTER);
        var published = standards.published(unit.id());
        var old = etag(COMPONENT, published.slug(), 1, SD1);
        openNext(published.standardId(), "Salah ketik").statusCode(201);

        write(standards.newest(published.standardId()), SD1, old, "Lain").statusCode(412);
    }

    @Test
    void only_those_who_draft_open_versions() {
        var published =
                standards.published(units.unitOf("siti", UnitRole.MODERATOR).id());
        openNext(published.standardId(), "Salah ketik").statusCode(403);
        openNext(standards.published(units.unit().id()).standardId(), "Salah ketik")
                .statusCode(403);
        openNext(UUID.randomUUID(), "Salah ketik").statusCode(404);
    }

    private void refused(VersionInfo draft, String body, String pointer) {
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(body)
                .put(COMPONENT, draft.standardId(), 1, SD1)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", equalTo(List.of(pointer)));
    }

    private VersionInfo draft() {
        return standards.incomplete(units.unitOf("siti", UnitRole.DRAFTER).id());
    }

    private static ValidatableResponse read(VersionInfo version) {
        return given().get(VERSION, version.standardId(), version.number())
                .then()
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"));
    }
}
