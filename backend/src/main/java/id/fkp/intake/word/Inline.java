package id.fkp.intake.word;

import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import java.util.ArrayList;
import java.util.List;

/** The words of one paragraph. Word cuts them into many pieces; those that look alike become one again. */
final class Inline {

    private final List<Node> nodes = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<Mark> marks = List.of();

    void text(String more, List<Mark> looks) {
        if (!looks.equals(marks)) {
            endText();
            marks = looks;
        }
        text.append(more.replace('\n', ' '));
    }

    void lineBreak() {
        endText();
        nodes.add(Blocks.lineBreak());
    }

    /** Without breaks and spaces before the first and after the last word. */
    List<Node> done() {
        endText();
        while (!nodes.isEmpty() && isBlank(nodes.get(0))) {
            nodes.remove(0);
        }
        while (!nodes.isEmpty() && isBlank(nodes.get(nodes.size() - 1))) {
            nodes.remove(nodes.size() - 1);
        }
        return List.copyOf(nodes);
    }

    private void endText() {
        var clean = Blocks.clean(text.toString());
        text.setLength(0);
        if (!clean.isEmpty()) {
            nodes.add(Blocks.text(clean, marks));
        }
    }

    private static boolean isBlank(Node node) {
        return node.text() == null || node.text().isBlank();
    }
}
