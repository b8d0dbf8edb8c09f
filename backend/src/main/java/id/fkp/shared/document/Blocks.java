package id.fkp.shared.document;

import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the nodes of a document out of what comes from elsewhere. */
public final class Blocks {

    /** How much a document may say. */
    public static final int MAX_CODE_POINTS = NodeCheck.MAX_CODE_POINTS;

    /** Of how many nodes it may be made. */
    public static final int MAX_NODES = NodeCheck.MAX_NODES;

    /** How far below the document a node may stand. */
    public static final int MAX_DEPTH = NodeCheck.MAX_DEPTH - 1;

    public static final Mark BOLD = new Mark("bold", null);
    public static final Mark ITALIC = new Mark("italic", null);

    /** Control characters that no document holds, and halves of surrogate pairs. */
    private static final Pattern HIDDEN = Pattern.compile("[\\p{Cc}&&[^\\t\\n]]|\\p{Cs}");

    private Blocks() {}

    public static Document document(List<Node> blocks) {
        return new Document(NodeKind.DOC.type(), blocks);
    }

    public static Node paragraph(List<Node> inline) {
        return new Node("paragraph", null, inline.isEmpty() ? null : inline, null, null);
    }

    public static Node paragraph(String text) {
        return paragraph(text.isEmpty() ? List.of() : List.of(text(text, List.of())));
    }

    /** Text with its marks; it must be {@link #clean} and not empty. */
    public static Node text(String text, List<Mark> marks) {
        return new Node("text", null, null, text, marks.isEmpty() ? null : marks);
    }

    public static Node lineBreak() {
        return new Node("hardBreak", null, null, null, null);
    }

    /** A list of items, each made of its blocks; there must be at least one. */
    public static Node list(boolean ordered, List<List<Node>> items) {
        var content = items.stream()
                .map(blocks -> new Node("listItem", null, blocks, null, null))
                .toList();
        return new Node(ordered ? "orderedList" : "bulletList", null, content, null, null);
    }

    /** A table of rows of cells; there must be at least one row, and a cell in each. */
    public static Node table(List<List<Node>> rows) {
        var content = rows.stream()
                .map(cells -> new Node("tableRow", null, cells, null, null))
                .toList();
        return new Node("table", null, content, null, null);
    }

    public static Node cell(List<Node> blocks, int colspan, int rowspan) {
        var span = colspan == 1 && rowspan == 1 ? null : new Span(more(colspan), more(rowspan));
        return new Node("tableCell", span, blocks.isEmpty() ? List.of(paragraph(List.of())) : blocks, null, null);
    }

    /** Whether a link may lead there. */
    public static boolean mayLeadTo(@Nullable String href) {
        return NodeCheck.isHref(href);
    }

    /** What the blocks say; empty when there is nothing to read. */
    public static String plain(List<Node> blocks) {
        return document(blocks).plainText();
    }

    /** In NFC, with plain line breaks, and without what no document may hold. */
    public static String clean(String text) {
        var lines = text.replace("\r\n", "\n").replace('\r', '\n');
        return Normalizer.normalize(HIDDEN.matcher(lines).replaceAll(""), Normalizer.Form.NFC);
    }

    /** Of how many nodes a block is made, itself included. */
    public static int nodes(Node node) {
        return 1 + children(node).stream().mapToInt(Blocks::nodes).sum();
    }

    /** How much a block says, in code points. */
    public static int codePoints(Node node) {
        var text = node.text();
        int own = text == null ? 0 : text.codePointCount(0, text.length());
        return own + children(node).stream().mapToInt(Blocks::codePoints).sum();
    }

    private static @Nullable Integer more(int span) {
        return span == 1 ? null : Math.min(span, NodeCheck.MAX_SPAN);
    }

    private static List<Node> children(Node node) {
        var content = node.content();
        return content == null ? List.of() : content;
    }
}
