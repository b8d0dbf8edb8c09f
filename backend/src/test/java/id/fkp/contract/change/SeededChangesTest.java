package id.fkp.contract.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** That no kind of break goes by unseen, and that growth is not called a break: each is made once on purpose. */
class SeededChangesTest {

    private static final String SMALL = """
            {"info":{"version":"1.0.0"},
             "paths":{
              "/inputs":{
               "get":{"operationId":"listInputs","security":[{},{"bearer":[]}],"x-roles":["PUBLIC"],
                "parameters":[{"$ref":"#/components/parameters/limit"}],
                "responses":{"200":{"headers":{"ETag":{}},"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Input"}},"text/csv":{}}},
                 "404":{"$ref":"#/components/responses/not-found"}}},
               "post":{"operationId":"giveInput","security":[{"bearer":[]}],"x-roles":["HEAD","DRAFTER"],
                "requestBody":{"content":{"application/json":{"schema":{"$ref":"#/components/schemas/Submission"}}}},
                "responses":{"201":{}}}}},
             "components":{
              "parameters":{"limit":{"name":"limit","in":"query","schema":{"type":"integer","minimum":1,"maximum":100,"default":20}}},
              "responses":{"not-found":{"content":{"application/problem+json":{"schema":{"properties":{"code":{"type":"string","enum":["not-found","gone"]}}}}}}},
              "schemas":{
               "Input":{"type":"object","required":["id","state"],"properties":{"id":{"type":"string","format":"uuid"},
                "state":{"type":"string","enum":["HELD","PUBLISHED"]},"note":{"type":"string"},"count":{"type":"integer"},
                "answers":{"type":"array","items":{"$ref":"#/components/schemas/Input"}},
                "record":{"$ref":"#/components/schemas/OpenRecord"}}},
              "OpenRecord":{"anyOf":[{"type":"object"}]},
               "Submission":{"type":"object","required":["text"],"properties":{"text":{"type":"string","maxLength":5000},
                "kind":{"type":"string","enum":["PRAISE","REQUEST"]},"name":{"type":["string","null"]},
                "tags":{"type":"array","maxItems":10,"items":{"type":"string"}}}}}}}
            """;

    private static final String LIST = "/paths/~1inputs/get";
    private static final String GIVE = "/paths/~1inputs/post";
    private static final String LIMIT = "/components/parameters/limit";
    private static final String INPUT = "/components/schemas/Input";
    private static final String SENT = "/components/schemas/Submission";

    static Stream<Arguments> breaks() {
        return Stream.of(
                seed("an operation removed", "giveInput", remove("/paths/~1inputs", "post")),
                seed("an operation renamed", "listInputs", put(LIST, "operationId", "\"readInputs\"")),
                seed("a token needed now", "listInputs", put(LIST, "security", "[{\"bearer\":[]}]")),
                seed("a role left out", "giveInput", put(GIVE, "x-roles", "[\"HEAD\"]")),
                seed("a parameter removed", "listInputs", put(LIST, "parameters", "[]")),
                seed("a parameter required", "listInputs", put(LIMIT, "required", "true")),
                seed("a parameter's bound narrowed", "listInputs", put(LIMIT + "/schema", "maximum", "50")),
                seed("a parameter's default changed", "listInputs", put(LIMIT + "/schema", "default", "10")),
                seed(
                        "a new parameter required",
                        "listInputs",
                        contract -> ((ArrayNode) contract.at(LIST + "/parameters"))
                                .add(
                                        json(
                                                "{\"name\":\"unit\",\"in\":\"query\",\"required\":true,\"schema\":{\"type\":\"string\"}}"))),
                seed("a body required", "giveInput", put(GIVE + "/requestBody", "required", "true")),
                seed("a form of body refused", "giveInput", remove(GIVE + "/requestBody/content", "application/json")),
                seed("a field of the body removed", "Submission", remove(SENT + "/properties", "kind")),
                seed("a field of the body required", "Submission", put(SENT, "required", "[\"text\",\"kind\"]")),
                seed("a new field of the body required", "Submission", contract -> {
                    put(SENT + "/properties", "age", "{\"type\":\"integer\"}").accept(contract);
                    put(SENT, "required", "[\"text\",\"age\"]").accept(contract);
                }),
                seed("a length narrowed", "Submission", put(SENT + "/properties/text", "maxLength", "100")),
                seed("a least length added", "Submission", put(SENT + "/properties/text", "minLength", "1")),
                seed("a number of items narrowed", "Submission", put(SENT + "/properties/tags", "maxItems", "5")),
                seed("a pattern added", "Submission", put(SENT + "/properties/text", "pattern", "\"^a\"")),
                seed(
                        "a choice of the body removed",
                        "Submission",
                        put(SENT + "/properties/kind", "enum", "[\"PRAISE\"]")),
                seed("null no longer taken", "Submission", put(SENT + "/properties/name", "type", "\"string\"")),
                seed("a field of answers removed", "Input", remove(INPUT + "/properties", "note")),
                seed("a field of answers may be absent", "Input", put(INPUT, "required", "[\"id\"]")),
                seed("a value of answers removed", "Input", put(INPUT + "/properties/state", "enum", "[\"HELD\"]")),
                seed("a type of answers changed", "Input", put(INPUT + "/properties/count", "type", "\"string\"")),
                seed("null answered now", "Input", put(INPUT + "/properties/count", "type", "[\"integer\",\"null\"]")),
                seed("a format of answers changed", "Input", put(INPUT + "/properties/id", "format", "\"uri\"")),
                seed(
                        "an item's type changed",
                        "Input",
                        put(INPUT + "/properties/answers", "items", "{\"type\":\"string\"}")),
                seed("an answer removed", "listInputs", remove(LIST + "/responses", "404")),
                seed("another success", "giveInput", put(GIVE + "/responses", "202", "{}")),
                seed("a form of answer removed", "listInputs", remove(LIST + "/responses/200/content", "text/csv")),
                seed("a header removed", "listInputs", remove(LIST + "/responses/200/headers", "ETag")),
                seed(
                        "a problem's code removed",
                        "listInputs",
                        put(
                                "/components/responses/not-found/content/application~1problem+json/schema/properties/code",
                                "enum",
                                "[\"not-found\"]")));
    }

