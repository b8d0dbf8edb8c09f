package id.fkp.site;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.notNullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Asks with Java's own client, which undoes no coding by itself. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class CompressedAnswersTest {

    private static final int MANY_TIMES = 5;

    private final Map<HttpClient.Version, HttpClient> clients = Arrays.stream(HttpClient.Version.values())
            .collect(Collectors.toMap(
                    Function.identity(),
                    version -> HttpClient.newBuilder().version(version).build()));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/forum/fkp-2024/masukan",
                "/config.json",
                "/assets/app-0a1b2c3d.js",
                "/stand-in.svg",
                "/sematan/fkp.js",
                "/sematan/fkp-1.js",
                "/q/swagger-ui/",
                "/q/swagger-ui/swagger-ui-bundle.js",
                "/q/swagger-ui/swagger-ui.css",
                "/q/openapi",
                "/q/openapi?format=json",
                "/q/openapi.json",
                "/q/openapi.yaml",
                "/q/health/ready",
                "/api/v1/component-kinds",
                "/api/v1/deadline-rules"
            })
    void text_comes_compressed_to_who_takes_it_and_as_it_is_to_others(String path) throws Exception {
        for (var version : HttpClient.Version.values()) {
            var compressed = ask(version, path, "Accept-Encoding", "gzip, br;q=0.5");
            var plain = ask(version, path);

            assertThat(coding(compressed)).as("%s", version).isEqualTo("gzip");
            assertThat(coding(plain)).as("%s", version).isEqualTo("identity");
            assertThat(unpacked(compressed.body())).as("%s", version).isEqualTo(plain.body());
            assertThat(type(compressed)).isEqualTo(type(plain));
            assertThat(compressed.headers().allValues("Vary")).anyMatch(varied -> varied.contains("Accept-Encoding"));
            assertThat(plain.headers().allValues("Vary")).anyMatch(varied -> varied.contains("Accept-Encoding"));
        }
    }

    @Test
    void what_is_no_text_is_sent_as_it_is() throws Exception {
        var picture = ask("/stand-in.png", "Accept-Encoding", "gzip");
        assertThat(picture.statusCode()).isEqualTo(200);
        assertThat(coding(picture)).isEqualTo("identity");
    }

    @Test
    void a_refusal_comes_compressed_too() throws Exception {
        var refused = ask("/api/v1/gone", "Accept-Encoding", "gzip");
        assertThat(coding(refused)).isEqualTo("gzip");
        assertThat(new String(unpacked(refused.body()), UTF_8)).contains("not-found");
    }

    @Test
    void who_refuses_the_coding_gets_none() throws Exception {
        assertThat(coding(ask("/q/openapi", "Accept-Encoding", "gzip;q=0"))).isEqualTo("identity");
    }

    @Test
    void the_contract_is_sent_in_a_fifth_of_its_bytes_at_most() throws Exception {
        var compressed = ask("/q/openapi", "Accept-Encoding", "gzip");
        assertThat(compressed.body().length * MANY_TIMES)
                .isLessThan(ask("/q/openapi").body().length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "identity"})
    void who_has_the_contract_is_not_sent_it_again(String coding) throws Exception {
        var first = ask("/q/openapi", "Accept-Encoding", coding);
        var etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(first.headers().firstValue("Cache-Control")).contains("no-cache");

        var again = ask("/q/openapi", "Accept-Encoding", coding, "If-None-Match", etag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(again.headers().firstValue("ETag")).contains(etag);
        assertThat(ask("/q/openapi?format=json", "Accept-Encoding", coding, "If-None-Match", etag)
                        .statusCode())
                .as("the other form is another thing")
                .isEqualTo(200);
    }

    @Test
    void the_contract_comes_in_the_form_that_is_asked_for() throws Exception {
        var yaml = ask("/q/openapi");
        assertThat(type(yaml)).isEqualTo("application/yaml;charset=UTF-8");
        var json = ask("/q/openapi?format=JSON");
        assertThat(type(json)).isEqualTo("application/json;charset=UTF-8");
        assertThat(new ObjectMapper().readTree(json.body()).path("paths").size())
                .isPositive()
                .isEqualTo(new YAMLMapper().readTree(yaml.body()).path("paths").size());

        assertThat(ask("/q/openapi", "Accept", "application/json;q=0.9, */*;q=0.1")
                        .body())
                .isEqualTo(json.body());
        assertThat(ask("/q/openapi.json", "Accept", "application/yaml").body()).isEqualTo(json.body());
        assertThat(ask("/q/openapi.yml", "Accept", "application/json").body()).isEqualTo(yaml.body());
    }

    @Test
    void a_look_at_the_contract_brings_its_headers_alone() {
        given().noFilters()
                .head("/q/openapi")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .header("Content-Type", "application/yaml;charset=UTF-8");
    }

    private HttpResponse<byte[]> ask(String path, String... headers) throws IOException, InterruptedException {
        return ask(HttpClient.Version.HTTP_1_1, path, headers);
    }

    private HttpResponse<byte[]> ask(HttpClient.Version version, String path, String... headers)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return Objects.requireNonNull(clients.get(version))
                .send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String coding(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Encoding").orElse("identity");
    }

    private static String type(HttpResponse<?> answer) {
        return answer.headers().firstValue("Content-Type").orElseThrow();
    }

    private static byte[] unpacked(byte[] compressed) throws IOException {
        return new GZIPInputStream(new ByteArrayInputStream(compressed)).readAllBytes();
    }
}
