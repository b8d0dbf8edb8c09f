package id.fkp.contract.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.contract.AnswerCheck;
import id.fkp.contract.ContractOperation;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That the generator finds what it is for: a small service is right, then has one bug at a time. */
class SeededBugsTest {

    private static final JsonNode CONTRACT = json("""
            {"paths":{"/notes/{id}":{"put":{
               "operationId":"changeNote",
               "parameters":[{"name":"id","in":"path","schema":{"type":"string","format":"uuid"}},
                             {"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":100}}],
               "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Note"}}}},
               "responses":{
                 "200":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Kept"}}}},
                 "400":{"content":{"application/problem+json":{"schema":{"type":"object","required":["code"],"properties":{"code":{"type":"string","enum":["invalid"]}}}}}},
                 "415":{"content":{"application/problem+json":{"schema":{"type":"object","required":["code"],"properties":{"code":{"type":"string","enum":["invalid"]}}}}}}}}}},
             "components":{"schemas":{
               "Note":{"type":"object","required":["text"],"properties":{
                 "text":{"type":"string","maxLength":100},"count":{"type":"integer","minimum":0,"maximum":9},
                 "kind":{"type":"string","enum":["A","B"]}}},
               "Kept":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}}}}}}
            """);

    private record Answer(int status, String form, String body) {}

    private static final Answer KEPT = new Answer(200, "application/json", "{\"id\":\"1\"}");
    private static final Answer REFUSED = new Answer(400, "application/problem+json", "{\"code\":\"invalid\"}");
    private static final Answer UNKNOWN_FORM = new Answer(415, "application/problem+json", "{\"code\":\"invalid\"}");

    static Stream<Arguments> bugs() {
        return Stream.of(
                bug(
                        "falls over a null",
                        probe -> read(probe).path("text").isNull()
                                ? new Answer(500, "application/problem+json", "{\"code\":\"invalid\"}")
                                : right(probe)),
                bug(
                        "shows a page of the server's own",
                        probe -> probe.target().contains("%00")
                                ? new Answer(400, "text/html", "<h1>Bad Request</h1>")
                                : right(probe)),
                bug(
                        "answers a status nobody wrote down",
                        probe -> "text/plain".equals(probe.headers().get("Content-Type"))
                                ? new Answer(422, "application/problem+json", "{\"code\":\"invalid\"}")
                                : right(probe)),
                bug(
                        "refuses with a code nobody wrote down",
                        probe -> right(probe).equals(REFUSED) && probe.target().contains("limit=101")
                                ? new Answer(400, "application/problem+json", "{\"code\":\"limit-too-high\"}")
                                : right(probe)),
                bug(
                        "leaves out what it promises",
                        probe -> right(probe).equals(KEPT)
                                        && read(probe).path("count").isMissingNode()
                                ? new Answer(200, "application/json", "{}")
                                : right(probe)),
                bug(
                        "takes a field it does not know",
                        probe -> probe.what().equals("unknown field") ? KEPT : right(probe)),
                bug(
                        "takes more than it says",
                        probe -> probe.what().equals("field /text too long") ? KEPT : right(probe)));
    }

    @Test
    void a_service_that_is_right_has_no_faults() {
        assertThat(faults(SeededBugsTest::right)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("bugs")
    void a_bug_is_found(String what, Function<Probe, Answer> service) {
        assertThat(faults(service)).as(what).isNotEmpty();
    }

    private static List<String> faults(Function<Probe, Answer> service) {
        var declared = CONTRACT.at("/paths/~1notes~1{id}/put");
        var operation = new ContractOperation("changeNote", "PUT", "/notes/{id}", declared, Set.of());
        var check = new AnswerCheck(CONTRACT);
        var body = json("{\"text\":\"x\",\"count\":1,\"kind\":\"A\"}");
        return Probes.of(operation, CONTRACT, "/notes/01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a", Map.of(), body).stream()
                .flatMap(probe -> {
                    var answer = service.apply(probe);
                    var taken = probe.wrong() && answer.status() < 300;
                    return taken
                            ? Stream.of(probe + " was taken")
                            : check.faults(declared, answer.status(), answer.form(), answer.body()).stream();
                })
                .toList();
    }

    /** The service as it should be. */
    private static Answer right(Probe probe) {
        var form = probe.headers().get("Content-Type");
        if (!Objects.equals(form, "application/json")) {
            return UNKNOWN_FORM;
        }
        var query = probe.target().replaceFirst("^[^?]*\\??", "");
        if (!query.isEmpty() && !query.matches("limit=([1-9][0-9]?|100)?")) {
            return REFUSED;
        }
        return isNote(read(probe)) ? KEPT : REFUSED;
    }

    private static boolean isNote(JsonNode note) {
        return note instanceof ObjectNode fields
                && fields.properties().stream()
                        .allMatch(field -> Set.of("text", "count", "kind").contains(field.getKey()))
                && note.path("text").isTextual()
                && note.path("text").asText().codePoints().count() <= 100
                && (note.path("count").isMissingNode()
                        || (note.path("count").isInt()
                                && note.path("count").asInt() >= 0
                                && note.path("count").asInt() <= 9))
                && (note.path("kind").isMissingNode()
                        || note.path("kind").asText().matches("A|B"));
    }

    private static JsonNode read(Probe probe) {
        try {
            return new JsonMapper().readTree(Objects.requireNonNull(probe.body()));
        } catch (IOException e) {
            return new JsonMapper().missingNode();
        }
    }

    private static Arguments bug(String what, Function<Probe, Answer> service) {
        return arguments(what, service);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
