package id.fkp.entry.sheet;

import id.fkp.shared.text.Formulas;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One row of a file, by what its columns say. */
public final class ImportedRow<C> {

    private final List<String> cells;
    private final Map<C, Integer> columns;

    ImportedRow(List<String> cells, Map<C, Integer> columns) {
        this.cells = cells;
        this.columns = columns;
    }

    /** Empty where the column says nothing, or is not there. */
    public String cell(C column) {
        var place = columns.get(column);
        if (place == null || place >= cells.size()) {
            return "";
        }
        return Normalizer.normalize(Formulas.asGiven(cells.get(place)), Normalizer.Form.NFC)
                .strip();
    }

    public @Nullable String bounded(C column, int longest) throws WrongCell {
        var cell = cell(column);
        if (cell.codePointCount(0, cell.length()) > longest) {
            throw new WrongCell(
                    column, "too-long", "paling panjang " + longest + " huruf", "at most " + longest + " letters");
        }
        if (cell.chars().anyMatch(c -> Character.isISOControl(c) && c != '\t' && c != '\n')) {
            throw new WrongCell(
                    column, "hidden-signs", "memuat tanda yang tidak terlihat", "holds signs that nobody sees");
        }
        return cell.isEmpty() ? null : cell;
    }
}
