package id.fkp.intake.word;

import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.intake.part.Leftover;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.part.Part;
import id.fkp.intake.word.BlockBuilder.Item;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.office.OfficeFile;
import id.fkp.shared.office.OfficeFile.Relation;
import id.fkp.shared.office.Xml;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One part of a Word document that holds paragraphs and tables: its text itself, its footnotes, a header. */
final class WordPart {

    /** A table, its rows and their cells take three levels of a document. */
    private static final int LEVELS_OF_A_TABLE = 3;

    /** So deep that the words of a cell still fit below. */
    private static final int DEEPEST_TABLE = Blocks.MAX_DEPTH - 2 - LEVELS_OF_A_TABLE;

    private final Numbering numbering;
    private final Budget budget;
    private final Map<String, Relation> links;
    private final List<Part> parts = new ArrayList<>();
    private final List<Leftover> textBoxes = new ArrayList<>();
    private int paragraphs;
    private int tables;
    private int deletions;
    private int pictures;

    WordPart(OfficeFile file, String part, Numbering numbering, Budget budget) {
        this.numbering = numbering;
        this.budget = budget;
        this.links = file.relations(part);
    }

    List<Part> parts() {
        return parts;
    }

    List<Leftover> textBoxes() {
        return textBoxes;
    }

    int deletions() {
        return deletions;
    }

    int pictures() {
        return pictures;
    }

    /** Reads the whole part, at whose root element {@code xml} stands. */
    void document(Xml xml) throws XMLStreamException {
        var top = new Top();
        content(xml, top);
        top.endProse();
    }

    /** Where paragraphs and tables are put as they come. */
    private interface Sink {
        void paragraph(List<Node> words, @Nullable Item item);

        void table(Xml xml) throws XMLStreamException;
    }

    /** Outside all tables, each paragraph and list is a piece of its own. */
    private final class Top implements Sink {

        private BlockBuilder prose = new BlockBuilder(0);
        private Words place = WordReader.paragraph(1);

        @Override
        public void paragraph(List<Node> words, @Nullable Item item) {
            paragraphs++;
            if (words.isEmpty()) {
                return;
            }
            if (item == null || !prose.isInList()) {
                endProse();
                place = WordReader.paragraph(paragraphs);
            }
            prose.paragraph(words, item);
        }

        @Override
        public void table(Xml xml) throws XMLStreamException {
            endProse();
            int number = ++tables;
            parts.add(grid(xml, LEVELS_OF_A_TABLE, number));
        }

        void endProse() {
            var blocks = prose.done();
            if (!blocks.isEmpty()) {
                parts.add(new Part.Prose(place, blocks));
            }
            prose = new BlockBuilder(0);
        }
    }

    /** Inside a cell or a text box, paragraphs and tables become one text. */
    private final class Inside implements Sink {

        private final BlockBuilder blocks;
        private final int depth;

        Inside(int depth) {
            this.depth = depth;
            this.blocks = new BlockBuilder(depth);
        }

        @Override
        public void paragraph(List<Node> words, @Nullable Item item) {
            blocks.paragraph(words, item);
        }

        @Override
        public void table(Xml xml) throws XMLStreamException {
            var grid = grid(xml, depth + LEVELS_OF_A_TABLE, tables);
            if (depth <= DEEPEST_TABLE) {
                grid.node().ifPresent(blocks::block);
            } else { // a table in so many others that only its words are kept
                grid.lines()
                        .forEach(line -> blocks.paragraph(
                                Blocks.clean(line.text()).isEmpty()
                                        ? List.of()
                                        : List.of(Blocks.text(
                                                Blocks.clean(line.text()).replace('\n', ' '), List.of())),
                                null));
            }
        }
    }

    /** What may hold paragraphs and tables, through everything that only stands around them. */
    private void content(Xml xml, Sink sink) throws XMLStreamException {
        xml.each(element -> {
            switch (element) {
                case "p" -> paragraph(xml, sink);
                case "tbl" -> sink.table(xml);
                case "del", "moveFrom" -> deleted(xml);
                case "body", "sdt", "sdtContent", "customXml", "ins", "moveTo", "footnote", "endnote" ->
                    content(xml, sink);
                default -> xml.skip();
            }
        });
    }

    private void deleted(Xml xml) throws XMLStreamException {
        deletions++;
        xml.skip();
    }

    private void paragraph(Xml xml, Sink sink) throws XMLStreamException {
        budget.paragraph();
        var words = new RunReader(xml, new Beside());
        var properties = new ParagraphProperties();
        xml.each(element -> {
            if (element.equals("pPr")) {
                properties.read(xml);
            } else {
                words.inParagraph(element);
            }
        });
        sink.paragraph(
                words.done(), numbering.item(properties.list, properties.style).orElse(null));
    }

