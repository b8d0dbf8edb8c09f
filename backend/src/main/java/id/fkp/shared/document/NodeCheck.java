package id.fkp.shared.document;

import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks a document once, and says where it first leaves the closed schema or its limits. */
final class NodeCheck {

    static final int MAX_CODE_POINTS = 20_000;
    static final int MAX_NODES = 2_000;
    static final int MAX_DEPTH = 12;
    static final int MAX_HREF = 2_000;
    static final int MAX_SPAN = 100;

    /** A scheme list and no spaces: what a browser would run (javascript:, data:) is not in it. */
    private static final Pattern HREF = Pattern.compile(
            "^(https?://[^\\s/?#][^\\s]*|mailto:[^\\s]+|tel:[+0-9][-+0-9().]*)$", Pattern.CASE_INSENSITIVE);

    private final Deque<Integer> path = new ArrayDeque<>();
    private int count;
    private int codePoints;

    private NodeCheck() {}

    /**
     * @param path which child at each level, from the document's own children downwards
     * @param field of the node the path leads to
     * @param reason one of the messages {@code fkp.StructuredText.*}
     */
    record Fault(List<Integer> path, String field, String reason) {}

    static @Nullable Fault firstFault(Document document) {
        if (!NodeKind.DOC.type().equals(document.type())) {
            return new Fault(List.of(), "type", "kind");
        }
        return new NodeCheck().inChildren(NodeKind.DOC, document.content());
    }

    private @Nullable Fault inChildren(NodeKind parent, @Nullable List<Node> children) {
        var nodes = children == null ? List.<Node>of() : children;
        if (nodes.size() < parent.fewest()) {
            return fault("content", "empty");
        }
        for (int i = 0; i < nodes.size(); i++) {
            path.addLast(i);
            var fault = inNode(parent, nodes.get(i));
            if (fault != null) {
                return fault;
            }
            path.removeLast();
        }
        return null;
    }

    private @Nullable Fault inNode(NodeKind parent, @Nullable Node node) {
        var kind = node == null ? null : NodeKind.of(node.type()).orElse(null);
        if (node == null || kind == null) {
            return fault("type", "kind");
        }
        if (!parent.mayHold(kind)) {
            return fault("type", "child");
        }
        count++;
        if (count > MAX_NODES) {
            return fault("type", "nodes");
        }
        if (path.size() >= MAX_DEPTH) {
            return fault("type", "depth");
        }
        var fault = inFields(kind, node);
        return fault == null && !kind.isLeaf() ? inChildren(kind, node.content()) : fault;
    }

    private @Nullable Fault inFields(NodeKind kind, Node node) {
        if (kind.isLeaf() && node.content() != null) {
            return fault("content", "field");
        }
        if (!kind.isLeaf() && node.marks() != null) {
            return fault("marks", "field");
        }
        if (node.attrs() != null && !(kind.isCell() && isSpan(node.attrs()))) {
            return fault("attrs", kind.isCell() ? "span" : "field");
        }
        var fault = kind == NodeKind.TEXT ? inText(node.text()) : node.text() == null ? null : fault("text", "field");
        return fault == null && node.marks() != null && !areMarks(node.marks()) ? fault("marks", "marks") : fault;
    }

    private @Nullable Fault inText(@Nullable String text) {
        if (text == null || text.isEmpty()) {
            return fault("text", "empty");
        }
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
            return fault("text", "control");
        }
        codePoints += text.codePointCount(0, text.length());
        return codePoints > MAX_CODE_POINTS ? fault("text", "length") : null;
    }

    private static boolean isSpan(Span span) {
        return isCount(span.colspan()) && isCount(span.rowspan());
    }

    private static boolean isCount(@Nullable Integer count) {
        return count == null || (count >= 1 && count <= MAX_SPAN);
    }

    /** Each at most once. */
    private static boolean areMarks(List<? extends @Nullable Mark> marks) {
        var seen = new HashSet<String>();
        return marks.stream().allMatch(mark -> mark != null && isMark(mark) && seen.add(mark.type()));
    }

    private static boolean isMark(Mark mark) {
        if ("link".equals(mark.type())) {
            return mark.attrs() != null && isHref(mark.attrs().href());
        }
        return mark.attrs() == null && ("bold".equals(mark.type()) || "italic".equals(mark.type()));
    }

    static boolean isHref(@Nullable String href) {
        return href != null
                && href.length() <= MAX_HREF
                && href.chars().noneMatch(Character::isISOControl)
                && HREF.matcher(href).matches();
    }

    private Fault fault(String field, String reason) {
        return new Fault(List.copyOf(path), field, reason);
    }
}
