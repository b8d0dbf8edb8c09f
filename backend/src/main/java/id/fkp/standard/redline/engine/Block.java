package id.fkp.standard.redline.engine;

import static id.fkp.shared.document.NodeKind.PARAGRAPH;
import static id.fkp.shared.document.NodeKind.TABLE;
import static id.fkp.shared.document.NodeKind.TABLE_ROW;

import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Span;
import id.fkp.shared.document.NodeKind;
import id.fkp.standard.redline.words.Bag;
import id.fkp.standard.redline.words.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A paragraph, list, table or part of one, made ready to be compared. */
final class Block {

    private final Node node;
    private final NodeKind kind;
    private final @Nullable Span span;
    private final Line line;
    private final List<Block> parts;
    private final Bag bag;
    private final boolean keepsItsShape;

    private Block(Node node, Vocabulary words) {
        this.node = node;
        this.kind = NodeKind.of(node.type()).orElseThrow();
        this.span = wide(node.attrs());
        boolean isParagraph = kind == PARAGRAPH;
        this.line = Line.of(isParagraph ? node.content() : null, words);
        this.parts = isParagraph ? List.of() : all(node.content(), words);
        this.bag = isParagraph
                ? line.bag()
                : Bag.of(parts.stream().map(part -> part.bag).toList());
        this.keepsItsShape = kind == TABLE_ROW
                || (kind == TABLE
                        && parts.stream().flatMap(row -> row.parts.stream()).anyMatch(Block::isTall));
    }

    static List<Block> all(@Nullable List<Node> nodes, Vocabulary words) {
        return nodes == null
                ? List.of()
                : nodes.stream().map(node -> new Block(node, words)).toList();
    }

    String type() {
        return node.type();
    }

    /** Null for a cell of one column and row, and for what is no cell. */
    @Nullable
    Span span() {
        return span;
    }

    boolean isParagraph() {
        return kind == PARAGRAPH;
    }

    /** Of a paragraph; else empty. */
    Line line() {
        return line;
    }

    List<Block> parts() {
        return parts;
    }

    /**
     * Cells cannot come and go one by one, and neither can rows over which a cell reaches: the table would fall apart.
     */
    boolean keepsItsShape() {
        return keepsItsShape;
    }

    boolean says(Block other) {
        return kind == other.kind
                && Objects.equals(span, other.span)
                && line.says(other.line)
                && parts.size() == other.parts.size()
                && IntStream.range(0, parts.size()).allMatch(i -> parts.get(i).says(other.parts.get(i)));
    }

    Bag bag() {
        return bag;
    }

    /**
     * What it is worth to show the two as one that changed; 0 if one went and the other came.
     *
     * @param shared how many words they share
     */
    int worth(Block other, int shared) {
        if (kind != other.kind || !Objects.equals(span, other.span)) {
            return 0;
        }
        int worth = isParagraph() ? bag.likeness(other.bag, shared) : bag.overlap(other.bag, shared);
        return worth == 0 || mayBecome(other) ? worth : 0;
    }

    private boolean mayBecome(Block other) {
        return !(keepsItsShape || other.keepsItsShape) || hasShapeOf(other);
    }

    private boolean hasShapeOf(Block other) {
        if (kind != other.kind || !Objects.equals(span, other.span)) {
            return false;
        }
        return (kind != TABLE && kind != TABLE_ROW)
                || (parts.size() == other.parts.size()
                        && IntStream.range(0, parts.size())
                                .allMatch(i -> parts.get(i).hasShapeOf(other.parts.get(i))));
    }

    private boolean isTall() {
        return span != null && span.rowspan() != null && span.rowspan() > 1;
    }

    private static @Nullable Span wide(@Nullable Span span) {
        if (span == null) {
            return null;
        }
        var columns = moreThanOne(span.colspan());
        var rows = moreThanOne(span.rowspan());
        return columns == null && rows == null ? null : new Span(columns, rows);
    }

    private static @Nullable Integer moreThanOne(@Nullable Integer count) {
        return count == null || count == 1 ? null : count;
    }
}
