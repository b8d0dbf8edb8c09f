package id.fkp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** The operations of openapi.yaml, for tests that say 'every'. */
public final class ContractOperations {

    private ContractOperations() {}

    public static List<ContractOperation> read(Path contract) throws IOException {
        var operations = new ArrayList<ContractOperation>();
        var whole = new YAMLMapper().readTree(contract.toFile());
        for (var path : whole.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var declared = whole(method.getValue(), whole);
                operations.add(new ContractOperation(
                        declared.path("operationId").asText(),
                        method.getKey().toUpperCase(Locale.ROOT),
                        path.getKey(),
                        declared,
                        refusals(declared)));
            }
        }
        return operations;
    }

    /**
     * An operation with everything in place that it shares with others: parameters, answers, headers, examples. Schemas
     * are left as references, since a schema may contain itself.
     */
    static JsonNode whole(JsonNode operation, JsonNode contract) {
        var declared = operation.deepCopy();
        settle(declared, contract);
        return declared;
    }

    private static void settle(JsonNode node, JsonNode contract) {
        if (node instanceof ObjectNode object) {
            object.properties().forEach(field -> field.setValue(inPlace(field.getValue(), contract)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, inPlace(array.get(i), contract));
            }
        }
    }

    private static JsonNode inPlace(JsonNode node, JsonNode contract) {
        var ref = node.path("$ref").asText();
        var meant = ref.isEmpty() || ref.startsWith("#/components/schemas/")
                ? node
                : contract.at(ref.substring(1)).deepCopy();
        settle(meant, contract);
        return meant;
    }

    private static Set<String> refusals(JsonNode operation) {
        var refusals = new TreeSet<String>();
        for (var response : operation.path("responses").properties()) {
            if (response.getKey().startsWith("4") || response.getKey().startsWith("5")) {
                response.getValue()
                        .findPath("enum")
                        .forEach(code -> refusals.add(response.getKey() + " " + code.asText()));
            }
        }
        return refusals;
    }
}
