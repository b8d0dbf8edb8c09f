package id.fkp.shared.document;

import id.fkp.shared.document.Document.Node;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes what a document says, without how it looks: for search, counting, and to see whether it says anything. */
final class PlainWriter {

    private final StringBuilder written = new StringBuilder();

    private PlainWriter() {}

    static String write(Document document) {
        var writer = new PlainWriter();
        writer.blocks(document.content());
        var text = writer.written.toString();
        return text.codePoints().allMatch(PlainWriter::isBlank) ? "" : text.strip();
    }

    private void blocks(@Nullable List<Node> blocks) {
        for (var block : children(blocks)) {
            switch (NodeKind.of(block.type()).orElseThrow()) {
                case PARAGRAPH -> line(block);
                case TABLE_ROW -> row(block);
                default -> blocks(block.content());
            }
        }
    }

    private void line(Node paragraph) {
        inline(paragraph);
        written.append('\n');
    }

    private void row(Node row) {
        for (var cell : children(row.content())) {
            int start = written.length();
            blocks(cell.content());
            written.setLength(Math.max(start, written.length() - 1)); // a cell's last line break
            written.append('\t');
        }
        written.setLength(Math.max(0, written.length() - 1));
        written.append('\n');
    }

    private void inline(Node paragraph) {
        for (var node : children(paragraph.content())) {
            written.append(node.text() == null ? "\n" : node.text());
        }
    }

    private static List<Node> children(@Nullable List<Node> content) {
        return content == null ? List.of() : content;
    }

    /** White space, no-break spaces and invisible signs such as zero width space or byte order mark. */
    private static boolean isBlank(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }
}
