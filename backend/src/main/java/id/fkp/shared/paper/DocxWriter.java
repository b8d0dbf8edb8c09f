package id.fkp.shared.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.paper.Letterhead.Logo;
import id.fkp.shared.paper.Part.Annex;
import id.fkp.shared.paper.Part.Band;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Centred;
import id.fkp.shared.paper.Part.Clause;
import id.fkp.shared.paper.Part.Clauses;
import id.fkp.shared.paper.Part.Head;
import id.fkp.shared.paper.Part.Heading;
import id.fkp.shared.paper.Part.Mark;
import id.fkp.shared.paper.Part.Numbering;
import id.fkp.shared.paper.Part.PageBreak;
import id.fkp.shared.paper.Part.Pictures;
import id.fkp.shared.paper.Part.Prose;
import id.fkp.shared.paper.Part.Qr;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Seal;
import id.fkp.shared.paper.Part.Shot;
import id.fkp.shared.paper.Part.Signature;
import id.fkp.shared.paper.Part.Signed;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.Part.Title;
import id.fkp.shared.paper.Part.Together;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.poi.common.usermodel.PictureType;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xwpf.usermodel.BreakType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** Writes a paper as .docx with styles, lists and repeated header rows, so that an office can go on with it. */
final class DocxWriter {

    private static final int LABEL = 1700;
    private static final int COLON = 300;
    private static final int QR_POINTS = 255;
    private static final int SMALL_QR_POINTS = 91;
    private static final int SEAL_POINTS = 85;
    private static final int SHOT_POINTS = 340;
    private static final int SIGNATURE_POINTS = 34;
    private static final int LOGO_POINTS = 57;
    private static final int SIGNATURE_ROOM = 800;
    private static final String TABLE_TEXT = "TableText";
    private static final String NORMAL = "Normal";

    private final DocxSheet sheet;
    private final DocxPlace body;

    private DocxWriter(DocxSheet sheet) {
        this.sheet = sheet;
        this.body = new DocxPlace.Body(sheet);
    }

