package id.fkp.export.table;

import java.util.Map;

/**
 * The rows of a data set that are asked for.
 *
 * @param condition in terms of the table's SQL, with names such as {@code :unit} for values
 * @param parameters the values of those names
 */
public record Selection(Table table, String condition, Map<String, Object> parameters) {

    public Selection {
        parameters = Map.copyOf(parameters);
    }

    /** All columns of all rows, in order. */
    public String rows() {
        return table.select() + " where " + condition + " order by " + table.order();
    }

    /** How many rows there are. */
    public String count() {
        return "select count(*) " + table.from() + " where " + condition;
    }
}
