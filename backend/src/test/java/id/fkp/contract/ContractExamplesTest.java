package id.fkp.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import id.fkp.shared.secret.ShortNumber;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever reads openapi.yaml sees of every body what it looks like, and can trust it. */
class ContractExamplesTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** Of a receipt, ticket, invitation and others, with a hyphen or alone; what has no letter or no digit is another. */
    private static final Pattern NUMBER = Pattern.compile(
            "(?<![\\w-])(?=[\\w-]*[0-9])(?=[\\w-]*[A-Z])([0-9A-HJKMNP-TV-Z]{4}-?[0-9A-HJKMNP-TV-Z]{4})(?![\\w-])");

    private static JsonNode contract;
    private static ContractSchemas schemas;

    @BeforeAll
    static void read() throws IOException {
        contract = new YAMLMapper().readTree(CONTRACT.toFile());
        schemas = new ContractSchemas(contract);
    }

    static Stream<Arguments> operations() throws IOException {
        return ContractOperations.read(CONTRACT).stream().map(operation -> arguments(operation.id(), operation));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_body_has_examples_and_they_are_such_bodies(String id, ContractOperation operation) {
        var declared = operation.declared();
        requireExamples(declared.path("requestBody"), id);
        declared.path("responses")
                .properties()
                .forEach(response -> requireExamples(response.getValue(), id + " " + response.getKey()));
    }

    @Test
    void the_examples_of_every_schema_and_field_keep_to_it() {
        for (var schema : contract.path("components").path("schemas").properties()) {
            requireOwnExamples(schema.getValue(), schema.getKey());
        }
    }

    /** Each code a refusal may carry is shown, with the status under which it comes. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("operations")
    void every_refusal_shows_each_of_its_codes(String id, ContractOperation operation) {
        for (var response : operation.declared().path("responses").properties()) {
            if (response.getKey().compareTo("400") >= 0) {
                var shown = new ArrayList<String>();
                for (var example : examples(response.getValue().path("content").path("application/problem+json"))) {
                    assertThat(example.path("status").asText()).as(id).isEqualTo(response.getKey());
                    shown.add(example.path("code").asText());
                }
                assertThat(shown)
                        .as("%s %s", id, response.getKey())
                        .containsExactlyElementsOf(response.getValue()
                                .findPath("enum")
                                .valueStream()
                                .map(JsonNode::asText)
                                .toList());
            }
        }
    }

    /** Whoever tries an example is not told that they mistyped it. */
    @Test
    void every_number_shown_has_its_check_sign() {
        var shown = new TreeSet<String>();
        numbersIn(contract, shown);
        assertThat(shown)
                .contains("7K3M-Q2XK")
                .allMatch(number -> ShortNumber.read(number).isPresent());
    }

    private static void numbersIn(JsonNode node, Set<String> found) {
        if (node.isTextual()) {
            NUMBER.matcher(node.textValue()).results().forEach(number -> found.add(number.group(1)));
        }
        node.forEach(within -> numbersIn(within, found));
    }

    private static void requireExamples(JsonNode declared, String where) {
        for (var body : declared.path("content")) {
            var examples = examples(body);
            assertThat(examples).as("%s has no example", where).isNotEmpty();
            for (var example : examples) {
                assertThat(schemas.faults(body.path("schema"), example))
                        .as("%s: %s", where, example)
                        .isEmpty();
            }
        }
    }

    private static void requireOwnExamples(JsonNode schema, String where) {
        for (var example : schema.path("examples")) {
            assertThat(schemas.faults(schema, example))
                    .as("%s: %s", where, example)
                    .isEmpty();
        }
        for (var field : schema.path("properties").properties()) {
            requireOwnExamples(field.getValue(), where + "/" + field.getKey());
        }
    }

    /** One of its own, or several with names. */
    private static List<JsonNode> examples(JsonNode body) {
        var examples = new ArrayList<JsonNode>();
        if (body.has("example")) {
            examples.add(body.path("example"));
        }
        for (var named : body.path("examples")) {
            examples.add(named.path("value"));
        }
        return examples;
    }
}