    static Stream<Arguments> growth() {
        return Stream.of(
                seed(
                        "an operation",
                        "readInput",
                        put("/paths", "/inputs/{id}", "{\"get\":{\"operationId\":\"readInput\",\"responses\":{}}}")),
                seed(
                        "a parameter",
                        "listInputs",
                        contract -> ((ArrayNode) contract.at(LIST + "/parameters"))
                                .add(json("{\"name\":\"q\",\"in\":\"query\",\"schema\":{\"type\":\"string\"}}"))),
                seed("a wider bound", "listInputs", put(LIMIT + "/schema", "maximum", "200")),
                seed("a field of the body", "Submission", put(SENT + "/properties", "place", "{\"type\":\"string\"}")),
                seed(
                        "a choice of the body",
                        "Submission",
                        put(SENT + "/properties/kind", "enum", "[\"PRAISE\",\"REQUEST\",\"QUESTION\"]")),
                seed("a field of answers", "Input", put(INPUT + "/properties", "late", "{\"type\":\"boolean\"}")),
                seed(
                        "a value of answers",
                        "Input",
                        put(INPUT + "/properties/state", "enum", "[\"HELD\",\"PUBLISHED\",\"HIDDEN\"]")),
                seed(
                        "a kind of open record",
                        "OpenRecord",
                        put(
                                "/components/schemas/OpenRecord",
                                "anyOf",
                                "[{\"type\":\"object\"},{\"type\":\"string\"}]")),
                seed("a failure", "giveInput", put(GIVE + "/responses", "409", "{}")),
                seed("a role", "giveInput", put(GIVE, "x-roles", "[\"HEAD\",\"DRAFTER\",\"ADMIN\"]")),
                seed("everybody", "giveInput", put(GIVE, "x-roles", "[\"PUBLIC\"]")),
                seed("a mark of deprecation", "giveInput", put(GIVE, "deprecated", "true")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("breaks")
    void a_break_is_found(String what, String subject, Consumer<JsonNode> seed) {
        assertThat(after(seed))
                .as(what)
                .anyMatch(change -> change.breaking() && change.subject().equals(subject));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("growth")
    void growth_is_found_and_breaks_nothing(String what, String subject, Consumer<JsonNode> seed) {
        assertThat(after(seed))
                .as(what)
                .isNotEmpty()
                .allMatch(change -> !change.breaking() && change.subject().equals(subject));
    }

    @Test
    void the_same_contract_has_no_differences() {
        assertThat(after(contract -> {})).isEmpty();
    }

    private static List<Change> after(Consumer<JsonNode> seed) {
        var changed = json(SMALL);
        seed.accept(changed);
        return Comparison.between(json(SMALL), changed);
    }

    private static Arguments seed(String what, String subject, Consumer<JsonNode> seed) {
        return arguments(what, subject, seed);
    }

    private static Consumer<JsonNode> put(String pointer, String field, String value) {
        return contract -> ((ObjectNode) contract.at(pointer)).set(field, json(value));
    }

    private static Consumer<JsonNode> remove(String pointer, String field) {
        return contract -> ((ObjectNode) contract.at(pointer)).remove(field);
    }

    private static JsonNode json(String text) {
        try {
            return new JsonMapper().readTree(text);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
