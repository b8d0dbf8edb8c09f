package id.fkp.contract.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import id.fkp.contract.ContractOperation;
import java.math.BigInteger;
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
    private static final Set<String> BASIC = Set.of("missing", "too long", "too small", "too large");

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
        return switch (type(schema)) {
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
            for (var bad : badly(meant(field.getValue()), kept).entrySet()) {
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

    private record Bad(JsonNode value, boolean wrong) {}

    private Map<String, Bad> badly(JsonNode schema, @Nullable JsonNode kept) {
        var ways = new LinkedHashMap<String, Bad>();
        var type = type(schema);
        ways.put("null", new Bad(NullNode.instance, false));
        ways.put(
                "object",
                new Bad(JsonNodeFactory.instance.objectNode().put("a", 1), !type.equals("object") && !type.isEmpty()));
        ways.put(
                "list",
                new Bad(
                        JsonNodeFactory.instance.arrayNode().add(JsonNodeFactory.instance.arrayNode()),
                        !type.isEmpty()));
        ways.put(
                "huge number",
                new Bad(BigIntegerNode.valueOf(BigInteger.TEN.pow(400)), !type.equals("string") && !type.isEmpty()));
        switch (type) {
            case "string" -> texts(schema, ways);
            case "integer", "number" -> numbers(schema, ways);
            case "boolean" -> ways.put("text", new Bad(TextNode.valueOf("perhaps"), true));
            case "array" -> lists(schema, kept, ways);
            default -> ways.put("text", new Bad(TextNode.valueOf("x"), type.equals("object")));
        }
        return ways;
    }

    private static void texts(JsonNode schema, Map<String, Bad> ways) {
        boolean shaped = schema.has("enum") || schema.has("format");
        int longest = schema.path("maxLength").asInt(0);
        ways.put("empty", new Bad(TextNode.valueOf(""), schema.path("enum").size() > 0));
        ways.put(
                "blank",
                new Bad(
                        TextNode.valueOf(" \t\n"),
                        schema.path("pattern").asText().equals("\\S")));
        ways.put("text", new Bad(TextNode.valueOf("nonsense"), shaped));
        ways.put("nothing visible", new Bad(TextNode.valueOf("a\u0000b\u0007"), shaped));
        ways.put("half a sign", new Bad(TextNode.valueOf("\ud800"), shaped));
        ways.put("turned round", new Bad(TextNode.valueOf("\u202egnp.exe\u200b"), shaped));
        ways.put(
                "too long",
                new Bad(TextNode.valueOf("a".repeat(longest == 0 ? 30_000 : longest + 1)), longest > 0 || shaped));
        ways.put(
                "as long as may be",
                new Bad(TextNode.valueOf("\ud83d\ude00".repeat(Math.min(20_000, Math.max(1, longest)))), false));
        if (schema.path("format").asText().startsWith("date")) {
            for (var day : List.of(
                    "2026-02-30",
                    "+999999999-12-31",
                    "0000-00-00",
                    "-0001-01-01",
                    "9999-12-31",
                    "0001-01-01",
                    "9999-12-31T23:59:59Z",
                    "+1000000000-12-31T23:59:59Z",
                    "2026-01-01T25:00:00Z",
                    "2026-01-01T00:00:00")) {
                ways.put(day, new Bad(TextNode.valueOf(day), false));
            }
        }
        ways.put("unknown id", new Bad(TextNode.valueOf(new UUID(7L << 12, 1L << 63).toString()), false));
    }

    private static void numbers(JsonNode schema, Map<String, Bad> ways) {
        ways.put(
                "fraction",
                new Bad(JsonNodeFactory.instance.numberNode(1.5), type(schema).equals("integer")));
        ways.put("text", new Bad(TextNode.valueOf("many"), true));
        ways.put(
                "least int",
                new Bad(
                        IntNode.valueOf(Integer.MIN_VALUE),
                        schema.has("minimum") && schema.path("minimum").asLong() > Integer.MIN_VALUE));
        ways.put(
                "largest long",
                new Bad(
                        JsonNodeFactory.instance.numberNode(Long.MAX_VALUE),
                        schema.has("maximum") && schema.path("maximum").asLong() < Long.MAX_VALUE));
        if (schema.has("minimum")) {
            ways.put(
                    "too small",
                    new Bad(
                            JsonNodeFactory.instance.numberNode(
                                    schema.path("minimum").asLong() - 1),
                            true));
        }
        if (schema.has("maximum")) {
            ways.put(
                    "too large",
                    new Bad(
                            JsonNodeFactory.instance.numberNode(
                                    schema.path("maximum").asLong() + 1),
                            true));
        }
    }

    private static void lists(JsonNode schema, @Nullable JsonNode kept, Map<String, Bad> ways) {
        ways.put("text", new Bad(TextNode.valueOf("x"), true));
        ways.put(
                "empty",
                new Bad(
                        JsonNodeFactory.instance.arrayNode(),
                        schema.path("minItems").asInt() > 0));
        ways.put("of null", new Bad(JsonNodeFactory.instance.arrayNode().add(NullNode.instance), false));
        ways.put("of yes", new Bad(JsonNodeFactory.instance.arrayNode().add(BooleanNode.TRUE), false));
        var item = kept == null || kept.isEmpty() ? NullNode.instance : kept.get(0);
        var twice = JsonNodeFactory.instance.arrayNode().add(item).add(item);
        ways.put("twice the same", new Bad(twice, false));
        int most = schema.path("maxItems").asInt(0);
        if (most > 0 && most <= 2000 && !schema.path("uniqueItems").asBoolean()) {
            var many = JsonNodeFactory.instance.arrayNode();
            for (int i = 0; i <= most; i++) {
                many.add(item);
            }
            ways.put("too many", new Bad(many, false));
        }
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

    private static String type(JsonNode schema) {
        var type = schema.path("type");
        for (var each : type) {
            if (!each.asText().equals("null")) {
                return each.asText();
            }
        }
        return type.asText();
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
