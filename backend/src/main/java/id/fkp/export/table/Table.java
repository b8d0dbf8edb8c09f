package id.fkp.export.table;

import id.fkp.shared.text.Words;
import java.util.List;
import java.util.stream.Collectors;

/**
 * One data set as one kind of reader sees it: what is not theirs to see stands in no column.
 *
 * @param title what people call it; names the file and the sheet, so at most 20 letters
 * @param from the tables its columns are read from, with all joins; it must give one row for each row of the list that the
 *     API shows
 * @param order a total order that an index gives, so that the first rows come at once
 */
public record Table(Words title, List<Column> columns, String from, String order) {

    public Table {
        columns = List.copyOf(columns);
    }

    String select() {
        return columns.stream().map(Column::sql).collect(Collectors.joining(",\n", "select ", "\n")) + from;
    }
}
