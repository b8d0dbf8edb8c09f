package id.fkp.intake.part;

import id.fkp.shared.document.Blocks;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A table, as it was read: its lines from top to bottom, with their cells from left to right. */
public record Grid(Words place, List<Line> lines) implements Part {

    /** A line of a table; cells in which nothing stands may be left out. */
    public record Line(Words place, List<Cell> cells) {

        public List<Cell> filled() {
            return cells.stream().filter(cell -> !cell.text().isEmpty()).toList();
        }

        /** What stands in it, cells apart by tabs. */
        public String text() {
            return filled().stream().map(Cell::text).collect(Collectors.joining("\t"));
        }
    }

    /**
     * A cell and what stands in it.
     *
     * @param column counted from 0, cells that cover several columns counted as so many
     * @param colspan how many columns it covers
     * @param continues whether it is the lower part of a cell that covers several lines
     * @param text what the blocks say
     */
    public record Cell(int column, int colspan, boolean continues, List<Node> blocks, String text) {

        public Cell(int column, int colspan, boolean continues, List<Node> blocks) {
            this(column, colspan, continues, blocks, Blocks.plain(blocks));
        }

        public boolean covers(int sought) {
            return column <= sought && sought < column + colspan;
        }

        /** The first column to its right. */
        public int end() {
            return column + colspan;
        }

        /** Nothing but the lower part of a cell above; Word keeps an empty paragraph there. */
        boolean isCovered() {
            return continues && text.isEmpty();
        }
    }

    /** The same table as part of a text; empty when it has no cells. */
    public Optional<Node> node() {
        var kept = lines.stream()
                .filter(line -> line.cells().stream().anyMatch(cell -> !cell.isCovered()))
                .toList();
        var rows = new ArrayList<List<Node>>();
        for (int i = 0; i < kept.size(); i++) {
            var row = new ArrayList<Node>();
            for (var cell : kept.get(i).cells()) {
                if (!cell.isCovered()) {
                    row.add(Blocks.cell(cell.blocks(), cell.colspan(), rowspan(kept, i, cell.column())));
                }
            }
            rows.add(row);
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(Blocks.table(rows));
    }

    private static int rowspan(List<Line> lines, int from, int column) {
        int to = from + 1;
        while (to < lines.size()
                && lines.get(to).cells().stream().anyMatch(cell -> cell.column() == column && cell.isCovered())) {
            to++;
        }
        return to - from;
    }
}
