package id.fkp.shared.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** An empty .docx of A4 sheets with our styles and lists, to be written on from top to bottom. */
final class DocxSheet implements AutoCloseable {

    /** Of the text, in twentieths of a point: 210 mm less both margins. */
    static final int WIDTH = 9354;

    static final int BULLETS = 0;
    static final int NUMBERS = 1;
    static final int LETTERS = 2;

    private static final int DEEPEST_LIST = 8;
    private static final int PAPER_WIDTH = 11_906;
    private static final int PAPER_HEIGHT = 16_838;
    private static final int MARGIN = 1418;
    private static final int RIGHT_MARGIN = 1134;

    private final XWPFDocument document;

    private DocxSheet(XWPFDocument document) {
        this.document = document;
    }

    static DocxSheet of(Paper paper, @Nullable String note) throws IOException {
        var sheet = new DocxSheet(new XWPFDocument());
        sheet.describe(paper);
        sheet.form();
        if (note != null) {
            sheet.note(note);
        }
        sheet.numberPages();
        return sheet;
    }

    XWPFParagraph paragraph() {
        return document.createParagraph();
    }

    XWPFTable table() {
        return document.createTable();
    }

    /** How many paragraphs and tables stand on it. */
    int size() {
        return document.getBodyElements().size();
    }

    /** Keeps all that was written since on one page with what follows it, but for the last. */
    void keepTogether(int since) {
        var written = document.getBodyElements();
        for (var element : written.subList(since, written.size() - 1)) {
            if (element instanceof XWPFParagraph paragraph) {
                keepWithNext(paragraph);
            } else if (element instanceof XWPFTable table) {
                table.getRows()
                        .forEach(row -> row.getTableCells()
                                .forEach(cell -> cell.getParagraphs().forEach(DocxSheet::keepWithNext)));
            }
        }
    }

    /** POI reaches for the properties of a paragraph, which an empty field of a table has not got. */
    private static void keepWithNext(XWPFParagraph paragraph) {
        if (paragraph.getCTP().getPPr() == null) {
            paragraph.getCTP().addNewPPr();
        }
        paragraph.setKeepNext(true);
    }

    /** Begins a list: its number, which its items carry. Each counts from one. */
    BigInteger list(int kind) {
        var numbering = document.createNumbering();
        var number = numbering.addNum(BigInteger.valueOf(kind));
        if (kind != BULLETS) {
            for (int level = 0; level <= DEEPEST_LIST; level++) {
                var start = numbering.getNum(number).getCTNum().addNewLvlOverride();
                start.setIlvl(BigInteger.valueOf(level));
                start.addNewStartOverride().setVal(BigInteger.ONE);
            }
        }
        return number;
    }

    static int deepest(int level) {
        return Math.min(level, DEEPEST_LIST);
    }

    void write(OutputStream out) throws IOException {
        document.write(out);
    }

    @Override
    public void close() throws IOException {
        document.close();
    }

    private void describe(Paper paper) {
        var properties = document.getProperties().getCoreProperties();
        properties.setTitle(paper.title());
        properties.setDescription(paper.about());
        properties.setCreator(
                paper.letterhead() == null ? "" : paper.letterhead().unit());
        properties.getUnderlyingProperties().setLanguageProperty(Optional.of(paper.language()));
    }

    private void form() throws IOException {
        try (var styles = resource("styles.xml");
                var lists = resource("numbering.xml")) {
            document.createStyles()
                    .setStyles(StylesDocument.Factory.parse(styles).getStyles());
            document.createNumbering()
                    .setNumbering(NumberingDocument.Factory.parse(lists).getNumbering());
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
        var section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(PAPER_WIDTH));
        size.setH(BigInteger.valueOf(PAPER_HEIGHT));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(MARGIN));
        margins.setBottom(BigInteger.valueOf(MARGIN));
        margins.setLeft(BigInteger.valueOf(MARGIN));
        margins.setRight(BigInteger.valueOf(RIGHT_MARGIN));
    }

    private void note(String note) {
        var head = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        head.setStyle("Note");
        head.createRun().setText(note);
    }

    private void numberPages() {
        var foot = document.createFooter(HeaderFooterType.DEFAULT).createParagraph();
        foot.setStyle("Note");
        foot.getCTP().addNewFldSimple().setInstr("PAGE");
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(DocxSheet.class.getResourceAsStream("/paper/" + name), name);
    }
}
