package id.fkp.contract;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One operation of openapi.yaml.
 *
 * @param refusals what it may answer instead of doing its work, each as {@code "409 window-closed"}
 */
public record ContractOperation(String id, String method, String path, JsonNode declared, Set<String> refusals) {

    /** The example of what it takes, to be made one's own; null when it takes nothing. */
    public @Nullable JsonNode body() {
        var body = declared.path("requestBody").path("content").path("application/json");
        return body.isMissingNode() ? null : example(body).deepCopy();
    }

    private static JsonNode example(JsonNode body) {
        return body.has("example")
                ? body.path("example")
                : body.path("examples").elements().next().path("value");
    }

    /** Whether what it takes is a file rather than JSON. */
    public boolean takesFile() {
        return declared.path("requestBody").path("content").has("application/octet-stream");
    }

    /** Whether its answer goes on for as long as somebody listens. */
    public boolean streams() {
        return declared.path("responses").path("200").path("content").has("text/event-stream");
    }

    public boolean isWrite() {
        return !method.equals("GET");
    }
}
