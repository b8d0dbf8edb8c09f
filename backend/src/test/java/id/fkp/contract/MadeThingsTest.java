package id.fkp.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whoever has made something is led to it: a program by {@code Location}, a tool that knows only the contract by links. */
class MadeThingsTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** Below a thing, but what is made is another one of its kind. */
    private static final List<String> ANOTHER_OF_ITS_KIND = List.of("copyForum");

    private static JsonNode contract;
    private static List<ContractOperation> operations;

    @BeforeAll
    static void read() throws IOException {
        contract = new YAMLMapper().readTree(CONTRACT.toFile());
        operations = ContractOperations.read(CONTRACT);
    }

    @Test
    void what_is_read_at_a_place_of_its_own_is_made_with_that_place() {
        var silent = new TreeMap<String, String>();
        for (var operation : operations) {
            readOf(operation)
                    .filter(read -> !operation.path().startsWith(read.path().replaceAll("\\{\\w+}$", "{"))
                            || ANOTHER_OF_ITS_KIND.contains(operation.id()))
                    .filter(read -> !saysLocation(operation)
                            || !link(operation, "read")
                                    .path("operationId")
                                    .asText()
                                    .equals(read.id()))
                    .ifPresent(read -> silent.put(operation.id(), read.id()));
        }
        assertThat(silent)
                .as("say @MadeAt: what is made, and by what it is read")
                .isEmpty();
        assertThat(operations).filteredOn(MadeThingsTest::saysLocation).hasSizeGreaterThan(30);
    }

    @Test
    void what_can_be_changed_or_removed_there_is_linked_too() {
        var linked = new TreeSet<String>();
        var there = new TreeSet<String>();
        for (var operation : operations) {
            if (saysLocation(operation)) {
                var path = operation(link(operation, "read").path("operationId").asText())
                        .path();
                operations.stream()
                        .filter(other -> other.path().equals(path))
                        .forEach(other -> there.add(operation.id() + " " + other.id()));
                links(operation)
                        .forEach(link -> linked.add(
                                operation.id() + " " + link.path("operationId").asText()));
            }
        }
        assertThat(linked).isEqualTo(there);
    }

    @Test
    void each_link_fills_what_the_operation_needs_from_what_was_asked_and_answered() {
        var faults = new ArrayList<String>();
        for (var operation : operations) {
            for (var link : links(operation)) {
                var target = operation(link.path("operationId").asText());
                var filled = new TreeSet<String>();
                link.path("parameters").fieldNames().forEachRemaining(filled::add);
                if (!filled.equals(needed(target))) {
                    faults.add(operation.id() + " to " + target.id() + ": " + filled + " of " + needed(target));
                }
                link.path("parameters")
                        .forEach(from -> fault(operation, from.asText())
                                .ifPresent(fault -> faults.add(operation.id() + " to " + target.id() + ": " + fault)));
            }
        }
        assertThat(faults).isEmpty();
    }

    private static Set<String> needed(ContractOperation target) {
        var needed = new TreeSet<String>();
        for (var parameter : target.declared().path("parameters")) {
            var name = parameter.path("name").asText();
            if (parameter.path("in").asText().equals("path")) {
                needed.add(name);
            } else if (name.equals("If-Match") || name.endsWith("-Secret")) {
                needed.add("header." + name);
            }
        }
        return needed;
    }

    /** What a runtime expression names that is not there. */
    private static Optional<String> fault(ContractOperation operation, String expression) {
        var name = expression.substring(Math.max(expression.lastIndexOf('/'), expression.lastIndexOf('.')) + 1);
        boolean there = expression.startsWith("$response.body#/")
                ? schema(operation, "201").path("properties").has(name)
                : expression.startsWith("$request.path.")
                        ? operation.path().contains("{" + name + "}")
                        : operation.declared().at("/responses/201/headers").has(name);
        return there ? Optional.empty() : Optional.of(expression);
    }

    /** The read of a single thing as which an operation answers what it made. */
    private static Optional<ContractOperation> readOf(ContractOperation operation) {
        var made = reference(operation, "201");
        return operations.stream()
                .filter(read -> !made.isEmpty()
                        && read.method().equals("GET")
                        && read.path().endsWith("}")
                        && reference(read, "200").equals(made))
                .findFirst();
    }

    private static ContractOperation operation(String id) {
        return operations.stream()
                .filter(operation -> operation.id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static boolean saysLocation(ContractOperation operation) {
        return operation.declared().at("/responses/201/headers").has("Location");
    }

    private static JsonNode link(ContractOperation operation, String name) {
        return operation.declared().at("/responses/201/links/" + name);
    }

    private static List<JsonNode> links(ContractOperation operation) {
        return operation.declared().at("/responses/201/links").valueStream().collect(Collectors.toList());
    }

    private static String reference(ContractOperation operation, String status) {
        return operation
                .declared()
                .at("/responses/" + status + "/content")
                .path("application/json")
                .at("/schema/$ref")
                .asText();
    }

    private static JsonNode schema(ContractOperation operation, String status) {
        return contract.at(reference(operation, status).substring(1));
    }
}
