package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.HERE;
import static id.fkp.integrate.OpenFiles.OPEN_DATA;
import static id.fkp.integrate.OpenFiles.file;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.integrate.set.DataSet;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import org.junit.jupiter.api.Test;

/** What says of open data what they are: the dictionary and the catalogue. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "pembaca")
class DescribedDataTest {

    @Inject
    EditionWriter editions;

    @Inject
    ObjectMapper json;

    @Test
    void the_dictionary_says_what_every_column_means() throws IOException {
        editions.write();
        var said = json.readTree(file("dictionary.json"));
        for (var set : DataSet.ALL) {
            assertThat(said.path(set.name()).path("fields"))
                    .as(set.name())
                    .hasSize(set.fields().size());
        }
        assertThat(file("dictionary.csv"))
                .contains("\"feedback\",\"response.outcome\",\"code\",\"false\",\"true\",\"ACCEPTED, PARTLY_ACCEPTED")
                .contains("\"version\",\"components[].plain\",\"text\",\"true\",\"false\"");
        assertThat(file("codes.csv"))
                .contains(
                        "\"feedback\",\"response.outcome\",\"PARTLY_ACCEPTED\",\"Diterima sebagian\",\"Accepted in part\"");
    }

    @Test
    void no_field_and_no_code_is_left_without_a_meaning_in_either_language() throws IOException {
        editions.write();
        var said = json.readTree(file("dictionary.json"));
        int codes = 0;
        for (var set : said) {
            both(set.path("title"));
            both(set.path("about"));
            for (var field : set.path("fields")) {
                both(field.path("about"));
                for (var code : field.path("codes")) {
                    both(code.path("about"));
                    codes++;
                }
            }
        }
        assertThat(codes).isGreaterThan(200);
    }

    private static void both(JsonNode words) {
        assertThat(words.path("id").asText()).as("" + words).isNotBlank();
        assertThat(words.path("en").asText()).as("" + words).isNotBlank();
    }

    @Test
    void a_catalogue_names_each_file_of_a_set_with_its_sum() throws IOException {
        editions.write();
        var catalogue = json.readTree(file("catalogue.jsonld"));
        assertThat(catalogue.path("dcat:dataset")).hasSize(DataSet.ALL.size());
        assertThat(catalogue.findValuesAsText("dct:identifier"))
                .containsAll(DataSet.ALL.stream().map(DataSet::name).toList());
        assertThat(catalogue.findValuesAsText("spdx:checksumValue")).hasSize(2 * DataSet.ALL.size());
    }

    @Test
    void a_catalogue_says_what_collectors_demand_with_absolute_addresses() throws IOException {
        editions.write();
        var catalogue = json.readTree(file("catalogue.jsonld"));
        described(catalogue);
        for (var set : catalogue.path("dcat:dataset")) {
            described(set);
            assertThat(set.path("dcat:keyword").size()).isGreaterThan(2);
            assertThat(set.at("/dcat:contactPoint/vcard:fn").asText()).isNotBlank();
            for (var distribution : set.path("dcat:distribution")) {
                bothOf(distribution.path("dct:description"));
                assertThat(distribution.at("/dcat:accessURL/@id").asText()).isEqualTo(HERE + OPEN_DATA);
                assertThat(distribution.at("/dcat:mediaType/@id").asText())
                        .startsWith("https://www.iana.org/assignments/media-types/")
                        .doesNotContain(";");
                given().get(distribution.at("/dcat:downloadURL/@id").asText().substring(HERE.length()))
                        .then()
                        .statusCode(200);
            }
        }
        assertThat(catalogue.findValuesAsText("@id"))
                .allMatch(id -> id.startsWith("http") || id.equals("spdx:checksumAlgorithm_sha256"));
    }

    private static void described(JsonNode node) {
        bothOf(node.path("dct:title"));
        bothOf(node.path("dct:description"));
        assertThat(node.at("/dct:publisher/foaf:name").asText()).isNotBlank();
        assertThat(node.at("/dct:spatial/@id").asText()).endsWith("/country/IDN");
        assertThat(node.path("dct:language")).hasSize(2);
        assertThat(node.at("/dct:license/@id").asText()).isNotBlank();
    }

    private static void bothOf(JsonNode values) {
        assertThat(values.findValuesAsText("@language")).containsExactly("id", "en");
        assertThat(values.findValuesAsText("@value")).noneMatch(String::isBlank);
    }
}
