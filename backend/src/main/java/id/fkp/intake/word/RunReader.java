package id.fkp.intake.word;

import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.Document.Target;
import id.fkp.shared.office.Xml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the words of one paragraph, and how they look. */
final class RunReader {

    private final Xml xml;
    private final Around around;
    private final Inline words = new Inline();
    private @Nullable Mark link;

    RunReader(Xml xml, Around around) {
        this.xml = xml;
        this.around = around;
    }

    /** What a paragraph holds beside its words; whoever is told of an element reads it to its end. */
    interface Around {

        /** Where the link with this id leads; nothing when it leads nowhere that may be linked to. */
        Optional<String> link(@Nullable String id);

        void deletion(Xml xml) throws XMLStreamException;

        void drawing(Xml xml) throws XMLStreamException;
    }

    List<Node> done() {
        return words.done();
    }

    /** Reads an element of the paragraph, at which the XML stands. */
    void inParagraph(String element) throws XMLStreamException {
        switch (element) {
            case "r" -> run();
            case "hyperlink" -> hyperlink();
            case "del", "moveFrom" -> around.deletion(xml);
            // Formulas of Word hold runs of their own, whose words are kept in a line.
            case "ins",
                    "moveTo",
                    "sdt",
                    "sdtContent",
                    "smartTag",
                    "customXml",
                    "fldSimple",
                    "dir",
                    "bdo",
                    "oMathPara",
                    "oMath",
                    "f",
                    "num",
                    "den",
                    "e",
                    "sup",
                    "sub",
                    "sSup",
                    "sSub",
                    "rad",
                    "deg",
                    "d",
                    "ruby",
                    "rubyBase" -> xml.each(this::inParagraph);
            default -> xml.skip();
        }
    }

    private void hyperlink() throws XMLStreamException {
        var before = link;
        link = around.link(xml.attribute("id"))
                .map(address -> new Mark("link", new Target(address)))
                .orElse(before);
        xml.each(this::inParagraph);
        link = before;
    }

    private void run() throws XMLStreamException {
        var marks = new ArrayList<Mark>();
        if (link != null) {
            marks.add(link);
        }
        xml.each(element -> inRun(element, marks));
    }

    private void inRun(String element, List<Mark> marks) throws XMLStreamException {
        switch (element) {
            case "rPr" ->
                xml.each(property -> {
                    if (property.equals("b") && xml.isOn()) {
                        marks.add(Blocks.BOLD);
                    } else if (property.equals("i") && xml.isOn()) {
                        marks.add(Blocks.ITALIC);
                    }
                    xml.skip();
                });
            case "t" -> words.text(xml.text(), List.copyOf(marks));
            case "tab", "ptab" -> spoken(" ", marks);
            case "noBreakHyphen" -> spoken("-", marks);
            case "sym" -> spoken("•", marks); // a picture of another font, mostly a bullet or a box
            case "br", "cr" -> {
                words.lineBreak();
                xml.skip();
            }
            case "AlternateContent" ->
                xml.each(version -> {
                    if (version.equals("Choice")) {
                        xml.each(inside -> inRun(inside, marks));
                    } else { // says the same again, for old programs
                        xml.skip();
                    }
                });
            case "drawing", "pict", "object" -> around.drawing(xml);
            default -> xml.skip();
        }
    }

    private void spoken(String text, List<Mark> marks) throws XMLStreamException {
        words.text(text, List.copyOf(marks));
        xml.skip();
    }
}
