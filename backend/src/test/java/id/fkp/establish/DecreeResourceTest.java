package id.fkp.establish;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.file.FileFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From agreed standards to a signed decree by which they are in force; what is missing is named and nothing skipped. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class DecreeResourceTest {

    private static final String LIST = "/api/v1/decrees";
    private static final String STANDARD = "/api/v1/standards/";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    FileFixture files;

    @Inject
    DecreeFixture decrees;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void a_draft_is_filled_in_as_units_write_it_and_names_its_head() {
        var standard = decrees.agreed(unit).standardId();

        begin(standard)
                .statusCode(201)
                .body("state", equalTo("DRAFT"), "signerName", equalTo("siti"))
                .body("signerPosition", equalTo("Kepala Loka Contoh"), "considerations", hasSize(3))
                .body("legalBases[0]", equalTo("Undang-Undang Nomor 25 Tahun 2009 tentang Pelayanan Publik"))
                .body("standards.standardId", contains("" + standard), "standards[0].state", equalTo("AGREED"))
                .body("signedOn", nullValue(), "pledgeDue", nullValue());
    }

    @Test
    void standards_of_others_and_those_named_twice_are_refused_one_by_one() {
        var own = standards.complete(unit).standardId();
        var foreign = standards.complete(units.unit().id()).standardId();

        begin(own, foreign, own)
                .statusCode(400)
                .body("errors.pointer", contains("/standardIds/1", "/standardIds/2"))
                .body("errors.code", contains("unknown", "twice"));
    }

    @Test
    void a_draft_changes_under_its_etag_alone() {
        var path = path(decrees.draft(unit));
        var stale = etag(path);
        change(path, "number", "HK.1").statusCode(200).body("number", equalTo("HK.1"));

        given().contentType(JSON)
                .header("If-Match", stale)
                .body(details(path))
                .put(path)
                .then()
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.number", equalTo("HK.1"));
        given().contentType(JSON).body(details(path)).put(path).then().statusCode(428);
    }

    @ParameterizedTest
    @CsvSource({
        "title, '', /title",
        "title, \u0007, /title",
        "inForceFrom, 2024-13-01, /inForceFrom",
        "revokesId, 01930000-0000-7000-8000-00000000000a, /revokesId"
    })
    void bad_input_is_named(String field, String value, String pointer) {
        var path = path(decrees.draft(unit));

        change(path, field, value).statusCode(400).body("errors.pointer", hasItem(pointer));
    }

    @Test
    void all_that_is_missing_before_the_signature_is_named_at_once() {
        var early = standards.published(unit).standardId();
        var unrecorded = decrees.agreedWithoutRecord(unit).standardId();
        var path = path(begin(early, unrecorded).extract().path("id"));

        given().get(path + "/readiness")
                .then()
                .statusCode(200)
                .body("ready", equalTo(false))
                .body("missing.pointer", hasItems("/number", "/place", "/standards/0/state", "/standards/1/agreement"));
        sign(path)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"))
                .body("errors.code", hasItems("missing", "not-agreed", "agreement-missing"))
                .body("errors.pointer", not(hasItem("/standards/1/state")));
        given().get(path).then().body("state", equalTo("DRAFT"));
    }

    @Test
    void the_signature_establishes_every_standard_and_opens_the_papers() {
        var one = decrees.agreed(unit).standardId();
        var other = decrees.agreed(unit).standardId();
        var path = path(begin(one, other).extract().path("id"));
        complete(path);
        given().get(path + "/readiness").then().body("ready", equalTo(true), "missing", hasSize(0));

        var scan = files.scan(unit);
        sign(path, scan, today())
                .statusCode(200)
                .body("state", equalTo("IN_FORCE"), "inForceFrom", equalTo("" + today()))
                .body("file.id", equalTo("" + scan), "file.sha256", notNullValue())
                .body("standards.versionNumber", contains(1, 1), "standards.state", contains("IN_FORCE", "IN_FORCE"))
                .body("pledgeDue.reason", equalTo("NEW_DECREE"), "pledgeDue.late", equalTo(false));

        given().get(STANDARD + one)
                .then()
                .body("revision.state", equalTo("IN_FORCE"), "inForce.versionNumber", equalTo(1))
                .body("inForce.decreeId", equalTo(path.substring(path.lastIndexOf('/') + 1)));
        given().get("/api/v1/files/" + scan).then().body("publishedAt", notNullValue());
        given().get("/api/v1/register/entries?limit=100&unitId=" + unit)
                .then()
                .body("items.act", hasItems("decree.signed", "revision.established", "file.published"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://a.go.id/#/x#y", "https://a.go.id/?a=1|2", "https://a.go.id/50%-x"})
    void a_link_that_browsers_alone_follow_keeps_no_decree_from_its_signature(String href) {
        var draft = standards.complete(unit);
        standards.write(draft.versionId(), ComponentCode.SD1, StandardFixture.linked("laman", href));
        var path =
                path(begin(decrees.agreed(unit, draft).standardId()).extract().path("id"));
        complete(path);

        given().get(path + "/paper.docx").then().statusCode(200);
        sign(path).statusCode(200).body("state", equalTo("IN_FORCE"));
    }

    @Test
    void before_its_day_a_signed_decree_is_not_in_force() {
        var standard = decrees.agreed(unit).standardId();
        var path = path(begin(standard).extract().path("id"));
        complete(path);
        change(path, "inForceFrom", "" + today().plusDays(10)).statusCode(200);

        sign(path).statusCode(200).body("state", equalTo("SIGNED"));
        given().get(STANDARD + standard).then().body("revision.state", equalTo("ESTABLISHED"), "inForce", nullValue());
    }

    @Test
    void a_decree_is_not_in_force_before_it_is_signed() {
        var path = path(decrees.draft(unit));
        complete(path);
        change(path, "inForceFrom", "" + today().minusDays(1)).statusCode(200);

        sign(path).statusCode(409).body("errors.code", contains("before-signature"));
    }

    @Test
    void a_scan_is_the_units_own_and_a_signature_not_of_tomorrow() {
        var path = path(decrees.draft(unit));
        complete(path);

        sign(path, files.scan(units.unit().id()), today().plusDays(1))
                .statusCode(400)
                .body("errors.pointer", contains("/signedOn", "/fileId"));
    }

    @Test
    void what_is_signed_is_signed_once_and_changes_no_more() {
        var path = path(decrees.signed(unit));

        sign(path).statusCode(409).body("code", equalTo("illegal-transition"));
        change(path, "number", "HK.2").statusCode(409);
        given().header("If-Match", etag(path)).delete(path).then().statusCode(409);
        given().delete(path).then().statusCode(428);
    }

    @Test
    void a_number_is_that_of_one_decree() {
        String number = given().get(path(decrees.signed(unit))).path("number");
        var path = path(decrees.draft(unit));
        complete(path);
        change(path, "number", number).statusCode(200);

        sign(path).statusCode(409).body("errors.code", contains("number-taken"));
    }

    @Test
    void a_decree_takes_the_place_of_an_older_one_and_leaves_no_standard_without_one() {
        var left = decrees.agreed(unit).standardId();
        var older = decrees.signed(unit, List.of(left), null);
        var path = path(decrees.draft(unit));
        complete(path);
        change(path, "revokesId", "" + older).statusCode(200);
        sign(path).statusCode(409).body("errors.code", contains("standard-left-behind"));

        var withdrawn = STANDARD + left;
        given().contentType(JSON)
                .header("If-Match", etag(withdrawn))
                .body(Map.of("reason", "Layanan berakhir"))
                .post(withdrawn + "/revision/withdrawal")
                .then()
                .statusCode(200);
        sign(path).statusCode(200).body("revokes.id", equalTo("" + older));
        given().get(path(older))
                .then()
                .body("state", equalTo("REVOKED"), "revokedBy.id", equalTo(path.substring(path.lastIndexOf('/') + 1)))
                .body("pledgeDue", nullValue());
    }

    @Test
    void a_draft_can_be_thrown_away() {
        var path = path(decrees.draft(unit));
        given().header("If-Match", etag(path)).delete(path).then().statusCode(204);

        given().get(path).then().statusCode(404);
    }

    @Test
    void members_list_their_drafts_and_everybody_what_is_signed() {
        var draft = decrees.draft(unit);
        var signed = decrees.signed(unit);

        given().get(LIST + "?drafts=true&unitId=" + unit)
                .then()
                .body("items.id", contains("" + signed, "" + draft), "items[0].standardCount", equalTo(1));
        given().get(LIST + "?unitId=" + unit).then().body("items.id", contains("" + signed));
        given().get(LIST + "?drafts=true").then().statusCode(400).body("code", equalTo("invalid-parameter"));
    }

    @Test
    @TestSecurity(user = "stranger")
    void drafts_of_others_are_not_there_and_their_signed_decrees_not_to_be_changed() {
        var draft = path(decrees.draft(unit));
        var signed = path(decrees.signed(unit));

        given().get(draft).then().statusCode(404);
        given().get(draft + "/paper.pdf").then().statusCode(404);
        given().get(draft + "/readiness").then().statusCode(404);
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("fileId", UUID.randomUUID(), "signedOn", "" + today()))
                .post(draft + "/signing")
                .then()
                .statusCode(404);
        given().get(signed).then().statusCode(200);
        given().get(LIST + "?drafts=true&unitId=" + unit).then().statusCode(404);
    }

    @Test
    void who_only_drafts_does_not_sign() {
        var other = units.unitOf("siti", UnitRole.DRAFTER).id();
        var path = path(decrees.draft(other));

        sign(path, files.scan(other), today()).statusCode(403);
    }

    @Test
    void the_papers_of_a_draft_are_written_anew_and_those_of_a_signed_one_kept_for_ever() {
        var draft = path(decrees.draft(unit));
        given().get(draft + "/paper.docx")
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        equalTo("inline; filename=\"fkp.docx\"; filename*=UTF-8''Keputusan%20%28rancangan%29.docx"));

        var signed = path(decrees.signed(unit));
        var paper = given().get(signed + "/paper.pdf").then().statusCode(200).extract();
        assertThat(paper.header("Cache-Control")).contains("immutable");
        assertThat(paper.contentType()).isEqualTo("application/pdf");
        assertThat(new String(paper.asByteArray(), 0, 4, US_ASCII)).isEqualTo("%PDF");
        given().header("If-None-Match", paper.header("ETag"))
                .get(signed + "/paper.pdf")
                .then()
                .statusCode(304);
        assertThat(given().get(signed + "/paper.pdf").asByteArray()).isEqualTo(paper.asByteArray());
    }

    private ValidatableResponse begin(UUID... standardIds) {
        return Requests.post(
                LIST, Map.of("unitId", unit, "title", "Standar Pelayanan Loka Contoh", "standardIds", standardIds));
    }

    private void complete(String path) {
        var details = details(path);
        details.put("number", "HK." + UUID.randomUUID());
        details.put("place", "Tanjungbalai");
        details.put("signerName", "Bambang Hariyadi");
        Requests.change(path, details).statusCode(200);
    }

    private static ValidatableResponse change(String path, String field, Object value) {
        var details = details(path);
        details.put(field, value);
        return Requests.change(path, details);
    }

    /** What is said of the decree now, as it is sent to change it. */
    private static Map<String, Object> details(String path) {
        Map<String, Object> read = given().get(path).path("");
        var details = new HashMap<String, Object>();
        for (var field : List.of(
                "title",
                "number",
                "place",
                "signerName",
                "signerPosition",
                "considerations",
                "legalBases",
                "inForceFrom")) {
            details.put(field, read.get(field));
        }
        details.put("revokesId", given().get(path).path("revokes.id"));
        details.put("standardIds", given().get(path).path("standards.standardId"));
        return details;
    }

    private ValidatableResponse sign(String path) {
        return sign(path, files.scan(unit), today());
    }

    private static ValidatableResponse sign(String path, UUID scan, LocalDate on) {
        return given().contentType(JSON)
                .header("If-Match", etag(path))
                .body(Map.of("fileId", scan, "signedOn", "" + on))
                .post(path + "/signing")
                .then();
    }

    private static String path(Object id) {
        return LIST + "/" + id;
    }

    private static String etag(String path) {
        var etag = given().get(path).header("ETag");
        assertThat(etag).isNotNull();
        return etag;
    }

    private static LocalDate today() {
        return LocalDate.now(DecreeFixture.ZONE);
    }
}
