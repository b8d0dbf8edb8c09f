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
        return body.isMissingNode() ? null : body.path("example").deepCopy();
    }

    /** Whether what it takes is a file rather than JSON. */
    public boolean takesFile() {
        return declared.path("requestBody").path("content").has("application/octet-stream");
    }

    public boolean isWrite() {
        return !method.equals("GET");
    }
}
