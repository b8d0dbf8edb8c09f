package id.fkp.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.SqlCount;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ImportPreviewResourceTest {

    private static final String PATH = "/api/v1/import-previews";

    @Inject
    UnitFixture units;

    @Inject
    SqlCount sql;

    @Test
    void a_document_is_shown_component_by_component_with_all_that_is_left_over() {
        preview(unit(UnitRole.DRAFTER), SampleDocuments.usualForm())
                .statusCode(200)
                .body("form", equalTo("DOCX"), "components", hasSize(14), "missing", hasSize(0))
                .body("components[2].code", equalTo("SD3"), "components[2].label", equalTo("Jangka waktu pelayanan"))
                .body("components[2].place.id", equalTo("Tabel 1, baris 4"))
                .body("components[2].content.content[0].content[0].text", equalTo("Uraian SD3"))
                .body("leftovers", hasSize(2), "leftovers[0].reason", equalTo("OUTSIDE_TABLE"))
                .body("leftovers[0].text", containsString("LAMPIRAN"));
    }

    @Test
    void looking_keeps_nothing() {
        var unit = unit(UnitRole.DRAFTER);
        var document = SampleDocuments.usualForm();
        preview(unit, document).statusCode(200);
        // who the caller is, and which roles they hold in the unit
        assertThat(sql.during(() -> preview(unit, document).statusCode(200))).isLessThanOrEqualTo(2);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(SampleDocuments.wordWithMacros(), 415, "document-kind-refused"),
                Arguments.of(SampleDocuments.withPassword(), 415, "document-kind-refused"),
                Arguments.of(new byte[0], 415, "document-kind-refused"),
                Arguments.of(SampleDocuments.text("PK\3\4 not a zip"), 400, "document-broken"),
                Arguments.of(SampleDocuments.bomb(100), 413, "document-too-long"),
                Arguments.of(new byte[20 * 1024 * 1024 + 1], 413, "too-large"));
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("refused")
    void a_bad_document_is_refused(byte[] document, int status, String code) {
        preview(unit(UnitRole.DRAFTER), document).statusCode(status).body("code", equalTo(code));
    }

    @Test
    void what_is_no_file_is_refused_before_it_is_read() {
        given().contentType(ContentType.JSON)
                .queryParam("unitId", unit(UnitRole.DRAFTER))
                .body("{}")
                .post(PATH)
                .then()
                .statusCode(415)
                .body("code", equalTo("unsupported-media-type"));
    }

    @Test
    void it_must_be_said_for_which_unit() {
        given().contentType(ContentType.BINARY)
                .body(SampleDocuments.text("Biaya,Rp0"))
                .post(PATH)
                .then()
                .statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"DRAFTER, 200", "HEAD, 200", "MODERATOR, 403", "AUDITOR, 403"})
    void those_who_draft_may_look(UnitRole role, int status) {
        preview(unit(role), SampleDocuments.text("Biaya,Rp0")).statusCode(status);
    }

    @Test
    void a_stranger_learns_nothing_of_the_unit() {
        preview(units.unit().id(), SampleDocuments.text("Biaya,Rp0")).statusCode(404);
        preview(UUID.randomUUID(), SampleDocuments.text("Biaya,Rp0")).statusCode(404);
    }

    @Test
    @TestSecurity
    void a_visitor_is_asked_to_sign_in() {
        preview(units.unit().id(), SampleDocuments.text("Biaya,Rp0")).statusCode(401);
    }

    private UUID unit(UnitRole role) {
        return units.unitOf("siti", role).id();
    }

    private static ValidatableResponse preview(UUID unit, byte[] document) {
        return given().contentType(ContentType.BINARY)
                .queryParam("unitId", unit)
                .body(document)
                .post(PATH)
                .then();
    }
}
