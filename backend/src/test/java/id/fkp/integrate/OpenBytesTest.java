package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.OPEN_DATA;
import static id.fkp.integrate.OpenFiles.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.integrate.dump.EditionWriter;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How the files with everything public travel: whole or in parts, as they are or coded. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class OpenBytesTest {

    private static final String PLACE = OPEN_DATA + "/dictionary.csv";

    @Inject
    EditionWriter editions;

    private String etag;
    private byte[] bytes;

    @BeforeEach
    void readPlainly() {
        editions.write();
        var whole = taking("identity").get(PLACE).then().statusCode(200).header("Accept-Ranges", equalTo("bytes"));
        etag = whole.extract().header("ETag");
        bytes = whole.extract().asByteArray();
    }

    @Test
    void who_was_cut_off_goes_on_where_it_was_while_it_is_the_same_edition() {
        var rest = taking("identity")
                .header("Range", "bytes=100-")
                .header("If-Range", etag)
                .get(PLACE)
                .then()
                .statusCode(206)
                .header("ETag", equalTo(etag))
                .header("Content-Encoding", nullValue())
                .header("Content-Range", equalTo("bytes 100-" + (bytes.length - 1) + "/" + bytes.length))
                .extract()
                .asByteArray();
        assertThat(rest).isEqualTo(Arrays.copyOfRange(bytes, 100, bytes.length));
        taking("identity")
                .header("Range", "bytes=100-")
                .header("If-Range", "\"an-edition-before\"")
                .get(PLACE)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "identity            | 206",
                "identity;q=1, *;q=0 | 206",
                "gzip;q=0            | 206",
                "gzip                | 200",
                "identity, gzip;q=.5 | 200",
                "*                   | 200"
            })
    void a_part_is_for_who_takes_the_bytes_as_they_are(String taken, int status) {
        taking(taken).header("Range", "bytes=100-").get(PLACE).then().statusCode(status);
    }

    /** RFC 9110 section 8.8.3: what is added to one under its ETag must not spoil the other. */
    @Test
    void coded_bytes_have_an_etag_under_which_no_part_is_added_to_them() {
        var coded = taking("gzip")
                .get(PLACE)
                .then()
                .statusCode(200)
                .header("Content-Encoding", equalTo("gzip"))
                .header("ETag", equalTo("W/" + etag));

        taking("gzip")
                .header("Range", "bytes=100-")
                .header("If-Range", coded.extract().header("ETag"))
                .get(PLACE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo("W/" + etag));
    }

    @ParameterizedTest
    @CsvSource({"identity, ''", "identity, W/", "gzip, ''", "gzip, W/"})
    void who_has_it_in_either_form_is_not_sent_it_again(String taken, String weak) {
        taking(taken)
                .header("If-None-Match", weak + etag)
                .get(PLACE)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(taken.equals("gzip") ? "W/" + etag : etag));
    }

    @Test
    void every_answer_says_that_it_depends_on_the_coding() {
        dependsOnCoding(taking("gzip").get(PLACE).then().statusCode(200));
        dependsOnCoding(taking("identity").get(PLACE).then().statusCode(200));
        dependsOnCoding(taking("identity")
                .header("Range", "bytes=0-9")
                .get(PLACE)
                .then()
                .statusCode(206));
        dependsOnCoding(
                taking("gzip").header("If-None-Match", etag).get(PLACE).then().statusCode(304));
    }

    private static void dependsOnCoding(ValidatableResponse answer) {
        assertThat(answer.extract().headers().getValues("Vary")).contains("Accept-Encoding");
    }

    @Test
    void a_look_at_a_file_is_of_the_whole() {
        taking("identity")
                .noFilters()
                .header("Range", "bytes=100-")
                .head(PLACE)
                .then()
                .statusCode(200)
                .header("Accept-Ranges", equalTo("bytes"))
                .header("Content-Range", nullValue());
    }
}
