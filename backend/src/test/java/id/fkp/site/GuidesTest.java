package id.fkp.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever integrates finds in the product what the contract and its answers point to. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class GuidesTest {

    private static final Path CATALOGUE = Path.of("..", "docs", "problems.md");

    @Test
    void the_type_of_each_problem_leads_to_a_page_about_it_in_both_languages() throws IOException {
        var rows = Pattern.compile("^\\| `(.+)` \\| (.+) \\| (.+) \\| (.+) \\|$", Pattern.MULTILINE)
                .matcher(Files.readString(CATALOGUE))
                .results()
                .toList();
        assertThat(rows).hasSizeGreaterThan(100);
        for (var row : rows) {
            var page = given().noFilters()
                    .header("Accept-Language", "en")
                    .get("/problems/" + row.group(1))
                    .then()
                    .statusCode(200)
                    .header("Content-Type", equalTo("text/html; charset=utf-8"))
                    .header("Content-Language", equalTo("en"))
                    .extract()
                    .htmlPath();
            assertThat(page.getString("html.body.main.h1")).as(row.group(1)).isEqualTo(row.group(4));
            assertThat(page.getString("html.body.main.section.h2")).isEqualTo(row.group(3));
        }
    }

    @Test
    void an_answer_names_the_address_of_its_page() {
        var type = given().noFilters()
                .get("/api/v1/units/none-of-this-name")
                .then()
                .statusCode(404)
                .extract()
                .path("type")
                .toString();
        given().noFilters()
                .get(type)
                .then()
                .statusCode(200)
                .header("Content-Language", equalTo("id"))
                .body(containsString("<h1>Tidak ditemukan</h1>"));
        given().noFilters().get("/problems/none-of-this-name").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"webhooks", "recipes", "open-data", "problems", "api-changelog", "embed"})
    void the_guides_are_served_as_what_they_are(String guide) throws IOException {
        var answer = given().noFilters()
                .get("/" + guide + ".md")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/markdown; charset=utf-8"));
        assertThat(answer.extract().asString()).isEqualTo(Files.readString(Path.of("..", "docs", guide + ".md")));
        given().noFilters().get("/q/openapi").then().body(containsString("(/" + guide + ".md)"));
    }
}