    /** @param note stands at the head of every page */
    static byte[] write(Paper paper, @Nullable String note) {
        var out = new ByteArrayOutputStream();
        try (var sheet = DocxSheet.of(paper, note)) {
            var writer = new DocxWriter(sheet);
            if (paper.letterhead() != null) {
                writer.letterhead(paper.letterhead());
            }
            paper.parts().forEach(writer::part);
            sheet.write(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void letterhead(Letterhead letterhead) {
        var logo = letterhead.logo();
        if (logo != null) {
            logo(body.paragraph("LetterheadInstitution"), logo);
        }
        var lines = letterhead.heading();
        for (int line = 0; line < lines.size(); line++) {
            line(line < lines.size() - 1 ? "LetterheadInstitution" : "LetterheadUnit", lines.get(line));
        }
        line("LetterheadContact", letterhead.contact());
    }

    private void part(Part part) {
        if (part instanceof Title title) {
            lines("Title", title.lines());
        } else if (part instanceof Heading heading) {
            line("Heading" + heading.level(), heading.text());
        } else if (part instanceof Centred centred) {
            line("Centred", centred.text());
        } else if (part instanceof Mark mark) {
            line("Note", mark.text());
        } else if (part instanceof Prose prose) {
            text(prose.content(), body, NORMAL);
        } else if (part instanceof Clauses clauses) {
            clauses(clauses);
        } else if (part instanceof Table table) {
            table(table);
        } else if (part instanceof Signature signature) {
            signature(signature);
        } else if (part instanceof Qr qr) {
            qr(qr.address(), qr.said(), qr.small() ? SMALL_QR_POINTS : QR_POINTS);
        } else if (part instanceof Seal seal) {
            line(NORMAL, seal.before());
            qr(seal.address(), seal.said(), SEAL_POINTS);
        } else if (part instanceof Pictures pictures) {
            pictures.shots().forEach(this::shot);
        } else if (part instanceof Together together) {
            int before = sheet.size();
            together.parts().forEach(this::part);
            sheet.keepTogether(before);
        } else if (part instanceof PageBreak) {
            body.paragraph(NORMAL).createRun().addBreak(BreakType.PAGE);
        } else if (part instanceof Head head) {
            letterhead(head.letterhead());
        } else if (part instanceof Annex annex) {
            lines("Annex", annex.lines());
        }
    }

    /** Label, colon and text stand in columns without lines, as offices write them themselves. */
    private void clauses(Clauses clauses) {
        int rest = DocxSheet.WIDTH - LABEL - COLON;
        var table = new DocxGrid(body.table(), List.of(LABEL, COLON, rest));
        table.lines(XWPFBorderType.NONE);
        for (var clause : clauses.clauses()) {
            var row = table.row();
            line(row.cell(0), NORMAL, clause.label());
            line(row.cell(1), NORMAL, ":");
            items(clause, row.cell(2));
        }
    }

    private void items(Clause clause, XWPFTableCell cell) {
        var place = new DocxPlace.Cell(cell);
        var text = new DocxText(sheet, NORMAL);
        if (clause.numbering() == Numbering.NONE) {
            clause.items().forEach(item -> text.write(item, place));
        } else {
            var list = clause.numbering() == Numbering.LETTERS ? DocxSheet.LETTERS : DocxSheet.NUMBERS;
            text.list(clause.items(), list, place);
        }
        place.close();
    }

    private void table(Table table) {
        var widths = table.columns().stream()
                .map(column -> DocxSheet.WIDTH * column.share() / 100)
                .toList();
        var grid = new DocxGrid(body.table(), widths);
        if (table.whole()) {
            grid.keepRows();
        }
        var heading = grid.row();
        heading.repeat();
        for (int column = 0; column < widths.size(); column++) {
            heading.shade(column, "E8E8E8");
            line(
                    heading.cell(column),
                    "TableHeading",
                    table.columns().get(column).heading());
        }
        table.rows().forEach(row -> row(row, grid));
        body.paragraph(NORMAL); // two tables without it between them would become one
    }

    private void row(Row row, DocxGrid grid) {
        if (row instanceof Band band) {
            var cell = grid.row().whole();
            cell.setColor("F2F2F2");
            line(cell, "TableBand", band.text());
        } else if (row instanceof Cells cells) {
            var written = grid.row();
            for (int column = 0; column < cells.cells().size(); column++) {
                var place = new DocxPlace.Cell(written.cell(column));
                text(cells.cells().get(column), place, TABLE_TEXT);
                place.close();
            }
        } else if (row instanceof Signed signed) {
            signed(signed, grid.row());
        }
    }

    private void signed(Signed signed, DocxGrid.Row row) {
        row.atLeast(SIGNATURE_ROOM);
        int last = signed.cells().size();
        for (int column = 0; column < last; column++) {
            var place = new DocxPlace.Cell(row.cell(column));
            text(signed.cells().get(column), place, TABLE_TEXT);
            place.close();
        }
        var room = new DocxPlace.Cell(row.cell(last));
        var paragraph = room.paragraph(TABLE_TEXT);
        if (signed.signature() != null) {
            signature(paragraph, signed.signature(), signed.said());
        }
        room.close();
    }

    private void signature(Signature signature) {
        line("Signature", "");
        signature.above().forEach(line -> line("Signature", line));
        line("Signature", signature.position());
        line("SignatureName", signature.name()).setKeepNext(signature.number() != null);
        if (signature.number() != null) {
            line("Signature", signature.number()).setKeepNext(false);
        }
    }

    private void qr(String address, String said, int points) {
        picture(body.paragraph("Centred"), QrCode.png(address), "qr.png", said, points, points);
        line("Centred", address);
    }

    /** As wide as the text at most, and never higher than half a page. */
    private void shot(Shot shot) {
        double scale = Math.min((double) SHOT_POINTS / shot.width(), (double) SHOT_POINTS / shot.height());
        picture(
                body.paragraph("Centred"),
                Base64.getDecoder().decode(shot.jpeg()),
                PictureType.JPEG,
                "photo.jpg",
                shot.said(),
                (int) Math.max(1, shot.width() * scale),
                (int) Math.max(1, shot.height() * scale));
        line("Centred", shot.said());
    }

    private static void picture(
            XWPFParagraph paragraph, byte[] png, String name, String said, int widePoints, int highPoints) {
        picture(paragraph, png, PictureType.PNG, name, said, widePoints, highPoints);
    }

    private static void picture(
            XWPFParagraph paragraph,
            byte[] pixels,
            PictureType kind,
            String name,
            String said,
            int widePoints,
            int highPoints) {
        try {
            var picture = paragraph
                    .createRun()
                    .addPicture(
                            new ByteArrayInputStream(pixels),
                            kind,
                            name,
                            Units.toEMU(widePoints),
                            Units.toEMU(highPoints));
            picture.getCTPicture().getNvPicPr().getCNvPr().setDescr(said);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void logo(XWPFParagraph paragraph, Logo logo) {
        var kind = logo.png() ? PictureType.PNG : PictureType.JPEG;
        drawn(paragraph, logo.picture(), kind, logo.png() ? "logo.png" : "logo.jpg", logo.said(), LOGO_POINTS);
    }

    /** As high as a hand signs, and as wide as that makes it. */
    private static void signature(XWPFParagraph paragraph, String base64, String said) {
        drawn(paragraph, base64, PictureType.PNG, "signature.png", said, SIGNATURE_POINTS);
    }

    /** As high as asked, and as wide as that makes it, up to three times as much. */
    private static void drawn(
            XWPFParagraph paragraph, String base64, PictureType kind, String name, String said, int highPoints) {
        var pixels = Base64.getDecoder().decode(base64);
        try {
            var read = ImageIO.read(new ByteArrayInputStream(pixels));
            int wide = Math.min(3 * highPoints, highPoints * read.getWidth() / read.getHeight());
            picture(paragraph, pixels, kind, name, said, Math.max(1, wide), highPoints);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void text(Document text, DocxPlace place, String style) {
        new DocxText(sheet, style).write(text, place);
    }

    private XWPFParagraph line(String style, String text) {
        var paragraph = body.paragraph(style);
        paragraph.createRun().setText(text);
        return paragraph;
    }

    private static void line(XWPFTableCell cell, String style, String text) {
        var place = new DocxPlace.Cell(cell);
        place.paragraph(style).createRun().setText(text);
        place.close();
    }

    private void lines(String style, List<String> lines) {
        var run = body.paragraph(style).createRun();
        for (int line = 0; line < lines.size(); line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines.get(line), line == 0 ? 0 : run.getCTR().sizeOfTArray());
        }
    }
}
