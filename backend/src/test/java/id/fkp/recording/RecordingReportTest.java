package id.fkp.recording;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The report of a forum says of recordings what the API says. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RecordingReportTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    RecordingFixture recordings;

    @Test
    void the_report_lists_what_everybody_may_hear_with_length_and_digest() throws Exception {
        var session = sessions.open(units.unit().id());
        recordings.kept(session, false);
        var shown = recordings.kept(session, true);
        String sha256 = given().get("/api/v1/recordings/" + shown).path("sha256");

        var text = text("/api/v1/forums/" + session.forumId() + "/report.pdf");

        assertThat(text.replaceAll("\\s", ""))
                .contains("Diskusipagi1:30:00", sha256)
                .containsOnlyOnce("Diskusipagi");
        given().get("/api/v1/forums/" + session.forumId() + "/report.docx")
                .then()
                .statusCode(200);
    }

    private static String text(String path) throws Exception {
        try (var pdf = Loader.loadPDF(given().get(path).asByteArray())) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
