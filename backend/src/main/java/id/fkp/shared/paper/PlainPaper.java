package id.fkp.shared.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Plain text where a paper takes structured text. */
public final class PlainPaper {

    private PlainPaper() {}

    /** A paragraph for each line. */
    public static Document text(String text) {
        return new Document("doc", text.lines().map(PlainPaper::paragraph).toList());
    }

    /** One item of plain text after the other, numbered or with bullets, below {@code intro} where there is one. */
    public static Document list(@Nullable String intro, List<String> items, boolean numbered) {
        var list = list(items, numbered);
        return new Document("doc", intro == null ? List.of(list) : List.of(paragraph(intro), list));
    }

    /** The items as one block of a structured text. */
    public static Node list(List<String> items, boolean numbered) {
        return node(
                numbered ? "orderedList" : "bulletList",
                items.stream()
                        .map(item -> node("listItem", List.of(paragraph(item))))
                        .toList());
    }

    private static Node paragraph(String line) {
        return node("paragraph", line.isEmpty() ? null : List.of(new Node("text", null, null, line, null)));
    }

    private static Node node(String type, @Nullable List<Node> content) {
        return new Node(type, null, content, null, null);
    }
}
