package id.fkp.entry.sheet;

import java.util.List;
import java.util.Map;

/**
 * One row below the headings.
 *
 * @param number as the spreadsheet counts: the headings are row 1
 * @param cells as they came, in the order of the columns
 * @param said what the known columns say, without what is empty
 * @param readable false where a quotation mark was opened and never closed, so that nobody knows where the cells end
 * @param leftOver whether there is something beyond the last heading
 */
public record SheetRow(
        int number, List<String> cells, Map<SheetColumn, String> said, boolean readable, boolean leftOver) {

    /** What a column says; empty where it says nothing. */
    public String said(SheetColumn column) {
        return said.getOrDefault(column, "");
    }
}
