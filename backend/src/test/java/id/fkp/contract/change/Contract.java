package id.fkp.contract.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/** A contract without its prose: what a program depends on, so that a kept one is small and its diffs are few. */
final class Contract {

    private static final JsonMapper JSON = new JsonMapper();

    /** Words for people. Below a schema's {@code properties} these may be names of fields, which stay. */
    private static final Set<String> PROSE = Set.of("description", "summary", "example", "examples", "tags", "title");

    private static final Set<String> NAMES = Set.of("properties", "schemas", "parameters", "responses", "headers");

    private Contract() {}

    static JsonNode read(Path openapi) throws IOException {
        return essence(new YAMLMapper().readTree(openapi.toFile()));
    }

    static JsonNode released(Path kept) throws IOException {
        return JSON.readTree(kept.toFile());
    }

    /** One line a path or component, in one order: what a release changes is seen in its diff. */
    static void release(JsonNode essence, Path kept) throws IOException {
        var text = new StringBuilder("{\n\"info\":" + JSON.writeValueAsString(essence.path("info")));
        text.append(",\n\"paths\":{\n").append(lines(essence.path("paths"))).append("\n},\n\"components\":{");
        var separator = "";
        for (var kind : sorted(essence.path("components"))) {
            text.append(separator).append("\n\"").append(kind).append("\":{\n");
            text.append(lines(essence.path("components").path(kind))).append("\n}");
            separator = ",";
        }
        Files.createDirectories(kept.toAbsolutePath().getParent());
        Files.writeString(kept, text.append("}}\n"));
    }

    private static String lines(JsonNode object) throws IOException {
        var text = new StringBuilder();
        for (var name : sorted(object)) {
            text.append(text.isEmpty() ? "" : ",\n")
                    .append(JSON.writeValueAsString(name))
                    .append(':')
                    .append(JSON.writeValueAsString(object.path(name)));
        }
        return text.toString();
    }

    private static Set<String> sorted(JsonNode object) {
        var names = new TreeSet<String>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode essence(JsonNode contract) {
        var essence = JsonNodeFactory.instance.objectNode();
        essence.putObject("info").set("version", contract.path("info").path("version"));
        essence.set("paths", essence(contract.path("paths"), true));
        var components = essence.putObject("components");
        for (var kind : contract.path("components").properties()) {
            if (!kind.getKey().equals("examples") && !kind.getKey().equals("securitySchemes")) {
                components.set(kind.getKey(), essence(kind.getValue(), true));
            }
        }
        return essence;
    }

    private static JsonNode essence(JsonNode node, boolean names) {
        if (node instanceof ObjectNode object) {
            var kept = JsonNodeFactory.instance.objectNode();
            object.properties().stream()
                    .filter(field -> names || !PROSE.contains(field.getKey()))
                    .forEach(field -> kept.set(
                            field.getKey(), essence(field.getValue(), !names && NAMES.contains(field.getKey()))));
            return kept;
        }
        if (node instanceof ArrayNode array) {
            var kept = JsonNodeFactory.instance.arrayNode();
            array.forEach(item -> kept.add(essence(item, false)));
            return kept;
        }
        return node;
    }
}
