package id.fkp.contract.fuzz;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BigIntegerNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What a field can be that it should not be, by what its schema says. */
final class BadValues {

    private BadValues() {}

    /** A value, and whether the contract says that it is wrong. */
    record Bad(JsonNode value, boolean wrong) {}

    /**
     * Each by what is wrong with it.
     *
     * @param kept what could be right there
     */
    static Map<String, Bad> of(JsonNode schema, @Nullable JsonNode kept) {
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
        ways.put(
                "blank otherwise",
                new Bad(
                        TextNode.valueOf("\u00a0\u2007\ufeff"),
                        schema.path("pattern").asText().equals("\\S")));
        if (!shaped && schema.path("pattern").asText("\\S").equals("\\S")) {
            ways.put(Probe.UNSEEN, new Bad(TextNode.valueOf("\u001c"), false));
        }
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

    /** Of a value that is there. */
    static String type(JsonNode schema) {
        var type = schema.path("type");
        for (var each : type) {
            if (!each.asText().equals("null")) {
                return each.asText();
            }
        }
        return type.asText();
    }
}
