package id.fkp.entry.paper;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.shared.paper.QrInPdf;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a unit prints for a forum: each on one sheet, tagged, in both languages. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class ForumPaperTest {

    private static final String POSTER = "/api/v1/forums/{forum}/poster.pdf";
    private static final String FORMS = "/api/v1/forums/{forum}/paper-forms.pdf";
    /** Behind its label: the address has an id, of which a part may look like a number. */
    private static final Pattern NUMBER =
            Pattern.compile("(?:Nomor formulir|Form number) [0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}\\.");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unitOf("officer", UnitRole.AUDITOR).id(), 2);
    }

    @ParameterizedTest
    @CsvSource({"id, Ditutup", "en, Closes"})
    void a_poster_leads_to_the_forum(String language, String closes) throws IOException {
        var poster = read(POSTER, language, 1);

        try (var pdf = Loader.loadPDF(poster)) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(pdf.getDocumentCatalog().getLanguage()).startsWith(language);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(pdf)).contains("/forum/" + forum.slug(), closes);
        }
        assertThat(QrInPdf.read(poster)).singleElement().asString().contains("/forum/" + forum.slug());
    }

    @ParameterizedTest
    @CsvSource({"A4, 595, 842", "A3, 842, 1191"})
    void a_poster_has_the_same_lines_on_each_size_of_sheet(String size, long width, long height) throws IOException {
        var poster = given().queryParam("size", size)
                .get(POSTER, forum.id())
                .then()
                .statusCode(200)
                .extract();

        try (var pdf = Loader.loadPDF(poster.asByteArray());
                var usual = Loader.loadPDF(read(POSTER, "id", 1))) {
            var sheet = pdf.getPage(0).getMediaBox();
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(Math.round(sheet.getWidth())).isEqualTo(width);
            assertThat(Math.round(sheet.getHeight())).isEqualTo(height);
            assertThat(new PDFTextStripper().getText(pdf)).isEqualTo(new PDFTextStripper().getText(usual));
        }
        given().queryParam("size", size)
                .header("If-None-Match", poster.header("ETag"))
                .get(POSTER, forum.id())
                .then()
                .statusCode(304);
    }

    @Test
    void another_size_is_another_poster_and_there_are_no_others() {
        var etag = given().queryParam("size", "A3").get(POSTER, forum.id()).header("ETag");

        given().header("If-None-Match", etag).get(POSTER, forum.id()).then().statusCode(200);
        given().queryParam("size", "A0").get(POSTER, forum.id()).then().statusCode(400);
    }

    @ParameterizedTest
    @CsvSource({"id, Isi masukan, Persetujuan", "en, Your input, Consent"})
    void each_form_is_one_sheet_with_a_number_of_its_own(String language, String text, String consent)
            throws IOException {
        try (var pdf = Loader.loadPDF(read(FORMS, language, 3))) {
            var words = new PDFTextStripper().getText(pdf);
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(words).contains(text, consent, "SD1", "MF8");
            // The address is longer than a line.
            assertThat(words.replaceAll("\\s", "")).contains("/forum/" + forum.id() + "/formulir");
            assertThat(NUMBER.matcher(words)
                            .results()
                            .map(found -> found.group())
                            .distinct())
                    .hasSize(3);
        }
    }

    @Test
    void a_forum_that_is_not_announced_is_for_its_unit_and_forms_are_never_for_strangers() {
        var stranger = forums.open(units.unit().id(), 1);
        given().get(POSTER, stranger.id()).then().statusCode(200);
        given().get(FORMS, stranger.id()).then().statusCode(404);
        given().get(POSTER, forums.planned(units.unit().id(), 1).id()).then().statusCode(404);
        given().get(POSTER, forums.planned(forum.unitId(), 1).id()).then().statusCode(200);
        given().queryParam("copies", 51).get(FORMS, forum.id()).then().statusCode(400);
        given().queryParam("lang", "fr").get(POSTER, forum.id()).then().statusCode(400);
    }

    private byte[] read(String path, String language, int copies) {
        var request = given().queryParam("lang", language);
        return (path.equals(FORMS) ? request.queryParam("copies", copies) : request)
                .get(path, forum.id())
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }
}
