package id.fkp.establish.pledge;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.calendar.Calendars;
import id.fkp.calendar.Term;
import id.fkp.establish.DecreeFixture;
import id.fkp.file.FileFixture;
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
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit's promise to keep what a decree has set, from draft to the public, and when it owes the next one. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class PledgeResourceTest {

    private static final String LIST = "/api/v1/pledges";
    private static final String DECREES = "/api/v1/decrees/";

    @Inject
    UnitFixture units;

    @Inject
    FileFixture files;

    @Inject
    DecreeFixture decrees;

    @Inject
    Calendars calendars;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.HEAD).id();
    }

    @Test
    void a_draft_takes_place_and_signer_from_its_decree_and_states_what_the_law_asks() {
        begin(decrees.signed(unit))
                .statusCode(201)
                .body("state", equalTo("DRAFT"), "place", equalTo("Tanjungbalai"))
                .body("signerName", equalTo("Bambang Hariyadi"), "decree.number", notNullValue())
                .body("statements.code", contains("ABLE_TO_KEEP_STANDARD", "IMPROVES_CONTINUOUSLY", "ACCEPTS_SANCTION"))
                .body("signedOn", nullValue());
    }

    @Test
    void a_pledge_rests_on_a_signed_decree() {
        begin(decrees.draft(unit)).statusCode(409).body("code", equalTo("illegal-transition"));
        begin(UUID.randomUUID()).statusCode(404);
    }

    @Test
    void the_signature_puts_it_before_the_public_and_the_unit_owes_none_any_more() {
        var decree = decrees.signed(unit);
        var due = calendars
                .current()
                .due(today(), new Term(7, Term.Unit.WORKING_DAYS))
                .on();
        given().get(DECREES + decree)
                .then()
                .body("pledgeDue.reason", equalTo("NEW_DECREE"), "pledgeDue.dueOn", equalTo("" + due));
        var path = path(begin(decree));

        sign(path, files.scan(unit), today())
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"), "file.sha256", notNullValue(), "publishedAt", notNullValue());

        given().get(DECREES + decree)
                .then()
                .body("pledgeDue", nullValue(), "pledge.signerName", equalTo("Bambang Hariyadi"));
        given().get("/api/v1/register/entries?limit=100&unitId=" + unit)
                .then()
                .body("items.act", hasItem("pledge.published"));
    }

    @Test
    void a_later_pledge_takes_the_place_of_the_one_before() {
        var decree = decrees.signed(unit);
        var first = path(begin(decree));
        sign(first, files.scan(unit), today()).statusCode(200);
        var second = path(begin(decree));
        change(second, "signerName", "Nur Halimah").statusCode(200);
        sign(second, files.scan(unit), today()).statusCode(200);

        given().get(first).then().body("state", equalTo("REPLACED"));
        given().get(LIST + "?decreeId=" + decree).then().body("items.state", contains("PUBLISHED", "REPLACED"));
    }

    @Test
    void what_is_missing_and_what_cannot_be_is_named() {
        var path = path(begin(decrees.signed(unit)));
        change(path, "place", " ").statusCode(200).body("place", nullValue());

        sign(path, files.scan(unit), today().minusDays(1))
                .statusCode(409)
                .body("errors.pointer", contains("/place", "/signedOn"))
                .body("errors.code", contains("missing", "before-decree"));
        sign(path, UUID.randomUUID(), today()).statusCode(400).body("errors.pointer", contains("/fileId"));
    }

    @Test
    void what_is_signed_changes_no_more() {
        var path = path(begin(decrees.signed(unit)));
        sign(path, files.scan(unit), today()).statusCode(200);

        change(path, "place", "Asahan").statusCode(409);
        sign(path, files.scan(unit), today()).statusCode(409);
        given().header("If-Match", etag(path)).delete(path).then().statusCode(409);
        given().delete(path).then().statusCode(428);
    }

    @Test
    void a_draft_can_be_thrown_away_and_changes_under_its_etag_alone() {
        var path = path(begin(decrees.signed(unit)));
        given().contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("place", "Asahan"))
                .put(path)
                .then()
                .statusCode(412);

        given().header("If-Match", etag(path)).delete(path).then().statusCode(204);
        given().get(path).then().statusCode(404);
    }

    @Test
    void its_paper_has_the_three_statements_and_the_day_in_words() throws IOException {
        var path = path(begin(decrees.signed(unit)));
        sign(path, files.scan(unit), today()).statusCode(200);

        var paper = given().get(path + "/paper.pdf").then().statusCode(200).extract();
        try (var pdf = Loader.loadPDF(paper.asByteArray())) {
            var reader = new PDFTextStripper();
            reader.setSortByPosition(true);
            assertThat(reader.getText(pdf).replaceAll("\\s+", " "))
                    .contains("MAKLUMAT PELAYANAN", "1. sanggup menyelenggarakan", "3. bersedia menerima sanksi")
                    .contains("Pada hari", "tahun dua ribu", "Bambang Hariyadi");
        }
        given().get(path + "/paper.docx").then().statusCode(200);
    }

    @Test
    @TestSecurity(user = "stranger")
    void drafts_of_others_are_not_there() {
        var decree = decrees.signed(unit);
        begin(decree).statusCode(403);
        given().get(LIST + "?drafts=true&unitId=" + unit).then().statusCode(404);
        given().get(LIST + "?unitId=" + unit).then().statusCode(200).body("items", hasSize(0));
    }

    private static ValidatableResponse begin(UUID decree) {
        return Requests.post(LIST, Map.of("decreeId", decree));
    }

    private static ValidatableResponse change(String path, String field, String value) {
        Map<String, Object> read = given().get(path).path("");
        var details = new HashMap<String, Object>();
        for (var kept : new String[] {"place", "signerName", "signerPosition"}) {
            details.put(kept, read.get(kept));
        }
        details.put(field, value);
        return Requests.change(path, details);
    }

    private static ValidatableResponse sign(String path, UUID scan, LocalDate on) {
        return given().contentType(JSON)
                .header("If-Match", etag(path))
                .body(Map.of("fileId", scan, "signedOn", "" + on))
                .post(path + "/signing")
                .then();
    }

    private static String path(ValidatableResponse begun) {
        return LIST + "/" + begun.statusCode(201).extract().path("id");
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
