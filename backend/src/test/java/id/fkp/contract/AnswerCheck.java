package id.fkp.contract;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/** Whether an answer is one of those that openapi.yaml lists for its operation. */
public final class AnswerCheck {

    private static final JsonMapper JSON = new JsonMapper();

    private final ContractSchemas schemas;

    /** @param contract openapi.yaml as a tree */
    public AnswerCheck(JsonNode contract) {
        schemas = new ContractSchemas(contract);
    }

    /**
     * What is wrong with it; nothing when it is as described.
     *
     * @param operation with everything in place that it shares with others
     * @param form the Content-Type; null when there is none
     */
    public List<String> faults(JsonNode operation, int status, @Nullable String form, String body) {
        if (status >= 500 && status != 503) {
            return List.of("answered " + status + " " + body);
        }
        var answer = operation.path("responses").path("" + status);
        if (answer.isMissingNode()) {
            return List.of("answered " + status + ", which openapi.yaml does not list: " + body);
        }
        if (body.isEmpty()) {
            return status >= 400 ? List.of("answered " + status + " without a word") : List.of();
        }
        var bare = form == null ? "" : form.replaceFirst("\\s*;.*", "");
        var declared = answer.path("content").path(bare).path("schema");
        if (declared.isMissingNode()) {
            return List.of("answered " + status + " as " + form + ", which openapi.yaml does not list");
        }
        if (!bare.endsWith("json")) {
            return List.of(); // a file, which is what it is
        }
        try {
            var read = JSON.readTree(body);
            if (status >= 400 && !lists(answer.findPath("enum"), read.path("code"))) {
                return List.of("answered " + status + " " + read.path("code") + ", which openapi.yaml does not list");
            }
            var faults = schemas.faults(declared, read);
            return faults.isEmpty() ? faults : List.of("answered " + status + " with " + body + ": " + faults);
        } catch (JsonProcessingException e) {
            return List.of("answered " + status + " with what is no JSON: " + body);
        }
    }

    private static boolean lists(JsonNode codes, JsonNode code) {
        return StreamSupport.stream(codes.spliterator(), false).anyMatch(code::equals);
    }
}
