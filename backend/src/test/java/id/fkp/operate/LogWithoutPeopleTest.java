package id.fkp.operate;

import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.bootstrap.logging.InitialConfigurator;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.quarkus.test.security.TestSecurity;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** With FKP_LOG_JSON: names and numbers stand wherever a request has words, and are looked for in what is logged of it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestProfile(LogWithoutPeopleTest.AsJson.class)
@TestSecurity(user = "kepala")
class LogWithoutPeopleTest {

    public static class AsJson implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("fkp.log.json", "true");
        }
    }

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");
    private static final String CANARY = "Kenari Penanda 0899-1234-5678 kenari@contoh.example";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @Inject
    ObjectMapper json;

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    private final Console console = new Console();

    /** Lines as the console has them. */
    private static final class Console extends Handler {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final Formatter formatter = Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow()
                .getFormatter();

        @Override
        public void publish(LogRecord line) {
            lines.add(formatter.format(line));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(console);
    }

    @AfterEach
    void listenNoMore() {
        Logger.getLogger("").removeHandler(console);
    }

    @Test
    void nothing_that_a_request_says_of_people_is_logged() throws IOException, InterruptedException {
        var unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR, UnitRole.DRAFTER)
                .id();
        taken(forums.open(unit, 1).id(), said(CANARY, "name", CANARY));
        for (var operation : ContractOperations.read(CONTRACT)) {
            if (!operation.streams()) {
                assertThat(HTTP.send(request(operation), BodyHandlers.discarding())
                                .statusCode())
                        .as(operation.id())
                        .isLessThan(500);
            }
        }
        assertClean();
    }

    @Test
    void what_went_wrong_is_a_line_of_json_each_under_the_name_of_the_request_and_without_its_words()
            throws IOException, InterruptedException {
        var failed = HTTP.send(
                HttpRequest.newBuilder(at("/api/for-tests/failures?words=" + encoded(CANARY)))
                        .build(),
                BodyHandlers.ofString());
        assertThat(failed.statusCode()).isEqualTo(412);
        var traceId = json.readTree(failed.body()).path("traceId").asText();
        assertThat(traceId).matches("[0-9a-f]{32}");

        assertThat(console.lines)
                .anySatisfy(line -> assertThat(line).contains("Written twice at once", "institution_slug"));
        assertThat(console.lines).allSatisfy(line -> {
            var told = read(line);
            assertThat(told.path("timestamp").asText()).isNotEmpty();
            assertThat(told.path("level").asText()).isNotEmpty();
            assertThat(told.path("loggerName").asText()).isNotEmpty();
            assertThat(told.path("mdc").path("traceId").asText()).as(line).isEqualTo(traceId);
        });
        assertClean();
    }

    private void assertClean() {
        assertThat(console.lines).noneSatisfy(line -> assertThat(line).containsAnyOf("Kenari", "kenari", "0899"));
    }

    private JsonNode read(String line) {
        try {
            return json.readTree(line);
        } catch (JsonProcessingException e) {
            throw new AssertionError(line, e);
        }
    }

    /** Its example, in which somebody is named wherever there are words. */
    private HttpRequest request(ContractOperation operation) {
        var query = new StringBuilder("?");
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("query")) {
                query.append(parameter.path("name").asText())
                        .append('=')
                        .append(encoded(CANARY))
                        .append('&');
            }
        }
        var request = HttpRequest.newBuilder(at(
                        operation.path().replaceAll("\\{[^}]+}", encoded(CANARY).replace("+", "%20")) + query))
                .timeout(Duration.ofSeconds(30))
                .header("User-Agent", CANARY)
                .header("Receipt-Secret", CANARY)
                .header("Ticket-Secret", CANARY)
                .header("X-Forwarded-For", "203.0.113.9")
                .header("Idempotency-Key", UUID.randomUUID().toString());
        var body = operation.body();
        if (body != null) {
            request.header("Content-Type", "application/json");
            return request.method(
                            operation.method(),
                            BodyPublishers.ofString(named(body).toString()))
                    .build();
        }
        return request.method(operation.method(), BodyPublishers.noBody()).build();
    }

    private static JsonNode named(JsonNode example) {
        if (example instanceof ObjectNode fields) {
            fields.properties().forEach(field -> field.setValue(named(field.getValue())));
        } else if (example instanceof ArrayNode items) {
            for (int i = 0; i < items.size(); i++) {
                items.set(i, named(items.get(i)));
            }
        } else if (example.isTextual() && example.textValue().matches("(?s).*[ @].*")) {
            return TextNode.valueOf(CANARY);
        }
        return example;
    }

    private static URI at(String path) {
        return URI.create("http://localhost:" + RestAssured.port + path);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
