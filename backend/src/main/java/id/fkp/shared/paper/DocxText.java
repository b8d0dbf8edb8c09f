package id.fkp.shared.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Mark;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.document.NodeKind;
import java.math.BigInteger;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jspecify.annotations.Nullable;

/** Structured text in a .docx. */
final class DocxText {

    private static final Pattern NOT_IN_URI = Pattern.compile("%(?![0-9A-Fa-f]{2})|[\"<>\\\\^`{|}\\[\\]\\p{Z}\\p{Cc}]");

    private final DocxSheet sheet;
    private final String style;

    DocxText(DocxSheet sheet, String style) {
        this.sheet = sheet;
        this.style = style;
    }

    void write(Document text, DocxPlace place) {
        children(text.content()).forEach(block -> block(block, place, -1));
    }

    /** Each text as one item. */
    void list(List<Document> items, int kind, DocxPlace place) {
        var number = sheet.list(kind);
        items.forEach(item -> item(children(item.content()), place, number, 0));
    }

    private void block(Node block, DocxPlace place, int level) {
        switch (NodeKind.of(block.type()).orElseThrow()) {
            case PARAGRAPH -> paragraph(block, place);
            case BULLET_LIST -> list(block, DocxSheet.BULLETS, place, level + 1);
            case ORDERED_LIST -> list(block, DocxSheet.NUMBERS, place, level + 1);
            case TABLE -> table(block, place);
            default -> throw new IllegalArgumentException(block.type() + " is no block");
        }
    }

    private XWPFParagraph paragraph(Node block, DocxPlace place) {
        var paragraph = place.paragraph(style);
        for (var part : children(block.content())) {
            if (part.text() == null) {
                paragraph.createRun().addBreak();
            } else {
                run(part, paragraph).setText(part.text());
            }
        }
        return paragraph;
    }

    private static XWPFRun run(Node text, XWPFParagraph paragraph) {
        var marks = text.marks() == null ? List.<Mark>of() : text.marks();
        var run = marks.stream()
                .map(Mark::attrs)
                .filter(Objects::nonNull)
                .findFirst()
                .flatMap(target -> address(target.href()))
                .<XWPFRun>map(address -> {
                    var link = paragraph.createHyperlinkRun(address);
                    link.setStyle("Hyperlink");
                    return link;
                })
                .orElseGet(paragraph::createRun);
        for (var mark : marks) {
            switch (mark.type()) {
                case "bold" -> run.setBold(true);
                case "italic" -> run.setItalic(true);
                default -> {}
            }
        }
        return run;
    }

    /** Browsers follow links that are none to the letter of RFC 3986, and this file may hold no such link. */
    private static Optional<String> address(String href) {
        return Stream.of(href, escaped(href)).filter(DocxText::isUri).findFirst();
    }

    private static String escaped(String href) {
        int fragment = href.indexOf('#') + 1;
        var once = fragment == 0
                ? href
                : href.substring(0, fragment) + href.substring(fragment).replace("#", "%23");
        return NOT_IN_URI.matcher(once).replaceAll(sign -> URLEncoder.encode(sign.group(), UTF_8));
    }

    private static boolean isUri(String address) {
        try {
            new URI(address);
            return true;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private void list(Node list, int kind, DocxPlace place, int level) {
        var number = sheet.list(kind);
        children(list.content()).forEach(item -> item(children(item.content()), place, number, level));
    }

    /** Its first paragraph carries the number; what follows belongs to it. */
    private void item(List<Node> blocks, DocxPlace place, BigInteger number, int level) {
        boolean first = true;
        for (var block : blocks) {
            if (NodeKind.of(block.type()).orElseThrow() == NodeKind.PARAGRAPH) {
                var paragraph = paragraph(block, place);
                if (first) {
                    paragraph.setNumID(number);
                    paragraph.setNumILvl(BigInteger.valueOf(DocxSheet.deepest(level)));
                } else {
                    paragraph.setIndentationLeft((DocxSheet.deepest(level) + 1) * 360);
                }
            } else {
                block(block, place, level);
            }
            first = false;
        }
    }

    private void table(Node table, DocxPlace place) {
        var rows = children(table.content());
        int columns = rows.stream()
                .mapToInt(row -> children(row.content()).stream()
                        .mapToInt(DocxText::columns)
                        .sum())
                .max()
                .orElse(1);
        var grid = new DocxGrid(place.table(), Collections.nCopies(columns, place.width() / columns));
        var covered = new int[columns];
        for (var row : rows) {
            row(children(row.content()), grid.row(), covered);
        }
    }

    /** @param covered how many rows each column is still covered from above */
    private void row(List<Node> cells, DocxGrid.Row row, int[] covered) {
        int column = 0;
        var rest = cells.iterator();
        while (column < covered.length) {
            if (covered[column] > 0) {
                row.merged(column, 1, false);
                covered[column]--;
                column++;
            } else if (rest.hasNext()) {
                column += cell(rest.next(), row, column, covered);
            } else {
                row.spanning(column, 1);
                column++;
            }
        }
    }

    private int cell(Node cell, DocxGrid.Row row, int column, int[] covered) {
        int columns = Math.min(columns(cell), covered.length - column);
        int rows = cell.attrs() == null
                ? 1
                : Objects.requireNonNullElse(cell.attrs().rowspan(), 1);
        var place = new DocxPlace.Cell(rows > 1 ? row.merged(column, columns, true) : row.spanning(column, columns));
        for (int each = column; each < column + columns; each++) {
            covered[each] = rows - 1;
        }
        var text = new DocxText(sheet, cell.type().equals("tableHeader") ? "TableHeading" : "TableText");
        children(cell.content()).forEach(block -> text.block(block, place, -1));
        place.close();
        return columns;
    }

    private static int columns(Node cell) {
        return cell.attrs() == null
                ? 1
                : Objects.requireNonNullElse(cell.attrs().colspan(), 1);
    }

    private static List<Node> children(@Nullable List<Node> content) {
        return content == null ? List.of() : content;
    }
}
