package id.fkp.standard;

import static id.fkp.standard.StandardRequests.COMPONENT;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.standard.version.VersionInfo;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import io.restassured.config.LogConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is sent as the text of a component: it is kept as it is, or refused with a word and nothing has changed. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class StrangeTextsTest {

    private static final int TEXTS_A_SEED = 40;
    /** What is logged of a failure is indented, and indenting a thousand levels fills the memory. */
    private static final RestAssuredConfig WITHOUT_INDENTING =
            RestAssured.config().logConfig(LogConfig.logConfig().enablePrettyPrinting(false));

    private static final JsonMapper MAPPER = new JsonMapper();

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    private VersionInfo draft;
    private Response kept;

    @BeforeEach
    void begin() {
        draft = standards.complete(units.unitOf("siti", UnitRole.DRAFTER).id());
        kept = read();
    }

    /** The same ones each time, and new ones; a failure names its seed. */
    static LongStream seeds() {
        return LongStream.concat(LongStream.rangeClosed(1, 5), new SplittableRandom().longs(2));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void a_text_is_kept_as_it_is_or_refused_without_a_trace(long seed) throws JsonProcessingException {
        var texts = new StrangeTexts(seed);
        for (int i = 0; i < TEXTS_A_SEED; i++) {
            requireKeptOrRefused(texts.next(), "seed " + seed + ", text " + i);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {990, 1_010, 20_000})
    void no_depth_brings_the_server_down(int levels) throws JsonProcessingException {
        requireKeptOrRefused("{\"content\":".repeat(levels) + "1" + "}".repeat(levels), "objects " + levels);
        requireKeptOrRefused("{\"content\":" + "[".repeat(levels) + "]".repeat(levels) + "}", "lists " + levels);
        requireKeptOrRefused(
                "{\"content\":{\"type\":\"doc\",\"content\":["
                        + "{\"type\":\"bulletList\",\"content\":[".repeat(levels)
                        + "]}".repeat(levels) + "]}}",
                "nodes " + levels);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"9", "100000000000000000000000000000000000000000", "1e5000", "1e999999999", "-0.0", "0.1e-99999"
            })
    void no_number_brings_the_server_down(String number) throws JsonProcessingException {
        requireKeptOrRefused(
                "{\"content\":{\"type\":\"doc\",\"content\":[{\"type\":\"table\",\"content\":[{\"type\":\"tableRow\","
                        + "\"content\":[{\"type\":\"tableCell\",\"attrs\":{\"colspan\":" + number + "},"
                        + "\"content\":[{\"type\":\"paragraph\"}]}]}]}]}}",
                number);
        requireKeptOrRefused("{\"content\":" + number + "}", number);
    }

    private void requireKeptOrRefused(String body, String which) throws JsonProcessingException {
        var before = kept;
        var answer = given().config(WITHOUT_INDENTING)
                .contentType(JSON)
                .header("If-Match", before.header("ETag"))
                .body(body)
                .put(COMPONENT, draft.standardId(), draft.number(), "SD1");

        kept = read();
        var as = which + ": " + body.substring(0, Math.min(body.length(), 2_000));
        if (answer.statusCode() == 200) {
            assertThat(content(kept.asString())).as(as).isEqualTo(content(body));
        } else {
            assertThat(answer.statusCode()).as(as).isIn(400, 413);
            assertThat(answer.contentType()).as(as).startsWith("application/problem+json");
            assertThat(answer.<String>path("code")).as(as).isIn("invalid-request", "too-large");
            assertThat(kept.asString()).as(as).isEqualTo(before.asString());
        }
    }

    private Response read() {
        return given().get(COMPONENT, draft.standardId(), draft.number(), "SD1");
    }

    /** What stays of a document: fields that are null are the same as none, and texts are in NFC. */
    private static JsonNode content(String body) throws JsonProcessingException {
        var read = MAPPER.readTree(body.replaceFirst("^\uFEFF", "")).path("content");
        var normal = Normalizer.normalize(read.toString(), Normalizer.Form.NFC).replace("\\r\\n", "\\n");
        return withoutNulls(MAPPER.readTree(normal));
    }

    private static JsonNode withoutNulls(JsonNode tree) {
        if (tree instanceof ObjectNode object) {
            object.properties().removeIf(field -> field.getValue().isNull());
        }
        tree.forEach(StrangeTextsTest::withoutNulls);
        return tree;
    }
}
