package id.fkp.shared.paper;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** A table of a .docx with columns of given widths, filled row by row. */
final class DocxGrid {

    /** Left and right in every cell, see styles.xml. */
    static final int PADDING = 108;

    private final XWPFTable table;
    private final List<Integer> widths;
    private boolean whole;

    DocxGrid(XWPFTable table, List<Integer> widths) {
        this.table = table;
        this.widths = widths;
        while (table.getNumberOfRows() > 0) {
            table.removeRow(0);
        }
        table.setStyleID("TableGrid");
        var form = table.getCTTbl().getTblPr();
        var width = form.isSetTblW() ? form.getTblW() : form.addNewTblW();
        width.setType(STTblWidth.DXA);
        width.setW(BigInteger.valueOf(total(0, widths.size())));
        (form.isSetTblLayout() ? form.getTblLayout() : form.addNewTblLayout()).setType(STTblLayoutType.FIXED);
        var grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(column -> grid.addNewGridCol().setW(BigInteger.valueOf(column)));
    }

    void lines(XWPFBorderType type) {
        table.setTopBorder(type, 0, 0, "auto");
        table.setBottomBorder(type, 0, 0, "auto");
        table.setLeftBorder(type, 0, 0, "auto");
        table.setRightBorder(type, 0, 0, "auto");
        table.setInsideHBorder(type, 0, 0, "auto");
        table.setInsideVBorder(type, 0, 0, "auto");
    }

    /** From now on each row stays on one page. */
    void keepRows() {
        whole = true;
    }

    Row row() {
        var row = table.createRow();
        row.setCantSplitRow(whole);
        return new Row(row);
    }

    private int total(int from, int to) {
        return widths.subList(from, to).stream().mapToInt(Integer::intValue).sum();
    }

    /** One row. A table without rows gives its new ones no cells, so that each takes as many as it needs. */
    final class Row {

        private final XWPFTableRow row;

        private Row(XWPFTableRow row) {
            this.row = row;
            while (!row.getTableCells().isEmpty()) {
                row.removeCell(0);
            }
        }

        /** Stands again on every page that the table goes on to. */
        void repeat() {
            row.setRepeatHeader(true);
        }

        /** At least so high, in twentieths of a point. */
        void atLeast(int height) {
            row.setHeight(height);
            row.setHeightRule(TableRowHeightRule.AT_LEAST);
        }

        /** A cell of one column, the next one. */
        XWPFTableCell cell(int column) {
            while (row.getTableCells().size() <= column) {
                int next = row.getTableCells().size();
                row.createCell().setWidth("" + widths.get(next));
            }
            return row.getCell(column);
        }

        void shade(int column, String colour) {
            cell(column).setColor(colour);
        }

        XWPFTableCell whole() {
            return spanning(0, widths.size());
        }

        /** The next cell, over several columns. */
        XWPFTableCell spanning(int from, int columns) {
            var cell = row.createCell();
            cell.setWidth("" + total(from, from + columns));
            if (columns > 1) {
                cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(columns));
            }
            return cell;
        }

        /** The next cell, which begins one over several rows, or is covered by such a one from above. */
        XWPFTableCell merged(int from, int columns, boolean begins) {
            var cell = spanning(from, columns);
            cell.getCTTc().getTcPr().addNewVMerge().setVal(begins ? STMerge.RESTART : STMerge.CONTINUE);
            return cell;
        }
    }
}
