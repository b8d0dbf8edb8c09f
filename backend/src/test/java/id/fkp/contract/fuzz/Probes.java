package id.fkp.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import id.fkp.contract.ContractOperation;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** All that can be wrong with a request to one operation, read from what openapi.yaml says of it. */
public final class Probes {

    /** So that half a sign can be sent, too. */
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private static final List<String> BAD_SEGMENTS = List.of(
            "x",
            "-1",
            "0",
            "1e9",
            "99999999999999999999",
            "%27",
            "%F0%9F%98%80",
            "%C3%28",
            "%00",
            "a".repeat(300),
            "00000000-0000-0000-0000-00000000000g",
            "ffffffff-ffff-ffff-ffff-ffffffffffff",
            "%22%3E%3Cb%3E",
            "null");

    private static final List<String> BAD_VALUES = List.of(
            "",
            "x",
            "-1",
            "0",
            "101",
            "1.5",
            "99999999999",
            "%00",
            "%F0%9F%98%80",
            "%ED%A0%80",
            "%27%20or%201=1--",
            "AAAA",
            "!!!!",
            "a".repeat(1500),
            "2026-02-30",
            "null",
            "%26%7C!()",
            "%5C",
            "true");

    private static final List<String> BAD_HEADERS =
            List.of("", "x", "\"", "*", "W/\"1\"", "-1", "a".repeat(500), "bytes=5-2", "bytes=0-0,5-9", "\"999999\"");

    /** Where the contract says that they are wrong. */
    private static final Set<String> BASIC = Set.of("missing", "too long", "too small", "too large", "blank otherwise");

    private final ContractOperation operation;
    private final JsonNode contract;
    private final String path;
    private final Map<String, String> query;
    private final @Nullable JsonNode body;
    private final List<Probe> probes = new ArrayList<>();

    private Probes(
            ContractOperation operation,
            JsonNode contract,
            String path,
            Map<String, String> query,
            @Nullable JsonNode body) {
        this.operation = operation;
        this.contract = contract;
        this.path = path;
        this.query = encoded(query);
        this.body = body;
    }

    /**
     * A request that could be right first, then all the others.
     *
     * @param contract the whole of it, for its schemas
     * @param path of something that is there
     * @param body of a request that could be right
     */
    public static List<Probe> of(
            ContractOperation operation,
            JsonNode contract,
            String path,
            Map<String, String> query,
            @Nullable JsonNode body) {
        var all = new Probes(operation, contract, path, query, body);
        all.add(Probe.NOTHING_WRONG, path, all.query, Map.of(), all.written(body), false);
        all.wrongPaths();
        all.wrongQueries();
        all.wrongHeaders();
        all.wrongBodies();
        return all.probes;
    }

