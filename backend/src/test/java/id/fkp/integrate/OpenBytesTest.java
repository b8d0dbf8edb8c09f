package id.fkp.integrate;

import static id.fkp.integrate.OpenFiles.OPEN_DATA;
import static id.fkp.integrate.OpenFiles.taking;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.integrate.dump.EditionWriter;
import id.fkp.shared.text.Digest;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How the files with everything public travel: whole or in parts, and always as they are. */
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

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip", "gzip, deflate, br", "*"})
    void each_comes_as_it_is_whatever_coding_is_taken(String taken) {
        var whole = taking(taken)
                .get(PLACE)
                .then()
                .statusCode(200)
                .header("ETag", equalTo(etag))
                .header("Content-Encoding", nullValue())
                .header("Content-Length", equalTo("" + bytes.length))
                .header("Cache-Control", containsString("no-transform"));
        assertThat(whole.extract().asByteArray()).isEqualTo(bytes);
        assertThat(etag).isEqualTo("\"" + Digest.sha256(bytes) + "\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"identity", "gzip"})
    void who_was_cut_off_goes_on_where_it_was_while_it_is_the_same_edition(String taken) {
        var rest = taking(taken)
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
        taking(taken)
                .header("Range", "bytes=100-")
                .header("If-Range", "\"an-edition-before\"")
                .get(PLACE)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({"identity, ''", "identity, W/", "gzip, ''", "gzip, W/"})
    void who_has_it_is_not_sent_it_again(String taken, String weak) {
        taking(taken)
                .header("If-None-Match", weak + etag)
                .get(PLACE)
                .then()
                .statusCode(304)
                .header("ETag", equalTo(etag));
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
