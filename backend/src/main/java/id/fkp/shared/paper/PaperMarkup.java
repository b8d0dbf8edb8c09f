package id.fkp.shared.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Band;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Head;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Mark;
import id.fkp.shared.paper.Part.Numbering;
import id.fkp.shared.paper.Part.PageBreak;
import id.fkp.shared.paper.Part.Pictures;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.Part.Signed;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.Part.Together;
import java.util.Base64;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;

/** A paper as the tree of elements that the PDF is laid out from. No text is ever read as markup. */
final class PaperMarkup {

    private final org.w3c.dom.Document page;

    /** Where the next part goes. */
    private Element body;

    private final Element bookmarks;
    private final TextMarkup text;

    private PaperMarkup(Paper paper, String style) {
        page = empty();
        var html = page.createElementNS(TextMarkup.XHTML, "html");
        html.setAttribute("lang", paper.language());
        page.appendChild(html);
        var head = add(html, "head");
        add(head, "title").setTextContent(paper.title());
        var about = add(head, "meta");
        about.setAttribute("name", "subject");
        about.setAttribute("content", paper.about());
        add(head, "style").setTextContent(style);
        bookmarks = add(head, "bookmarks");
        body = add(html, "body");
        text = new TextMarkup(page);
    }

    static org.w3c.dom.Document of(Paper paper, String style) {
        var markup = new PaperMarkup(paper, style);
        if (paper.letterhead() != null) {
            markup.letterhead(paper.letterhead());
        }
        paper.parts().forEach(markup::part);
        return markup.page;
    }

    private void letterhead(Letterhead letterhead) {
        var logo = letterhead.logo();
        var head = block(body, "div", logo == null ? "letterhead" : "letterhead beside-logo");
        if (logo != null) {
            image(block(head, "div", "logo"), logo.png() ? "png" : "jpeg", logo.picture(), logo.said());
        }
        var lines = letterhead.heading();
        for (int line = 0; line < lines.size(); line++) {
            var kind = line < lines.size() - 1 ? "institution" : "unit";
            block(head, "p", kind).setTextContent(lines.get(line));
        }
        block(head, "p", "contact").setTextContent(letterhead.contact());
    }

    private void part(Part part) {
        if (part instanceof Title title) {
            lines(bookmarked(add(body, "h1"), String.join(" ", title.lines())), title.lines());
        } else if (part instanceof Heading heading) {
            bookmarked(add(body, "h" + (heading.level() + 1)), heading.text()).setTextContent(heading.text());
        } else if (part instanceof Centred centred) {
            block(body, "p", "centred").setTextContent(centred.text());
        } else if (part instanceof Mark mark) {
            block(body, "p", "mark").setTextContent(mark.text());
        } else if (part instanceof Prose prose) {
            text.write(prose.content(), block(body, "div", "prose"));
        } else if (part instanceof Clauses clauses) {
            clauses.clauses().forEach(this::clause);
        } else if (part instanceof Table table) {
            table(table);
        } else if (part instanceof Signature signature) {
            signature(signature);
        } else if (part instanceof Qr qr) {
            qr(qr.address(), qr.said(), qr.small() ? "qr small" : "qr");
        } else if (part instanceof Seal seal) {
            seal(seal);
        } else if (part instanceof Pictures pictures) {
            pictures.shots().forEach(this::shot);
        } else if (part instanceof Together together) {
            var outside = body;
            body = block(outside, "div", "together");
            together.parts().forEach(this::part);
            body = outside;
        } else if (part instanceof PageBreak) {
            block(body, "div", "page-break");
        } else if (part instanceof Head head) {
            letterhead(head.letterhead());
        } else if (part instanceof Annex annex) {
            var lines = bookmarked(block(body, "p", "annex"), annex.lines().get(0));
            lines(lines, annex.lines());
        }
    }

