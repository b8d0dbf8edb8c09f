package id.fkp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonMetaSchema;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.NonValidationKeyword;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import com.networknt.schema.ValidationMessage;
import java.util.IdentityHashMap;
import java.util.List;

/** Compares JSON with the schemas of openapi.yaml, of which a body has all that is required and no field besides. */
public final class ContractSchemas {

    private static final JsonSchemaFactory FACTORY = JsonSchemaFactory.getInstance(
            VersionFlag.V202012,
            factory -> factory.metaSchema(JsonMetaSchema.builder(JsonMetaSchema.getV202012())
                    .keyword(new NonValidationKeyword("components"))
                    .build()));
    private static final SchemaValidatorsConfig STRICT =
            SchemaValidatorsConfig.builder().formatAssertionsEnabled(true).build();

    private final JsonNode components;
    private final IdentityHashMap<JsonNode, JsonSchema> known = new IdentityHashMap<>();

    /** @param contract openapi.yaml as a tree */
    public ContractSchemas(JsonNode contract) {
        components = contract.path("components").deepCopy();
        for (var schema : components.path("schemas")) {
            if (schema.has("properties") && !schema.has("additionalProperties")) {
                ((ObjectNode) schema).put("additionalProperties", false);
            }
        }
    }

    /** What is wrong with {@code value}, each with its place; nothing when it fits. */
    public synchronized List<String> faults(JsonNode schema, JsonNode value) {
        return known.computeIfAbsent(schema, this::compiled).validate(value).stream()
                .map(ValidationMessage::toString)
                .sorted()
                .toList();
    }

    /** References lead into the components, so that they stand beside each schema. */
    private JsonSchema compiled(JsonNode schema) {
        var whole = JsonNodeFactory.instance.objectNode();
        whole.set("components", components);
        whole.putArray("allOf").add(schema);
        return FACTORY.getSchema(whole, STRICT);
    }
}
