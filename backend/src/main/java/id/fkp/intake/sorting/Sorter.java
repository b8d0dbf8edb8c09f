package id.fkp.intake.sorting;

import id.fkp.intake.label.Labels;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.intake.part.Leftover.Reason;
import id.fkp.intake.part.Part;
import id.fkp.intake.part.Reading;
import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.text.Words;
import id.fkp.standard.version.ComponentCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Goes through a document once and puts every piece of it somewhere.
 *
 * <p>A component begins where a table has its label, or where a paragraph is nothing but its label. What follows without
 * a label of its own belongs to it.
 */
public final class Sorter {

    /** So many components that come again are no slip, but another standard. */
    private static final int ANOTHER_STANDARD = 3;

    private static final Pattern NUMBERING =
            Pattern.compile("\\(?([0-9]{1,3}|[A-Za-z]|[IVXivx]{1,5})[.):]*|[-–—•·:;.]+");

    private final Gathered gathered = new Gathered();

    /** What text outside tables belongs to. */
    private @Nullable ComponentCode current;

    private Sorter() {}

    public static Sorted sort(Reading reading) {
        var sorter = new Sorter();
        for (var part : reading.parts()) {
            if (part instanceof Grid grid) {
                sorter.table(grid);
            } else if (part instanceof Part.Prose prose) {
                sorter.prose(prose);
            }
        }
        return sorter.done(reading);
    }

    private Sorted done(Reading reading) {
        var components = gathered.components();
        reading.aside().forEach(leftover -> gathered.leave(leftover.place(), leftover.text(), leftover.reason()));
        var notes = new ArrayList<>(reading.notes());
        if (gathered.foundBefore() >= ANOTHER_STANDARD) {
            notes.add(new Words(
                    "Dokumen ini tampaknya memuat beberapa standar. Yang dibawa adalah yang pertama.",
                    "The document seems to hold several standards. The first one is taken."));
        }
        return new Sorted(components, gathered.leftovers(), notes);
    }

    private void prose(Part.Prose prose) {
        var items = items(prose);
        if (items.stream().noneMatch(item -> label(item).isPresent())) {
            piece(prose.place(), prose.blocks());
            return;
        }
        for (var item : items) { // Word numbers headings as a list, with what stands below them inside or after
            int heading = label(item).isPresent() ? 1 : 0;
            piece(prose.place(), item.subList(0, heading));
            text(prose.place(), item.subList(heading, item.size()), Reason.OUTSIDE_TABLE);
        }
    }

    /** The items of a list, each with its blocks; none of what is no list. */
    private static List<List<Node>> items(Part.Prose prose) {
        return prose.blocks().stream()
                .filter(block -> !block.type().equals("paragraph"))
                .flatMap(list -> Stream.ofNullable(list.content()).flatMap(List::stream))
                .map(item -> Objects.requireNonNullElse(item.content(), List.<Node>of()))
                .toList();
    }

    private static Optional<ComponentCode> label(List<Node> blocks) {
        var first = Blocks.plain(blocks.subList(0, Math.min(1, blocks.size())));
        return first.contains("\n") ? Optional.empty() : Labels.of(first);
    }

    /** A label, a heading of several, or text. */
    private void piece(Words place, List<Node> blocks) {
        var text = Blocks.plain(blocks);
        if (text.isEmpty()) {
            return;
        }
        if (Labels.isGroup(text)) {
            current = null;
            return;
        }
        var named = text.contains("\n") ? null : Labels.of(text).orElse(null);
        if (named == null) {
            text(place, blocks, Reason.OUTSIDE_TABLE);
        } else if (gathered.has(named)) {
            current = null;
            gathered.leave(place, text, Reason.FOUND_BEFORE);
        } else {
            current = named;
            gathered.cut();
            gathered.begin(named, text, place);
        }
    }

    /** What has no label of its own. */
    private void text(Words place, List<Node> blocks, Reason otherwise) {
        if (current == null) {
            gathered.leave(place, Blocks.plain(blocks), otherwise);
        } else {
            gathered.add(current, blocks);
        }
    }

    private void table(Grid grid) {
        gathered.cut();
        var form = TableForm.of(grid, current != null).orElse(null);
        if (form == null) {
            grid.node().ifPresent(node -> text(grid.place(), List.of(node), Reason.UNKNOWN_TABLE));
            return;
        }
        current = null;
        if (form instanceof TableForm.Lines lines) {
            grid.lines().forEach(line -> line(line, lines.labels()));
        } else if (form instanceof TableForm.Columns columns) {
            columns(grid, columns);
        }
        current = null; // text after a table is not its last line's
    }

