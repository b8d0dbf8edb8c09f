package id.fkp.shared.paper;

import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Where in a .docx text may go, one after the other. */
sealed interface DocxPlace {

    XWPFParagraph paragraph(String style);

    XWPFTable table();

    /** How wide what stands here may be, in twentieths of a point. */
    int width();

    /** On the sheet itself. */
    record Body(DocxSheet sheet) implements DocxPlace {

        @Override
        public XWPFParagraph paragraph(String style) {
            var paragraph = sheet.paragraph();
            paragraph.setStyle(style);
            return paragraph;
        }

        @Override
        public XWPFTable table() {
            return sheet.table();
        }

        @Override
        public int width() {
            return DocxSheet.WIDTH;
        }
    }

    /** In a cell, which a new one's empty paragraph leaves once there is another, and which must end with one. */
    record Cell(XWPFTableCell cell) implements DocxPlace {

        @Override
        public XWPFParagraph paragraph(String style) {
            var paragraph = cell.addParagraph();
            paragraph.setStyle(style);
            return paragraph;
        }

        @Override
        public XWPFTable table() {
            var end = cell.addParagraph();
            try (var cursor = end.getCTP().newCursor()) {
                return cell.insertNewTbl(cursor);
            }
        }

        @Override
        public int width() {
            return cell.getWidth() - 2 * DocxGrid.PADDING;
        }

        void close() {
            if (cell.getParagraphs().size() > 1) {
                cell.removeParagraph(0);
            }
        }
    }
}
