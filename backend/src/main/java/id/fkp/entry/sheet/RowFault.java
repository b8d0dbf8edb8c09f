package id.fkp.entry.sheet;

import id.fkp.shared.problem.Fault;
import id.fkp.shared.problem.Language;
import id.fkp.shared.text.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a row, in both languages.
 *
 * @param column its heading
 * @param cells the row as it was before a spreadsheet was kept from reading a formula
 */
public record RowFault(int row, @Nullable String column, String code, Words detail, List<String> cells) {

    /**
     * As it is answered.
     *
     * @param language of the request, as it said it
     */
    public BrokenRow in(@Nullable String language) {
        return new BrokenRow(row, column, code, detail.in(Language.of(language)), cells);
    }

    Fault named() {
        var pointer = column == null ? "" : "/" + column.replace("~", "~0").replace("/", "~1");
        return new Fault("/" + row + pointer, code, detail);
    }
}
