package id.fkp.entry.row;

import id.fkp.entry.sheet.SheetColumn;
import id.fkp.shared.text.Words;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a row.
 *
 * @param column where; null for the row as a whole
 * @param code why; once released it never changes
 */
public record RowFault(@Nullable SheetColumn column, String code, Words detail) {

    static RowFault of(@Nullable SheetColumn column, String code, String detailId, String detailEn) {
        return new RowFault(column, code, new Words(detailId, detailEn));
    }
}
