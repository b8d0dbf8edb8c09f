package id.fkp;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Set;

/**
 * One operation of openapi.yaml.
 *
 * @param refusals what it may answer instead of doing its work, each as {@code "409 window-closed"}
 */
public record ContractOperation(String id, String method, String path, JsonNode declared, Set<String> refusals) {

    public boolean isWrite() {
        return !method.equals("GET");
    }
}
