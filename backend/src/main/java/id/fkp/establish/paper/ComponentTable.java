package id.fkp.establish.paper;

import id.fkp.shared.document.Document;
import id.fkp.shared.document.Document.Node;
import id.fkp.shared.paper.Part.Band;
import id.fkp.shared.paper.Part.Cells;
import id.fkp.shared.paper.Part.Column;
import id.fkp.shared.paper.Part.Row;
import id.fkp.shared.paper.Part.Table;
import id.fkp.shared.paper.PlainPaper;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.ComponentCode.Group;
import id.fkp.standard.version.ComponentRepresentation;
import id.fkp.standard.version.VersionRepresentation;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The 14 components of a standard as a table, under the two headings of Permenpan RB 15/2014. */
final class ComponentTable {

    private static final List<Column> COLUMNS =
            List.of(new Column("No", 7), new Column("Komponen", 25), new Column("Uraian", 68));

    private ComponentTable() {}

    static Table of(VersionRepresentation standard) {
        var rows = new ArrayList<Row>();
        rows.add(new Band("A. PENYAMPAIAN PELAYANAN (SERVICE DELIVERY)"));
        add(standard, Group.SERVICE_DELIVERY, rows);
        rows.add(new Band("B. PENGELOLAAN PELAYANAN (MANUFACTURING)"));
        add(standard, Group.MANUFACTURING, rows);
        return new Table(COLUMNS, rows);
    }

    private static void add(VersionRepresentation standard, Group group, List<Row> rows) {
        int number = 1;
        for (var component : standard.components()) {
            if (component.code().group() == group) {
                rows.add(new Cells(List.of(
                        PlainPaper.text(number + "."),
                        PlainPaper.text(component.code().labelId()),
                        said(component))));
                number++;
            }
        }
    }

    /** The typed rows first, then the text, as pages show them. */
    private static Document said(ComponentRepresentation component) {
        var text =
                component.content().content() == null ? Stream.<Node>empty() : component.content().content().stream();
        if (component.rows().isEmpty()) {
            return component.content();
        }
        var rows = PlainPaper.list(
                component.rows().stream().map(row -> row.plainText()).toList(), component.code() == ComponentCode.SD2);
        return new Document("doc", Stream.concat(Stream.of(rows), text).toList());
    }
}
