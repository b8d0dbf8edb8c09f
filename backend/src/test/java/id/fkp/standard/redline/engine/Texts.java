package id.fkp.standard.redline.engine;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import id.fkp.shared.document.Document.Target;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Small texts to compare, and what a comparison says of them, short enough to be read in a test. */
final class Texts {

    private Texts() {}

    static Document doc(Node... blocks) {
        return new Document("doc", List.of(blocks));
    }

    static Node p(String text) {
        return p(text.isEmpty() ? new Node[0] : new Node[] {words(text)});
    }

    static Node p(Node... inline) {
        return node("paragraph", null, List.of(inline));
    }

    static Node words(String text, Mark... marks) {
        return new Node("text", null, null, text, marks.length == 0 ? null : List.of(marks));
    }

    static Node lineBreak() {
        return new Node("hardBreak", null, null, null, null);
    }

    static Mark mark(String type) {
        return new Mark(type, null);
    }

    static Mark link(String href) {
        return new Mark("link", new Target(href));
    }

    static Node list(Node... items) {
        return node("bulletList", null, List.of(items));
    }

    static Node item(Node... blocks) {
        return node("listItem", null, List.of(blocks));
    }

    static Node table(Node... rows) {
        return node("table", null, List.of(rows));
    }

    static Node row(Node... cells) {
        return node("tableRow", null, List.of(cells));
    }

    static Node cell(String text) {
        return node("tableCell", null, List.of(p(text)));
    }

    static Node tallCell(int rows, String text) {
        return node("tableCell", new Span(null, rows), List.of(p(text)));
    }

    static Node node(String type, @Nullable Span span, List<Node> content) {
        return new Node(type, span, content, null, null);
    }

    /** A line a paragraph; what went stands in {@code [- -]}, what came in {@code [+ +]}, a line break is a slash. */
    static String shown(Document before, Document after) {
        return paragraphs(Redline.blocks(before, after))
                .map(paragraph -> Objects.requireNonNull(paragraph.segments()).stream()
                        .map(Texts::shown)
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    static String shown(Segment segment) {
        var text = segment.text() == null ? "/" : segment.text();
        return switch (segment.op()) {
            case INSERTED -> "[+" + text + "+]";
            case DELETED -> "[-" + text + "-]";
            default -> text;
        };
    }

    /** The text of one side, read out of the comparison. */
    static Document read(List<RedlineBlock> blocks, Op own) {
        return new Document("doc", nodes(blocks, own));
    }

    /** The same text written in one way: adjacent words with the same marks in one node, marks in one order. */
    static Document normal(Document document) {
        return new Document("doc", normal(document.content()));
    }

    private static Stream<RedlineBlock> paragraphs(List<RedlineBlock> blocks) {
        return blocks.stream()
                .flatMap(block -> block.content() == null ? Stream.of(block) : paragraphs(block.content()));
    }

    private static List<Node> nodes(List<RedlineBlock> blocks, Op own) {
        Predicate<Op> ofThisSide = op -> op == Op.SAME || op == Op.CHANGED || op == own;
        return blocks.stream()
                .filter(block -> ofThisSide.test(block.op()))
                .map(block -> node(
                        block.type(),
                        block.attrs(),
                        block.content() != null
                                ? nodes(block.content(), own)
                                : joined(Objects.requireNonNull(block.segments()).stream()
                                        .filter(segment -> ofThisSide.test(segment.op()))
                                        .map(Texts::inline)
                                        .toList())))
                .toList();
    }

    private static Node inline(Segment segment) {
        var type = segment.text() == null ? "hardBreak" : "text";
        return new Node(type, null, null, segment.text(), segment.marks());
    }

    private static List<Node> normal(@Nullable List<Node> nodes) {
        return joined((nodes == null ? List.<Node>of() : nodes)
                .stream().map(Texts::normal).toList());
    }

    private static Node normal(Node node) {
        var marks = node.marks() == null || node.marks().isEmpty()
                ? null
                : node.marks().stream().sorted(Comparator.comparing(Mark::type)).toList();
        boolean isInline = node.type().equals("text") || node.type().equals("hardBreak");
        return new Node(
                node.type(), normal(node.attrs()), isInline ? null : normal(node.content()), node.text(), marks);
    }

    private static @Nullable Span normal(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        var columns = Objects.equals(span.colspan(), 1) ? null : span.colspan();
        var rows = Objects.equals(span.rowspan(), 1) ? null : span.rowspan();
        return columns == null && rows == null ? null : new Span(columns, rows);
    }

    private static List<Node> joined(List<Node> nodes) {
        var joined = new ArrayList<Node>();
        for (var node : nodes) {
            var last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null
                    && last.text() != null
                    && node.text() != null
                    && Objects.equals(last.marks(), node.marks())) {
                joined.set(joined.size() - 1, new Node("text", null, null, last.text() + node.text(), node.marks()));
            } else {
                joined.add(node);
            }
        }
        return joined;
    }
}