    private static final class ParagraphProperties {

        private Numbering.@Nullable Named list;
        private @Nullable String style;

        void read(Xml xml) throws XMLStreamException {
            xml.each(element -> {
                if (element.equals("numPr")) {
                    list = Numbering.named(xml);
                } else {
                    if (element.equals("pStyle")) {
                        style = xml.attribute("val");
                    }
                    xml.skip();
                }
            });
        }
    }

    /** What a paragraph holds beside its words. */
    private final class Beside implements RunReader.Around {

        @Override
        public Optional<String> link(@Nullable String id) {
            return Optional.ofNullable(id == null ? null : links.get(id))
                    .filter(Relation::external)
                    .map(Relation::target)
                    .filter(Blocks::mayLeadTo);
        }

        @Override
        public void deletion(Xml xml) throws XMLStreamException {
            deleted(xml);
        }

        @Override
        public void drawing(Xml xml) throws XMLStreamException {
            int before = textBoxes.size();
            around(xml);
            if (textBoxes.size() == before) {
                pictures++;
            }
        }

        private void around(Xml xml) throws XMLStreamException {
            xml.each(element -> {
                if (element.equals("txbxContent")) {
                    var inside = new Inside(0);
                    content(xml, inside);
                    var text = Blocks.plain(inside.blocks.done());
                    if (!text.isEmpty()) {
                        textBoxes.add(new Leftover(new Words("Kotak teks", "Text box"), text, Reason.TEXT_BOX));
                    }
                } else if (element.equals("Fallback")) { // says the same again, for old programs
                    xml.skip();
                } else {
                    around(xml);
                }
            });
        }
    }

    private Grid grid(Xml xml, int depth, int table) throws XMLStreamException {
        var lines = new ArrayList<Line>();
        rows(xml, depth, table, lines);
        return new Grid(new Words("Tabel " + table, "Table " + table), lines);
    }

    private void rows(Xml xml, int depth, int table, List<Line> lines) throws XMLStreamException {
        xml.each(element -> {
            switch (element) {
                case "tr" ->
                    row(xml, depth)
                            .ifPresent(cells -> lines.add(new Line(WordReader.row(table, lines.size() + 1), cells)));
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> rows(xml, depth, table, lines);
                case "del", "moveFrom" -> deleted(xml);
                default -> xml.skip();
            }
        });
    }

    /** The cells of a row, or nothing when a tracked change has taken the row out. */
    private Optional<List<Cell>> row(Xml xml, int depth) throws XMLStreamException {
        budget.row();
        var cells = new ArrayList<Cell>();
        var column = new int[1];
        var removed = new boolean[1];
        xml.each(element -> {
            if (element.equals("trPr")) {
                xml.each(property -> {
                    if (property.equals("del")) {
                        removed[0] = true;
                    } else if (property.equals("gridBefore")) {
                        column[0] += xml.number("val").orElse(0);
                    }
                    xml.skip();
                });
            } else {
                cells(element, xml, depth, column, cells);
            }
        });
        if (removed[0]) {
            deletions++;
            return Optional.empty();
        }
        return Optional.of(cells);
    }

    private void cells(String element, Xml xml, int depth, int[] column, List<Cell> cells) throws XMLStreamException {
        switch (element) {
            case "tc" -> {
                var cell = cell(xml, depth, column[0]);
                column[0] = cell.end();
                cells.add(cell);
            }
            case "sdt", "sdtContent", "customXml" -> xml.each(inside -> cells(inside, xml, depth, column, cells));
            default -> xml.skip();
        }
    }

    private Cell cell(Xml xml, int depth, int column) throws XMLStreamException {
        var inside = new Inside(depth);
        var span = new int[] {1};
        var continues = new boolean[1];
        xml.each(element -> {
            switch (element) {
                case "tcPr" ->
                    xml.each(property -> {
                        if (property.equals("gridSpan")) {
                            span[0] = Math.max(1, xml.number("val").orElse(1));
                        } else if (property.equals("vMerge")) {
                            continues[0] = !"restart".equals(xml.attribute("val"));
                        }
                        xml.skip();
                    });
                case "p" -> paragraph(xml, inside);
                case "tbl" -> inside.table(xml);
                case "del", "moveFrom" -> deleted(xml);
                case "sdt", "sdtContent", "customXml", "ins", "moveTo" -> content(xml, inside);
                default -> xml.skip();
            }
        });
        return new Cell(column, span[0], continues[0], inside.blocks.done());
    }
}
