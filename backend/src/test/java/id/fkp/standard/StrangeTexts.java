package id.fkp.standard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.util.RawValue;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Bodies that write a component: a sound tree, into which nothing, one or a few things go wrong. */
final class StrangeTexts {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    /** As they stand between the quotes of JSON. */
    private static final List<String> WORDS = List.of(
            "Paling lama 14 hari kerja",
            "<script>alert(1)</script>",
            "<svg/onload=alert(1)>",
            "'; drop table component; --",
            "\\u202Eterbalik\\u202C \\u2066isolasi\\u2069",
            "\\uD83C\\uDFE0 rumah, \\u0065\\u0301, \\uFB01, \\u1E9B\\u0323",
            "tab\\tdan\\nbaris\\r\\nlagi",
            "${jndi:ldap://x} #{1+1} %s {0}",
            "\\u200B\\uFEFF",
            " ",
            "",
            "\\u0000",
            "a\\u0007b",
            "\\u0085",
            "\\u007F",
            "\\uD800",
            "\\uDC00\\uD800",
            "\\uFFFE\\uFFFF");

    private static final List<String> TYPES = List.of(
            "paragraph",
            "bulletList",
            "orderedList",
            "listItem",
            "table",
            "tableRow",
            "tableCell",
            "text",
            "hardBreak",
            "doc",
            "heading",
            "script",
            "PARAGRAPH",
            "",
            "\\u0000");

    private static final List<String> HREFS = List.of(
            "https://jdih.pom.go.id/a?b=c#d",
            "mailto:loka@example.go.id",
            "tel:+62-623-123456",
            "javascript:alert(1)",
            "JaVaScRiPt:alert(1)",
            "\\u0001javascript:alert(1)",
            "java\\nscript:alert(1)",
            "data:text/html,<script>alert(1)</script>",
            "vbscript:x",
            "//evil.example",
            "/kelola",
            "https://",
            "https://a b",
            "");

    /** Values of every type, where another is expected. */
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1.5",
            "101",
            "2147483648",
            "1e400",
            "-99999999999999999999",
            "\"2\"",
            "\"\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "\"x\"",
            "{\"type\":\"doc\"}",
            "[{\"type\":\"bold\"},{\"type\":\"bold\"}]");

    private static final List<String> FIELDS = List.of(
            "type", "text", "content", "marks", "attrs", "colspan", "href", "onclick", "__proto__", "@class", "");

    private final SplittableRandom random;

    StrangeTexts(long seed) {
        random = new SplittableRandom(seed);
    }

    String next() {
        var body = JSON.objectNode();
        body.set("content", node("doc", blocks(0)));
        int faults = random.nextInt(4);
        for (int i = 0; i < faults; i++) {
            spoil(body);
        }
        var text = body.toString();
        return random.nextInt(10) == 0 ? broken(text) : text;
    }

    private ArrayNode blocks(int depth) {
        var blocks = JSON.arrayNode();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            blocks.add(
                    switch (depth > 2 ? 0 : random.nextInt(5)) {
                        case 1 -> node("bulletList", of(node("listItem", blocks(depth + 1))));
                        case 2 -> node("orderedList", of(node("listItem", blocks(depth + 1))));
                        case 3 -> node("table", of(node("tableRow", of(cell(depth)))));
                        default -> node("paragraph", of(words()));
                    });
        }
        return blocks;
    }

    private ObjectNode cell(int depth) {
        var cell = node(random.nextBoolean() ? "tableHeader" : "tableCell", blocks(depth + 1));
        cell.putObject("attrs").put("colspan", 1 + random.nextInt(3));
        return cell;
    }

    private ObjectNode words() {
        var words = JSON.objectNode().put("type", "text");
        words.putRawValue("text", raw("\"" + one(WORDS.subList(0, 8)) + "\""));
        if (random.nextInt(3) == 0) {
            link(words, one(HREFS.subList(0, 3)));
        }
        return words;
    }

    private static void link(ObjectNode node, String href) {
        var link = node.putArray("marks").addObject().put("type", "link");
        link.putObject("attrs").putRawValue("href", raw("\"" + href + "\""));
    }

    private void spoil(ObjectNode body) {
        var nodes = new ArrayList<ObjectNode>();
        collect(body, nodes);
        var node = nodes.get(random.nextInt(nodes.size()));
        switch (random.nextInt(8)) {
            case 0 -> node.putRawValue("type", raw("\"" + one(TYPES) + "\""));
            case 1 -> node.putRawValue("text", raw("\"" + one(WORDS) + "\""));
            case 2 -> node.put("text", "x".repeat(19_000 + random.nextInt(2_000)));
            case 3 -> link(node, one(HREFS));
            case 4 -> node.set("content", of(nested(random.nextInt(60))));
            case 5 -> node.set("content", of(table(1 + random.nextInt(60), 1 + random.nextInt(30))));
            case 6 -> node.remove(one(FIELDS));
            default -> node.putRawValue(one(FIELDS), raw(one(VALUES)));
        }
    }

    private static void collect(JsonNode tree, List<ObjectNode> nodes) {
        if (tree instanceof ObjectNode node) {
            nodes.add(node);
        }
        tree.forEach(child -> collect(child, nodes));
    }

    private static ObjectNode nested(int depth) {
        var node = node("paragraph", JSON.arrayNode());
        for (int level = 0; level < depth; level++) {
            node = node("bulletList", of(node("listItem", of(node))));
        }
        return node;
    }

    private static ObjectNode table(int rows, int columns) {
        var table = node("table", JSON.arrayNode());
        for (int row = 0; row < rows; row++) {
            var cells = JSON.arrayNode();
            for (int column = 0; column < columns; column++) {
                cells.add(node("tableCell", of(node("paragraph", JSON.arrayNode()))));
            }
            table.withArray("content").add(node("tableRow", cells));
        }
        return table;
    }

    /** No JSON any more, or JSON that two readers could read differently. */
    private String broken(String text) {
        return switch (random.nextInt(7)) {
            case 0 -> text.substring(0, random.nextInt(text.length()));
            case 1 -> text + text;
            case 2 -> text.replace("\"type\":", "\"type\":\"doc\",\"type\":");
            case 3 -> text.replace('"', '\'');
            case 4 -> "\uFEFF" + text;
            case 5 -> text.replace("{", "[").replace("}", "]");
            default -> text.replace("\"text\":\"", "\"text\":\"\t\u0001");
        };
    }

    private static ObjectNode node(String type, ArrayNode content) {
        var node = JSON.objectNode().put("type", type);
        node.set("content", content);
        return node;
    }

    private static ArrayNode of(ObjectNode node) {
        return JSON.arrayNode().add(node);
    }

    private static RawValue raw(String json) {
        return new RawValue(json);
    }

    private String one(List<String> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
