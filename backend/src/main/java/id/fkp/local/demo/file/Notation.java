package id.fkp.local.demo.file;

import com.fasterxml.jackson.databind.JsonNode;
import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * How the demo's files write structured text, so that they can be read and corrected by people: a list of blocks, each
 * a paragraph ({@code "..."}), {@code {"bullets": [...]}}, {@code {"steps": [...]}} or {@code {"table": [[...]]}},
 * whose first row is its head; typed rows are for {@link DemoRows}. Within a line {@code **bold**}, {@code *italic*} and {@code [words](address)}.
 */
public final class Notation {

    private static final Pattern MARKED = Pattern.compile(
            "\\*\\*(?<bold>[^*]+)\\*\\*|\\*(?<italic>[^*]+)\\*|\\[(?<words>[^]]+)]\\((?<href>[^)]+)\\)");

    private Notation() {}

    public static Document read(JsonNode blocks) {
        return new Document(
                "doc",
                each(blocks)
                        .filter(block -> !DemoRows.isRows(block))
                        .map(Notation::block)
                        .toList());
    }

    private static Node block(JsonNode written) {
        if (written.isTextual()) {
            return paragraph(written.textValue());
        }
        var kind = written.fieldNames().next();
        var parts = each(written.get(kind));
        return switch (kind) {
            case "bullets" ->
                node("bulletList", parts.map(item -> cell("listItem", item)).toList());
            case "steps" ->
                node("orderedList", parts.map(item -> cell("listItem", item)).toList());
            case "table" -> table(parts.toList());
            default -> throw new IllegalArgumentException("No block is written " + kind);
        };
    }

    private static Node table(List<JsonNode> rows) {
        var written = new ArrayList<Node>();
        for (var row : rows) {
            var kind = written.isEmpty() ? "tableHeader" : "tableCell";
            written.add(node("tableRow", each(row).map(text -> cell(kind, text)).toList()));
        }
        return node("table", written);
    }

    private static Node cell(String kind, JsonNode text) {
        return node(kind, List.of(paragraph(text.textValue())));
    }

    private static Node paragraph(String line) {
        var inline = new ArrayList<Node>();
        var marked = MARKED.matcher(line);
        int read = 0;
        while (marked.find()) {
            plain(line.substring(read, marked.start()), inline);
            if (marked.group("bold") != null) {
                inline.add(text(marked.group("bold"), new Mark("bold", null)));
            } else if (marked.group("italic") != null) {
                inline.add(text(marked.group("italic"), new Mark("italic", null)));
            } else {
                inline.add(text(marked.group("words"), new Mark("link", new Target(marked.group("href")))));
            }
            read = marked.end();
        }
        plain(line.substring(read), inline);
        return node("paragraph", inline);
    }

    private static void plain(String words, List<Node> inline) {
        if (!words.isEmpty()) {
            inline.add(text(words, null));
        }
    }

    private static Node text(String words, @Nullable Mark mark) {
        return new Node("text", null, null, words, mark == null ? null : List.of(mark));
    }

    private static Node node(String type, List<Node> content) {
        return new Node(type, null, content, null, null);
    }

    private static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
