package id.fkp.contract.change;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What lies between a released contract and the one of today, and which of it breaks clients. */
final class Comparison {

    private final JsonNode before;
    private final JsonNode after;
    private final List<Change> changes = new ArrayList<>();
    private final SchemaComparison schemas;

    private Comparison(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
        schemas = new SchemaComparison(before, after, changes);
    }

    static List<Change> between(JsonNode before, JsonNode after) {
        var comparison = new Comparison(before, after);
        comparison.compare();
        return comparison.changes.stream().distinct().toList();
    }

    private void compare() {
        var released = operations(before);
        var current = operations(after);
        released.forEach((place, operation) -> {
            var now = current.get(place);
            var id = operation.path("operationId").asText();
            if (now == null) {
                changes.add(new Change(id, place, "operation removed", true));
            } else {
                compare(id, operation, now);
            }
        });
        current.forEach((place, operation) -> {
            if (!released.containsKey(place)) {
                changes.add(new Change(operation.path("operationId").asText(), place, "operation added", false));
            }
        });
    }

    private static Map<String, JsonNode> operations(JsonNode contract) {
        var operations = new LinkedHashMap<String, JsonNode>();
        for (var path : contract.path("paths").properties()) {
            for (var method : path.getValue().properties()) {
                operations.put(method.getKey() + " " + path.getKey(), method.getValue());
            }
        }
        return operations;
    }

    private void compare(String id, JsonNode old, JsonNode now) {
        if (!now.path("operationId").asText().equals(id)) {
            changes.add(new Change(id, "", "operationId is now " + now.path("operationId"), true));
        }
        if (!old.path("deprecated").equals(now.path("deprecated"))) {
            changes.add(
                    new Change(id, "", "deprecated: " + now.path("deprecated").asBoolean(), false));
        }
        compareSets(id, "x-roles", texts(old.path("x-roles")), texts(now.path("x-roles")));
        compareSets(id, "security", texts(old.path("security")), texts(now.path("security")));
        compareParameters(id, old, now);
        compareRequest(id, old.path("requestBody"), now.path("requestBody"));
        compareResponses(id, old.path("responses"), now.path("responses"));
    }

    /** Ways in which one may come: none may go. Where everybody may come now, nobody is left out. */
    private void compareSets(String id, String what, Set<String> old, Set<String> now) {
        for (var gone : old) {
            if (!now.contains(gone)) {
                changes.add(new Change(id, what, gone + " removed", !now.contains("\"PUBLIC\"")));
            }
        }
        for (var more : now) {
            if (!old.contains(more)) {
                changes.add(new Change(id, what, more + " added", false));
            }
        }
    }

    private static Set<String> texts(JsonNode list) {
        var texts = new TreeSet<String>();
        list.forEach(item -> texts.add(item.toString()));
        return texts;
    }

    private void compareParameters(String id, JsonNode old, JsonNode now) {
        var released = parameters(old, before);
        var current = parameters(now, after);
        released.forEach((name, parameter) -> {
            var today = current.get(name);
            if (today == null) {
                changes.add(new Change(id, name, "parameter removed", true));
                return;
            }
            if (!parameter.path("required").asBoolean()
                    && today.path("required").asBoolean()) {
                changes.add(new Change(id, name, "parameter is now required", true));
            }
            if (parameter.path("required").asBoolean()
                    && !today.path("required").asBoolean()) {
                changes.add(new Change(id, name, "parameter is no longer required", false));
            }
            if (!parameter.path("deprecated").equals(today.path("deprecated"))) {
                changes.add(new Change(
                        id, name, "deprecated: " + today.path("deprecated").asBoolean(), false));
            }
            schemas.compareInput(id, name, parameter.path("schema"), today.path("schema"));
        });
        current.forEach((name, parameter) -> {
            if (!released.containsKey(name)) {
                boolean required = parameter.path("required").asBoolean();
                changes.add(new Change(id, name, required ? "required parameter added" : "parameter added", required));
            }
        });
    }

    private static Map<String, JsonNode> parameters(JsonNode operation, JsonNode contract) {
        var parameters = new LinkedHashMap<String, JsonNode>();
        for (var declared : operation.path("parameters")) {
            var parameter = meant(declared, contract);
            parameters.put(
                    parameter.path("in").asText() + " " + parameter.path("name").asText(), parameter);
        }
        return parameters;
    }

    private void compareRequest(String id, JsonNode old, JsonNode now) {
        if (old.isMissingNode() && now.isMissingNode()) {
            return;
        }
        if (now.isMissingNode()) {
            changes.add(new Change(id, "request", "body removed", true));
            return;
        }
        if (!old.path("required").asBoolean() && now.path("required").asBoolean()) {
            changes.add(new Change(id, "request", "body is now required", true));
        }
        if (old.isMissingNode()) {
            changes.add(new Change(id, "request", "body added", false));
        }
        for (var form : old.path("content").properties()) {
            var today = now.path("content").path(form.getKey());
            if (today.isMissingNode()) {
                changes.add(new Change(id, "request", form.getKey() + " removed", true));
            } else {
                schemas.compareInput(id, "request", form.getValue().path("schema"), today.path("schema"));
            }
        }
        additions(id, "request", old.path("content"), now.path("content"));
    }

    private void compareResponses(String id, JsonNode old, JsonNode now) {
        for (var response : old.properties()) {
            var status = response.getKey();
            var released = meant(response.getValue(), before);
            var today = meant(now.path(status), after);
            if (today.isMissingNode()) {
                changes.add(new Change(id, status, "response removed", true));
                continue;
            }
            for (var header : released.path("headers").properties()) {
                if (!today.path("headers").has(header.getKey())) {
                    changes.add(new Change(id, status, "header " + header.getKey() + " removed", true));
                }
            }
            additions(id, status + " headers", released.path("headers"), today.path("headers"));
            for (var form : released.path("content").properties()) {
                var body = today.path("content").path(form.getKey());
                if (body.isMissingNode()) {
                    changes.add(new Change(id, status, form.getKey() + " removed", true));
                } else {
                    schemas.compareOutput(id, status, form.getValue().path("schema"), body.path("schema"));
                }
            }
            additions(id, status, released.path("content"), today.path("content"));
        }
        for (var response : now.properties()) {
            if (!old.has(response.getKey())) {
                // Who knows one success only is not ready for another. Failures have always been of many
                // kinds, and a part is answered only to who asks for it with Range.
                changes.add(new Change(
                        id,
                        response.getKey(),
                        "response added",
                        response.getKey().startsWith("2") && !response.getKey().equals("206")));
            }
        }
    }

    private void additions(String id, String where, JsonNode old, JsonNode now) {
        for (var added : now.properties()) {
            if (!old.has(added.getKey())) {
                changes.add(new Change(id, where, added.getKey() + " added", false));
            }
        }
    }

    static JsonNode meant(JsonNode node, JsonNode contract) {
        if (node.isMissingNode()) {
            return MissingNode.getInstance();
        }
        var ref = node.path("$ref").asText();
        return ref.isEmpty() ? node : contract.at(ref.substring(1));
    }
}
