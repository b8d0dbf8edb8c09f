package id.fkp.intake.sorting;

import id.fkp.intake.label.Labels;
import id.fkp.intake.part.Grid;
import id.fkp.intake.part.Grid.Cell;
import id.fkp.intake.part.Grid.Line;
import id.fkp.standard.version.ComponentCode;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How a table is laid out: with a component in each line, or with a component in each column. */
sealed interface TableForm {

    /** So many columns must be called like components. */
    int FEWEST_COLUMNS = 3;

    /**
     * A component in each line.
     *
     * @param labels the column in which the components are named
     */
    record Lines(int labels) implements TableForm {}

    /**
     * A component in each column.
     *
     * @param head the line that names the components
     * @param columns where each of them stands
     */
    record Columns(Line head, Map<ComponentCode, Integer> columns) implements TableForm {}

    /**
     * The form of a table; nothing when it is no table of components.
     *
     * @param isText whether the table may as well be part of a text; then it needs two components to be more than that
     */
    static Optional<TableForm> of(Grid grid, boolean isText) {
        var columns = columns(grid);
        return columns.isPresent() ? columns : lines(grid, isText);
    }

    static boolean isHead(Line line) {
        var filled = line.filled();
        return filled.size() > 1
                && filled.stream().limit(filled.size() - 1L).anyMatch(cell -> Labels.isColumnOfLabels(cell.text()));
    }

    private static Optional<TableForm> columns(Grid grid) {
        for (var line : grid.lines()) {
            var filled = line.filled();
            var columns = new EnumMap<ComponentCode, Integer>(ComponentCode.class);
            filled.forEach(cell -> Labels.of(cell.text()).ifPresent(code -> columns.putIfAbsent(code, cell.column())));
            if (columns.size() >= FEWEST_COLUMNS && columns.size() * 2 >= filled.size()) {
                return Optional.of(new Columns(line, columns));
            }
        }
        return Optional.empty();
    }

    private static Optional<TableForm> lines(Grid grid, boolean isText) {
        for (var line : grid.lines()) {
            if (isHead(line)) {
                return line.filled().stream()
                        .filter(cell -> Labels.isColumnOfLabels(cell.text()))
                        .findFirst()
                        .map(cell -> new Lines(cell.column()));
            }
        }
        var named = EnumSet.noneOf(ComponentCode.class);
        Integer column = null;
        for (var line : grid.lines()) {
            var label = label(line.filled());
            if (label.isPresent()) {
                named.add(Labels.of(label.get().text()).orElseThrow());
                column = column == null ? Integer.valueOf(label.get().column()) : column;
            }
        }
        return column == null || named.size() < (isText ? 2 : 1) ? Optional.empty() : Optional.of(new Lines(column));
    }

    /** The first cell that names a component, beside which something else stands. */
    private static Optional<Cell> label(List<Cell> filled) {
        return filled.stream()
                .limit(Math.max(0, filled.size() - 1L))
                .filter(cell -> Labels.of(cell.text()).isPresent())
                .findFirst();
    }
}
