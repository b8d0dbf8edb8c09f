package id.fkp.establish.poster;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.establish.DecreeFixture;
import id.fkp.standard.StandardFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the public finds of standards in force: in the list, and from the poster at the counter. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PosterResourceTest {

    private static final String LIST = "/api/v1/standards";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    DecreeFixture decrees;

    @Test
    void a_poster_leads_to_the_address_that_shows_what_is_in_force() throws IOException {
        var standard = inForce(units.unit().id());
        String slug = given().get(LIST + "/" + standard).path("slug");

        var poster = given().get(LIST + "/" + slug + "/poster.pdf")
                .then()
                .statusCode(200)
                .extract();

        try (var pdf = Loader.loadPDF(poster.asByteArray())) {
            assertThat(pdf.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(pdf)).contains("/standar-berlaku/" + slug);
            var pictures = pdf.getPage(0).getResources().getXObjectNames();
            assertThat(pictures).hasSize(1);
        }
    }

    @Test
    void there_is_no_poster_while_nothing_is_in_force() {
        var published = standards.published(units.unit().id()).standardId();

        given().get(LIST + "/" + published + "/poster.pdf").then().statusCode(404);
    }

    @Test
    void standards_in_force_are_found_by_institution_unit_service_and_words_of_their_text() {
        var institution = units.institution();
        var unit = units.unitOf(institution).id();
        var standard = "" + inForce(unit);
        standards.published(unit);
        inForce(units.unit().id());

        var found = LIST + "?inForce=true";
        given().get(found + "&institutionId=" + institution).then().body("items.id", contains(standard));
        given().get(found + "&unitId=" + unit).then().body("items.id", contains(standard));
        given().get(found + "&unitId=" + unit + "&q=persyaratan").then().body("items.id", contains(standard));
        given().get(found + "&unitId=" + unit + "&q=layanan contoh").then().body("items.id", contains(standard));
        given().get(found + "&institutionId=" + UUID.randomUUID()).then().body("items.id", not(hasItem(standard)));
    }

    private UUID inForce(UUID unit) {
        var standard = decrees.agreed(unit).standardId();
        decrees.signed(unit, List.of(standard), null);
        return standard;
    }
}
