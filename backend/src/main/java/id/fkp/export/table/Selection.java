package id.fkp.export.table;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** All rows of a table, until {@link #and} narrows them. */
    public static Selection all(Table table) {
        return new Selection(table, "true", Map.of());
    }

    /** Only those rows; all where no value is given. */
    public Selection and(String narrower, String name, @Nullable Object value) {
        if (value == null) {
            return this;
        }
        var more = new HashMap<>(parameters);
        more.put(name, value);
        return new Selection(table, condition + " and " + narrower, more);
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
