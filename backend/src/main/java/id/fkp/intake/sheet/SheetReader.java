package id.fkp.intake.sheet;

import id.fkp.intake.part.Budget;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.intake.part.Part;
import id.fkp.intake.part.Reading;
import id.fkp.shared.document.PlainLines;
import id.fkp.shared.office.OfficeFile;
import id.fkp.shared.office.Xml;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/** Reads a .xlsx, sheet by sheet in the order of its tabs. */
public final class SheetReader {

    private static final int MAX_SHEETS = 50;

    private final Budget budget;
    private final List<String> shared = new ArrayList<>();
    private final NumberFormats formats = new NumberFormats();
    private final List<Part> parts = new ArrayList<>();
    private int formulas;

    private SheetReader(Budget budget) {
        this.budget = budget;
    }

    private record Sheet(String name, String part) {}

    public static Reading read(OfficeFile file, Budget budget) {
        var reader = new SheetReader(budget);
        file.related(file.main(), "styles").forEach(part -> file.read(part, reader.formats::read));
        file.related(file.main(), "sharedStrings").forEach(part -> file.read(part, reader::strings));
        for (var sheet : sheets(file)) {
            file.read(sheet.part(), xml -> reader.sheet(xml, sheet.name()));
        }
        return new Reading(reader.parts, List.of(), reader.notes());
    }

    private static List<Sheet> sheets(OfficeFile file) {
        var relations = file.relations(file.main());
        var sheets = new ArrayList<Sheet>();
        file.read(
                file.main(),
                xml -> xml.each(element -> {
                    if (!element.equals("sheets")) {
                        xml.skip();
                        return;
                    }
                    xml.each(tab -> {
                        var relation = relations.get(String.valueOf(xml.attribute("id")));
                        if (relation != null && relation.is("worksheet") && file.has(relation.target())) {
                            sheets.add(new Sheet(
                                    Objects.requireNonNullElse(xml.attribute("name"), "" + (sheets.size() + 1)),
                                    relation.target()));
                        }
                        xml.skip();
                    });
                }));
        if (sheets.size() > MAX_SHEETS) {
            throw Budget.tooLong();
        }
        return sheets;
    }

    private List<Words> notes() {
        return formulas == 0
                ? List.of()
                : List.of(new Words(
                        formulas + " sel berisi rumus. Yang dibawa adalah hasil terakhirnya; tidak ada yang dihitung.",
                        formulas + " cells hold formulas. Their last results are taken; nothing is computed."));
    }

    private void strings(Xml xml) throws XMLStreamException {
        xml.each(item -> {
            budget.paragraph();
            var text = new StringBuilder();
            richText(xml, text);
            shared.add(text.toString());
        });
    }

    /** Pieces that look different, one after the other; how to pronounce them is left out. */
    private static void richText(Xml xml, StringBuilder text) throws XMLStreamException {
        xml.each(element -> {
            switch (element) {
                case "t" -> text.append(xml.text());
                case "r" -> richText(xml, text);
                default -> xml.skip();
            }
        });
    }

    private void sheet(Xml xml, String name) throws XMLStreamException {
        var lines = new ArrayList<Line>();
        xml.each(element -> {
            if (element.equals("sheetData")) {
                var last = new int[1];
                xml.each(row -> {
                    last[0] = xml.number("r").orElse(last[0] + 1);
                    var cells = row(xml);
                    if (!cells.isEmpty()) {
                        budget.row();
                        lines.add(new Line(place(name, last[0]), cells));
                    }
                });
            } else {
                xml.skip();
            }
        });
        if (!lines.isEmpty()) {
            parts.add(new Grid(new Words("Lembar " + name, "Sheet " + name), lines));
        }
    }

    private static Words place(String sheet, int row) {
        return new Words("Lembar " + sheet + ", baris " + row, "Sheet " + sheet + ", row " + row);
    }

    private List<Cell> row(Xml xml) throws XMLStreamException {
        var cells = new ArrayList<Cell>();
        xml.each(element -> {
            int column = column(xml.attribute("r"), cells);
            var text = value(xml);
            if (!text.isBlank()) {
                budget.cell();
                cells.add(new Cell(column, 1, false, PlainLines.blocks(text)));
            }
        });
        return cells;
    }

    /** By its address, or where that is left out the one after the last. */
    private static int column(@Nullable String address, List<Cell> before) {
        var letters = address == null ? "" : address.replaceAll("[^A-Za-z]", "");
        if (letters.isEmpty() || letters.length() > 3) {
            return before.isEmpty() ? 0 : before.get(before.size() - 1).end();
        }
        return CellReference.convertColStringToIndex(letters);
    }

    private String value(Xml xml) throws XMLStreamException {
        var type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        int style = xml.number("s").orElse(0);
        var value = new StringBuilder();
        var formula = new StringBuilder();
        xml.each(element -> {
            switch (element) {
                case "v" -> value.append(xml.text());
                case "is" -> richText(xml, value);
                case "f" -> formula.append('=').append(xml.text());
                default -> xml.skip();
            }
        });
        var shown = shown(type, value.toString(), style);
        if (formula.isEmpty()) {
            return shown;
        }
        formulas++;
        return shown.isBlank() ? formula.toString() : shown; // never computed, so that the formula is all there is
    }

    private String shown(String type, String value, int style) {
        return switch (type) {
            case "s" -> shared(value);
            case "b" -> value.equals("1") ? "TRUE" : "FALSE";
            case "n" -> formats.shown(value, style);
            default -> value;
        };
    }

    private String shared(String index) {
        int at = index.matches("[0-9]{1,7}") ? Integer.parseInt(index) : -1;
        if (at < 0 || at >= shared.size()) {
            return "";
        }
        budget.text(shared.get(at)); // it stands once in the file and again in each cell
        return shared.get(at);
    }
}