    private void line(Line line, int labels) {
        var filled = line.filled();
        if (filled.isEmpty() || TableForm.isHead(line) || isGroup(filled)) {
            current = isGroup(filled) ? null : current;
            return;
        }
        var label = line.cells().stream()
                .filter(cell -> cell.covers(labels) && !cell.text().isEmpty() && !cell.continues())
                .findFirst()
                .orElse(null);
        if (label == null) {
            beside(line, labels);
            text(line.place(), content(after(filled, labels)), Reason.UNKNOWN_LABEL);
            return;
        }
        beside(line, label.column());
        labelled(line, label, content(after(filled, label.end() - 1)));
    }

    private void labelled(Line line, Cell label, List<Node> content) {
        var code = Labels.of(label.text()).orElse(null);
        if (code != null && !gathered.has(code)) {
            current = code;
            gathered.begin(code, label.text(), line.place());
            gathered.add(code, content);
            return;
        }
        current = null;
        gathered.leave(line.place(), line.text(), code == null ? Reason.UNKNOWN_LABEL : Reason.FOUND_BEFORE);
    }

    /** What stands before the labels is their number; anything else is kept. */
    private void beside(Line line, int labels) {
        line.filled().stream()
                .filter(cell ->
                        cell.end() <= labels && !NUMBERING.matcher(cell.text()).matches())
                .forEach(cell -> gathered.leave(line.place(), cell.text(), Reason.BESIDE_LABEL));
    }

    private static boolean isGroup(List<Cell> filled) {
        return filled.stream().anyMatch(cell -> Labels.isGroup(cell.text()))
                && filled.stream()
                        .allMatch(cell -> Labels.isGroup(cell.text())
                                || NUMBERING.matcher(cell.text()).matches());
    }

    private static List<Cell> after(List<Cell> filled, int column) {
        return filled.stream().filter(cell -> cell.column() > column).toList();
    }

    /** All cells one after the other. A number of its own column goes before what it counts; a colon goes. */
    private static List<Node> content(List<Cell> cells) {
        var blocks = new ArrayList<Node>();
        String number = null;
        for (var cell : cells) {
            boolean last = cell.column() == cells.get(cells.size() - 1).column();
            if (!last && NUMBERING.matcher(cell.text()).matches()) {
                number = cell.text().equals(":") ? number : cell.text();
            } else {
                blocks.addAll(number == null ? cell.blocks() : numbered(number, cell.blocks()));
                number = null;
            }
        }
        return blocks;
    }

    private static List<Node> numbered(String number, List<Node> blocks) {
        var first = blocks.get(0);
        var all = new ArrayList<Node>();
        if (first.type().equals("paragraph") && first.content() != null) {
            var words = new ArrayList<Node>();
            words.add(Blocks.text(number + " ", List.of()));
            words.addAll(first.content());
            all.add(Blocks.paragraph(words));
            all.addAll(blocks.subList(1, blocks.size()));
        } else {
            all.add(Blocks.paragraph(number));
            all.addAll(blocks);
        }
        return all;
    }

    /** The first line below the names is the standard; the lines below it are others. */
    private void columns(Grid grid, TableForm.Columns form) {
        int head = grid.lines().indexOf(form.head());
        grid.lines().subList(0, head).forEach(line -> gathered.leave(line.place(), line.text(), Reason.UNKNOWN_LABEL));
        boolean first = true;
        for (var line : grid.lines().subList(head + 1, grid.lines().size())) {
            if (line.filled().isEmpty()) {
                continue;
            }
            for (var cell : line.filled()) {
                column(line, cell, form, first);
            }
            first = false;
        }
    }

    private void column(Line line, Cell cell, TableForm.Columns form, boolean first) {
        var name = form.head().filled().stream()
                .filter(above -> above.column() == cell.column())
                .map(Cell::text)
                .findFirst()
                .orElse("");
        var code = form.columns().entrySet().stream()
                .filter(column -> column.getValue() == cell.column())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
        if (first && code != null && !gathered.has(code)) {
            gathered.begin(code, name, line.place());
            gathered.add(code, cell.blocks());
        } else {
            var said = name.isEmpty() ? cell.text() : name + ": " + cell.text();
            gathered.leave(line.place(), said, code == null ? Reason.UNKNOWN_LABEL : Reason.FOUND_BEFORE);
        }
    }
}
