package id.fkp.shared.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.NodeKind;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Structured text as elements. */
final class TextMarkup {

    static final String XHTML = "http://www.w3.org/1999/xhtml";

    private final org.w3c.dom.Document page;

    TextMarkup(org.w3c.dom.Document page) {
        this.page = page;
    }

    void write(Document text, Element into) {
        nodes(text.content(), into);
    }

    private void nodes(@Nullable List<Node> nodes, Element into) {
        if (nodes != null) {
            nodes.forEach(node -> node(node, into));
        }
    }

    private void node(Node node, Element into) {
        switch (NodeKind.of(node.type()).orElseThrow()) {
            case DOC -> throw new IllegalArgumentException("A document within a document");
            case PARAGRAPH -> nodes(node.content(), add(into, "p"));
            case BULLET_LIST -> nodes(node.content(), add(into, "ul"));
            case ORDERED_LIST -> nodes(node.content(), add(into, "ol"));
            case LIST_ITEM -> nodes(node.content(), add(into, "li"));
            case TABLE -> nodes(node.content(), add(add(into, "table"), "tbody"));
            case TABLE_ROW -> nodes(node.content(), add(into, "tr"));
            case TABLE_HEADER -> {
                var header = cell(node, add(into, "th"));
                header.setAttribute("scope", "col");
            }
            case TABLE_CELL -> cell(node, add(into, "td"));
            case TEXT -> marked(node, into).appendChild(page.createTextNode(node.text()));
            case HARD_BREAK -> add(into, "br");
        }
    }

    private Element cell(Node node, Element cell) {
        if (node.attrs() != null && node.attrs().colspan() != null) {
            cell.setAttribute("colspan", "" + node.attrs().colspan());
        }
        if (node.attrs() != null && node.attrs().rowspan() != null) {
            cell.setAttribute("rowspan", "" + node.attrs().rowspan());
        }
        nodes(node.content(), cell);
        return cell;
    }

    private Element marked(Node text, Element into) {
        var inner = into;
        if (text.marks() != null) {
            for (var mark : text.marks()) {
                inner = marked(mark, inner);
            }
        }
        return inner;
    }

    private Element marked(Mark mark, Element into) {
        return switch (mark.type()) {
            case "bold" -> add(into, "b");
            case "italic" -> add(into, "i");
            default -> mark.attrs() == null ? into : link(mark.attrs().href(), add(into, "a"));
        };
    }

    /** The title is what a screen reader says of it. */
    private static Element link(String href, Element link) {
        link.setAttribute("href", href);
        link.setAttribute("title", href);
        return link;
    }

    private Element add(Element parent, String name) {
        var element = page.createElementNS(XHTML, name);
        parent.appendChild(element);
        return element;
    }
}
