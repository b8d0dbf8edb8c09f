package id.fkp.authorisation;

import static id.fkp.authorisation.Canaries.NAME;
import static id.fkp.authorisation.Canaries.PHONE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.export.form.ExportFormat;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.live.Listening;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xssf.extractor.XSSFExcelExtractor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;

/**
 * Nobody who has not agreed to it appears before the public: names and numbers are planted wherever persons are kept, and
 * looked for in all that anybody may read, be it JSON, CSV, PDF, .xlsx or .docx, and by its searches. Both lists are taken
 * from the product: the tables from the database, the reads from the contract.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CanaryTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** So many reads at least find something here; with fewer the search would prove little. */
    private static final int FEWEST_FOUND = 40;

    /** Of them, searches for the name and files in every form: one search and one export at each place, in three forms. */
    private static final int FEWEST_SEARCHED = 12;

    /** Pages that have words of their own before anything is loaded, and some that have not. */
    private static final List<String> PAGES = List.of(
            "/",
            "/forum/{forums}",
            "/forum/{forums}/masukan",
            "/forum/{forums}/hasil",
            "/moderasi/{forums}",
            "/masukan/{feedback}",
            "/unit/{unit}",
            "/standar/{standards}");

    @Inject
    CanaryPlaces fixture;

    @Inject
    Canaries canaries;

    @Inject
    EditionWriter editions;

    @Test
    void no_person_who_did_not_agree_is_before_the_public() throws IOException {
        var places = fixture.made();
        canaries.plant(places.stream()
                .map(place -> UUID.fromString(place.get("units")))
                .toList());
        editions.write();
        int found = 0;
        int searched = 0;
        for (var operation : ContractOperations.read(CONTRACT)) {
            if (operation.isWrite()) {
                continue;
            }
            for (var place : places) {
                if (operation.id().equals("listenLive")) {
                    continue; // does not end by itself; see below
                }
                for (var asked : ways(operation)) {
                    var answer = given().noFilters().queryParams(asked).get(path(operation, place));
                    assertThat(said(answer) + answer.headers())
                            .as(operation.id() + asked)
                            .doesNotContain(NAME, PHONE);
                    found += answer.statusCode() == 200 ? 1 : 0;
                    searched += answer.statusCode() == 200 && !asked.isEmpty() ? 1 : 0;
                }
            }
        }
        List<String> files =
                given().noFilters().get("/api/v1/open-data").jsonPath().getList("files.name");
        assertThat(files).contains("feedback.csv");
        for (var file : files) {
            assertThat(said(given().noFilters().get("/api/v1/open-data/" + file)))
                    .as(file)
                    .doesNotContain(NAME, PHONE);
        }
        places.forEach(CanaryTest::lookAtPages);
        assertThat(found).isGreaterThanOrEqualTo(FEWEST_FOUND);
        assertThat(searched).as("searches and files").isGreaterThanOrEqualTo(FEWEST_SEARCHED);
        try (var listening = Listening.to(UUID.fromString(places.get(2).get("sessions")))) {
            var state = listening.await(live -> !live.getList("questions").isEmpty());
            assertThat(state.data()).as("listenLive").doesNotContain(NAME, PHONE);
        }
    }

    /** As a browser and whoever makes a card of a shared link get them. */
    private static void lookAtPages(Map<String, String> place) {
        for (var page : PAGES) {
            var path = page;
            for (var known : place.entrySet()) {
                path = path.replace("{" + known.getKey() + "}", known.getValue());
            }
            var answer = given().noFilters().accept("text/html").get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.asString()).as(path).doesNotContain(NAME, PHONE);
            assertThat(!page.equals("/forum/{forums}") || answer.asString().contains("og:title"))
                    .as("a page that tells what it is about")
                    .isTrue();
        }
    }

    private static String path(ContractOperation operation, Map<String, String> place) {
        var path = operation.path();
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("path")) {
                var name = "{" + parameter.path("name").asText() + "}";
                var before = path.substring(0, path.indexOf(name) - 1);
                var what = before.substring(before.lastIndexOf('/') + 1);
                path = path.replace(
                        name, place.getOrDefault(what, UUID.randomUUID().toString()));
            }
        }
        return path;
    }

    /** A read as it stands; where it takes words, asked for the name too, and where it gives files, each form of them. */
    private static List<Map<String, String>> ways(ContractOperation operation) {
        var ways = new ArrayList<Map<String, String>>();
        ways.add(Map.of());
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("name").asText().equals("q")) {
                ways.add(Map.of("q", NAME.substring(0, NAME.indexOf(' '))));
            }
            if (parameter.path("schema").toString().contains("ExportFormat")) {
                Arrays.stream(ExportFormat.values()).forEach(form -> ways.add(Map.of("format", form.name())));
            }
        }
        return ways;
    }

    private static String said(Response answer) throws IOException {
        var type = answer.contentType();
        var bytes = answer.asByteArray();
        if (type.startsWith("application/pdf")) {
            try (var document = Loader.loadPDF(bytes)) {
                return new PDFTextStripper().getText(document);
            }
        }
        if (type.contains("wordprocessingml")) {
            try (var document = new XWPFDocument(new ByteArrayInputStream(bytes));
                    var text = new XWPFWordExtractor(document)) {
                return text.getText();
            }
        }
        if (type.startsWith(ExportFormat.XLSX_TYPE)) {
            try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                    var text = new XSSFExcelExtractor(workbook)) {
                return text.getText();
            }
        }
        return answer.asString();
    }
}
