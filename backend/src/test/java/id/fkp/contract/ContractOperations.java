package id.fkp.contract;

import com.fasterxml.jackson.databind.JsonNode;
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
        for (var path :
                new YAMLMapper().readTree(contract.toFile()).path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var declared = method.getValue();
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
