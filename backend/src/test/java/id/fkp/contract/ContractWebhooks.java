package id.fkp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

/** What openapi.yaml says of the messages that receivers get. */
public final class ContractWebhooks {

    private final ContractSchemas schemas;
    private final JsonNode webhooks;

    public ContractWebhooks() throws IOException {
        var contract = new YAMLMapper().readTree(Path.of("..", "openapi.yaml").toFile());
        schemas = new ContractSchemas(contract);
        webhooks = contract.path("webhooks");
    }

    /** What is wrong with a message by the schema that knows its type; nothing when it fits. */
    public List<String> faults(JsonNode message) {
        return StreamSupport.stream(webhooks.spliterator(), false)
                .map(webhook -> webhook.at("/post/requestBody/content/application~1json/schema"))
                .filter(schema -> StreamSupport.stream(
                                schema.at("/properties/type/enum").spliterator(), false)
                        .anyMatch(message.path("type")::equals))
                .findFirst()
                .map(schema -> schemas.faults(schema, message))
                .orElse(List.of("No webhook has the type " + message.path("type")));
    }
}
