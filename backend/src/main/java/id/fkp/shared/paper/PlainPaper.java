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

    private static Node paragraph(String line) {
        return node("paragraph", line.isEmpty() ? null : List.of(new Node("text", null, null, line, null)));
    }

    private static Node node(String type, @Nullable List<Node> content) {
        return new Node(type, null, content, null, null);
    }
}