    private void clause(Clause clause) {
        var block = block(body, "div", "clause");
        block(block, "p", "label").setTextContent(clause.label());
        block(block, "p", "colon").setTextContent(":");
        var content = block(block, "div", "content");
        if (clause.numbering() == Numbering.NONE) {
            clause.items().forEach(item -> text.write(item, content));
            return;
        }
        var list = block(content, "ol", clause.numbering() == Numbering.LETTERS ? "letters" : "numbers");
        clause.items().forEach(item -> text.write(item, add(list, "li")));
    }

    private void table(Table table) {
        var element = block(body, "table", table.whole() ? "sheet whole" : "sheet");
        var columns = add(add(element, "thead"), "tr");
        for (var column : table.columns()) {
            var cell = add(columns, "th");
            cell.setAttribute("scope", "col");
            cell.setAttribute("style", "width: " + column.share() + "%");
            cell.setTextContent(column.heading());
        }
        var rows = add(element, "tbody");
        table.rows().forEach(row -> row(row, add(rows, "tr"), table.columns().size()));
    }

    private void row(Row row, Element element, int columns) {
        if (row instanceof Band band) {
            var cell = block(element, "td", "band");
            cell.setAttribute("colspan", "" + columns);
            cell.setTextContent(band.text());
        } else if (row instanceof Cells cells) {
            for (Document cell : cells.cells()) {
                text.write(cell, add(element, "td"));
            }
        } else if (row instanceof Signed signed) {
            for (Document cell : signed.cells()) {
                text.write(cell, add(element, "td"));
            }
            var room = block(element, "td", "signed");
            if (signed.signature() != null) {
                image(room, signed.signature(), signed.said());
            }
        }
    }

    private void signature(Signature signature) {
        var block = block(body, "div", "signature");
        signature.above().forEach(line -> add(block, "p").setTextContent(line));
        block(block, "p", "position").setTextContent(signature.position());
        block(block, "p", "name").setTextContent(signature.name());
        if (signature.number() != null) {
            add(block, "p").setTextContent(signature.number());
        }
    }

    private void qr(String address, String said, String style) {
        var block = block(body, "div", style);
        image(block, Base64.getEncoder().encodeToString(QrCode.png(address)), said);
        block(block, "p", "address").setTextContent(address);
    }

    /** The words stand beside the code, so that the seal needs little of a page. */
    private void seal(Seal seal) {
        var block = block(body, "div", "seal");
        image(block, Base64.getEncoder().encodeToString(QrCode.png(seal.address())), seal.said());
        block(block, "p", "before").setTextContent(seal.before());
        block(block, "p", "address").setTextContent(seal.address());
    }

    private void shot(Shot shot) {
        var block = block(body, "div", "shot");
        image(block, "jpeg", shot.jpeg(), shot.said());
        block(block, "p", "caption").setTextContent(shot.said());
    }

    private void image(Element parent, String png, String said) {
        image(parent, "png", png, said);
    }

    private void image(Element parent, String kind, String base64, String said) {
        var image = add(parent, "img");
        image.setAttribute("src", "data:image/" + kind + ";base64," + base64);
        image.setAttribute("alt", said);
    }

    private void lines(Element element, List<String> lines) {
        for (var line : lines) {
            if (element.hasChildNodes()) {
                add(element, "br");
            }
            element.appendChild(page.createTextNode(line));
        }
    }

    private Element bookmarked(Element element, String name) {
        var id = "part-" + bookmarks.getChildNodes().getLength();
        element.setAttribute("id", id);
        var bookmark = add(bookmarks, "bookmark");
        bookmark.setAttribute("name", name);
        bookmark.setAttribute("href", "#" + id);
        return element;
    }

    private Element block(Element parent, String name, String style) {
        var element = add(parent, name);
        element.setAttribute("class", style);
        return element;
    }

    private Element add(Element parent, String name) {
        var element = page.createElementNS(TextMarkup.XHTML, name);
        parent.appendChild(element);
        return element;
    }

    private static org.w3c.dom.Document empty() {
        try {
            return DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }
}
