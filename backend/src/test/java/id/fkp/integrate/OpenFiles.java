package id.fkp.integrate;

import static io.restassured.RestAssured.given;
import static io.restassured.config.DecoderConfig.decoderConfig;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.integrate.set.DataSet;
import io.restassured.config.RestAssuredConfig;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;

/** Reads the files of the newest edition as everybody does. */
final class OpenFiles {

    static final String OPEN_DATA = "/api/v1/open-data";

    /** Where this installation says that it is reached. */
    static final String HERE = "https://fkp.contoh.example";

    private static final ObjectMapper JSON = new ObjectMapper();

    private OpenFiles() {}

    static List<JsonNode> lines(DataSet set) throws JsonProcessingException {
        var lines = new ArrayList<JsonNode>();
        for (var line : file(set.name() + ".jsonl").lines().toList()) {
            lines.add(JSON.readTree(line));
        }
        return lines;
    }

    static String file(String name) {
        return new String(
                given().get(OPEN_DATA + "/" + name)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray(),
                UTF_8);
    }

    /** As a program that undoes no coding by itself. */
    static RequestSpecification taking(String codings) {
        return given().config(
                        RestAssuredConfig.config().decoderConfig(decoderConfig().noContentDecoders()))
                .header("Accept-Encoding", codings);
    }
}