    private void wrongPaths() {
        var segments = operation.path().split("/", -1);
        var real = path.split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            if (segments[i].contains("{")) {
                for (var bad : BAD_SEGMENTS) {
                    var changed = real.clone();
                    changed[i] = segments[i].replaceAll("\\{[^}]+}", bad);
                    add("path " + segments[i], String.join("/", changed), query, Map.of(), written(body), false);
                }
            }
        }
    }

    private void wrongQueries() {
        add("unknown parameter", path, with("nosuchparameter", "1"), Map.of(), written(body), true);
        for (var parameter : operation.declared().path("parameters")) {
            if (!parameter.path("in").asText().equals("query")) {
                continue;
            }
            var name = parameter.path("name").asText();
            for (var bad : BAD_VALUES) {
                add("query " + name, path, with(name, bad), Map.of(), written(body), isWrong(parameter, bad));
            }
            bounds(parameter);
            add("query twice " + name, path, with(name, "1&" + name + "=2"), Map.of(), written(body), false);
        }
    }

    private void bounds(JsonNode parameter) {
        var name = parameter.path("name").asText();
        var schema = meant(parameter.path("schema"));
        if (schema.has("minimum")) {
            var less = String.valueOf(schema.path("minimum").asLong() - 1);
            add("query " + name + " too small", path, with(name, less), Map.of(), written(body), true);
        }
        if (schema.has("maximum")) {
            var more = String.valueOf(schema.path("maximum").asLong() + 1);
            add("query " + name + " too large", path, with(name, more), Map.of(), written(body), true);
        }
    }

    /** Of texts nothing is said here: which of them are taken is the operation's own matter. */
    private boolean isWrong(JsonNode parameter, String value) {
        var schema = meant(parameter.path("schema"));
        return switch (BadValues.type(schema)) {
            case "integer" -> {
                try {
                    long number = Long.parseLong(value);
                    yield number < schema.path("minimum").asLong(Long.MIN_VALUE)
                            || number > schema.path("maximum").asLong(Long.MAX_VALUE);
                } catch (NumberFormatException e) {
                    yield !value.isEmpty();
                }
            }
            case "boolean" -> !value.equals("true") && !value.equals("false") && !value.isEmpty();
            case "string" -> isWrongText(schema, value);
            default -> false;
        };
    }

    private static boolean isWrongText(JsonNode schema, String value) {
        boolean shaped = schema.has("enum") || schema.path("format").asText().equals("uuid");
        boolean tooLong = schema.has("maxLength")
                && value.length() > schema.path("maxLength").asInt();
        return !value.isEmpty() && (shaped || (tooLong && value.startsWith("aaaa")));
    }

    private void wrongHeaders() {
        add("another form asked for", path, query, Map.of("Accept", "image/webp"), written(body), false);
        add("no form asked for", path, query, Map.of("Accept", "nonsense"), written(body), false);
        add("languages", path, query, Map.of("Accept-Language", "xx;q=2,,*;q=x"), written(body), false);
        for (var parameter : operation.declared().path("parameters")) {
            if (parameter.path("in").asText().equals("header")) {
                var name = parameter.path("name").asText();
                for (var bad : BAD_HEADERS) {
                    boolean key = name.equals("Idempotency-Key");
                    add("header " + name, path, query, Map.of(name, bad), written(body), key);
                }
            }
        }
    }

    private void wrongBodies() {
        if (operation.takesFile()) {
            add("an empty file", path, query, Map.of("Content-Type", "application/octet-stream"), "", false);
            add("no file", path, query, Map.of("Content-Type", "application/json"), "{}", true);
        }
        if (body == null) {
            return;
        }
        for (var whole : List.of(
                "",
                "null",
                "[]",
                "\"x\"",
                "1",
                "{",
                "{}x",
                "[".repeat(5000),
                "{\"a\":1,\"a\":2}",
                "\u0000",
                "{\"\\ud800\":1}")) {
            add("body " + whole.substring(0, Math.min(5, whole.length())), path, query, Map.of(), whole, false);
        }
        for (var form : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded", "nonsense")) {
            add("sent as " + form, path, query, Map.of("Content-Type", form), written(body), true);
        }
        var schema = meant(operation
                .declared()
                .path("requestBody")
                .path("content")
                .path("application/json")
                .path("schema"));
        if (body instanceof ObjectNode whole) {
            add("unknown field", path, query, Map.of(), written(whole.deepCopy().put("noSuchField", 1)), true);
            fields(schema, whole, whole, "");
        }
    }

    /** Each field of {@code part}, which stands somewhere in {@code whole}, is wrong once in each way. */
    private void fields(JsonNode schema, ObjectNode part, ObjectNode whole, String where) {
        for (var field : schema.path("properties").properties()) {
            var name = field.getKey();
            var kept = part.get(name);
            for (var bad : BadValues.of(meant(field.getValue()), kept).entrySet()) {
                part.set(name, bad.getValue().value());
                add(
                        "field " + where + "/" + name + " " + bad.getKey(),
                        path,
                        query,
                        Map.of(),
                        written(whole),
                        bad.getValue().wrong());
            }
            part.remove(name);
            add(
                    "field " + where + "/" + name + " missing",
                    path,
                    query,
                    Map.of(),
                    written(whole),
                    isRequired(schema, name));
            if (kept == null) {
                continue;
            }
            part.set(name, kept);
            if (kept instanceof ObjectNode inner) {
                fields(meant(field.getValue()), inner, whole, where + "/" + name);
            } else if (kept instanceof ArrayNode list && list.path(0) instanceof ObjectNode inner) {
                fields(meant(meant(field.getValue()).path("items")), inner, whole, where + "/" + name + "/0");
            }
        }
    }

    private static boolean isRequired(JsonNode schema, String name) {
        for (var required : schema.path("required")) {
            if (required.asText().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** What a schema says, also where it says that by reference or besides null. */
    private JsonNode meant(JsonNode schema) {
        var ref = schema.path("$ref").asText();
        if (!ref.isEmpty()) {
            return meant(contract.at(ref.substring(1)));
        }
        for (var either : schema.path("anyOf")) {
            if (!either.path("type").asText().equals("null")) {
                return meant(either);
            }
        }
        return schema;
    }

    private static Map<String, String> encoded(Map<String, String> query) {
        var encoded = new LinkedHashMap<String, String>();
        query.forEach((name, value) -> encoded.put(name, URLEncoder.encode(value, UTF_8)));
        return encoded;
    }

    private Map<String, String> with(String name, String value) {
        var changed = new LinkedHashMap<>(query);
        changed.put(name, value);
        return changed;
    }

    private static @Nullable String written(@Nullable JsonNode json) {
        try {
            return json == null ? null : JSON.writeValueAsString(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isBasic(String what, boolean wrong) {
        return what.equals(Probe.NOTHING_WRONG)
                || what.startsWith("unknown ")
                || what.startsWith("sent as ")
                || what.endsWith(" " + Probe.UNSEEN)
                || (wrong && BASIC.stream().anyMatch(way -> what.endsWith(" " + way)));
    }

    private void add(
            String what,
            String path,
            Map<String, String> query,
            Map<String, String> headers,
            @Nullable String body,
            boolean wrong) {
        var all = new HashMap<String, String>();
        if (operation.isWrite()) {
            all.put("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (body != null) {
            all.put("Content-Type", "application/json");
        }
        all.putAll(headers);
        var asked = new StringBuilder(path);
        query.forEach((name, value) -> asked.append(asked.indexOf("?") < 0 ? '?' : '&')
                .append(URLEncoder.encode(name, UTF_8))
                .append('=')
                .append(value));
        probes.add(new Probe(what, operation.method(), asked.toString(), all, body, wrong, isBasic(what, wrong)));
    }
}
