package id.fkp;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Puts the examples of a body's fields together into a whole body. */
public final class ContractExamples {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final JsonNode schemas;

    private ContractExamples(JsonNode schemas) {
        this.schemas = schemas;
    }

    public static ContractExamples read(Path contract) throws IOException {
        return new ContractExamples(
                new YAMLMapper().readTree(contract.toFile()).path("components").path("schemas"));
    }

    /** Null when the operation takes no body. */
    public @Nullable JsonNode body(ContractOperation operation) {
        var content = operation.declared().path("requestBody").path("content").path("application/json");
        return content.isMissingNode() ? null : example(content.path("schema"), operation.id());
    }

    private JsonNode example(JsonNode schema, String where) {
        if (schema.has("examples")) {
            return schema.path("examples").path(0).deepCopy();
        }
        if (schema.has("$ref")) {
            var name = schema.path("$ref").asText().replaceAll(".*/", "");
            return example(schemas.path(name), where);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0).deepCopy();
        }
        if (schema.has("items")) {
            return JSON.arrayNode().add(example(schema.path("items"), where));
        }
        if (schema.has("properties")) {
            var whole = JSON.objectNode();
            for (var field : schema.path("properties").properties()) {
                if (!canBeLeftOut(field.getValue())) {
                    whole.set(field.getKey(), example(field.getValue(), where + "/" + field.getKey()));
                }
            }
            return whole;
        }
        return plain(schema, where);
    }

    private static boolean canBeLeftOut(JsonNode schema) {
        var mayBeNull = schema.path("type").isArray() || schema.has("anyOf") || schema.has("oneOf");
        return mayBeNull && !schema.has("examples");
    }

    /** What needs no example: a number in its bounds, yes or no, an id, a time. Any other text says what it is. */
    private static JsonNode plain(JsonNode schema, String where) {
        var type = schema.path("type");
        var name = type.isArray() ? type.path(0).asText() : type.asText();
        return switch (name) {
            case "integer", "number" -> JSON.numberNode(schema.path("minimum").asInt(1));
            case "boolean" -> JSON.booleanNode(false);
            case "string" ->
                switch (schema.path("format").asText()) {
                    case "uuid" -> JSON.textNode("01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a");
                    case "date-time" -> JSON.textNode("2027-01-15T02:00:00Z");
                    default -> throw new AssertionError(where + " has no example in openapi.yaml");
                };
            default -> throw new AssertionError(where + " has neither type nor example in openapi.yaml");
        };
    }
}
