package id.fkp.export.stream;

import id.fkp.export.table.Column;
import id.fkp.export.table.Selection;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows with a cursor of the server: all from one snapshot, so that an export is what the lists would have shown at one
 * moment, and never more of them in memory than one fetch.
 */
@ApplicationScoped
public class Rows {

    /** Few at first, so that the first byte leaves at once. */
    private static final int FIRST = 50;

    private static final int FETCH = 500;

    /** A name for a value, such as {@code :unit}; what stands in quotes has a quote or a word before the colon. */
    private static final Pattern NAME = Pattern.compile("(?<![:\\w']):([a-z]\\w*)");

    private final DataSource database;

    Rows(DataSource database) {
        this.database = database;
    }

    /** What is done with the rows. Throwing ends the reading. */
    public interface Sink {

        /** Once, before the first row, and only where {@link Rows#readCounted} was asked. */
        default void total(long rows) throws IOException {}

        /**
         * Takes one row.
         *
         * @param values one for each column, as {@code RowWriter} takes them
         */
        void row(List<@Nullable Object> values) throws IOException;

        /**
         * After each fetch, also when it has brought nothing.
         *
         * @param done how many rows there have been so far
         */
        void fetched(long done) throws IOException;
    }

    /** Outside of any transaction of the caller's: it takes a connection of its own. */
    public void read(Selection selection, Sink sink) throws IOException {
        read(selection, sink, false);
    }

    /** As {@link #read}, and counts first, in the same snapshot. */
    public void readCounted(Selection selection, Sink sink) throws IOException {
        read(selection, sink, true);
    }

    private void read(Selection selection, Sink sink, boolean counted) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                begin(connection);
                if (counted) {
                    sink.total(count(connection, selection));
                }
                fetch(connection, selection, sink);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    /** The planner is to think of the first rows, not of all: it then follows the index instead of sorting everything. */
    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("set transaction isolation level repeatable read, read only");
            statement.execute("set local cursor_tuple_fraction = 0.0001");
            statement.execute("set local jit = off");
        }
    }

    private static long count(Connection connection, Selection selection) throws SQLException {
        var bound = Bound.of(selection.count(), selection.parameters());
        try (var statement = connection.prepareStatement(bound.sql())) {
            bound.set(statement);
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getLong(1);
            }
        }
    }

    private static void fetch(Connection connection, Selection selection, Sink sink) throws SQLException, IOException {
        var bound = Bound.of("declare exported no scroll cursor for " + selection.rows(), selection.parameters());
        try (var statement = connection.prepareStatement(bound.sql())) {
            bound.set(statement);
            statement.execute();
        }
        var columns = selection.table().columns();
        long done = 0;
        for (int asked = FIRST; ; asked = FETCH) {
            int got = 0;
            // Not prepared: the driver would remember the columns of another data set under the same words.
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery("fetch forward " + asked + " from exported")) {
                while (found.next()) {
                    sink.row(values(found, columns));
                    got++;
                }
            }
            done += got;
            sink.fetched(done);
            if (got < asked) {
                return;
            }
        }
    }

    private static List<@Nullable Object> values(ResultSet row, List<Column> columns) throws SQLException {
        var values = new ArrayList<@Nullable Object>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            values.add(value(row, i + 1, columns.get(i)));
        }
        return Collections.unmodifiableList(values);
    }

    private static @Nullable Object value(ResultSet row, int at, Column column) throws SQLException {
        return switch (column.type()) {
            case TEXT -> row.getString(at);
            case NUMBER -> {
                long number = row.getLong(at);
                yield row.wasNull() ? null : (Object) number;
            }
            case DECIMAL -> plain(row.getBigDecimal(at));
            case BOOLEAN -> {
                boolean truth = row.getBoolean(at);
                yield row.wasNull() ? null : (Object) truth;
            }
            case TIME -> {
                var time = row.getObject(at, OffsetDateTime.class);
                yield time == null ? null : time.toInstant();
            }
            case DATE -> row.getObject(at, LocalDate.class);
            case LIST -> texts(row.getArray(at));
        };
    }

    /** Every form writes it with the same digits. */
    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        var bare = number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }

    private static @Nullable List<String> texts(@Nullable Array array) throws SQLException {
        if (array == null) {
            return null;
        }
        return Arrays.stream((Object[]) array.getArray()).map(String::valueOf).toList();
    }

    /** SQL as JDBC takes it, with the values in the order of their question marks. */
    private record Bound(String sql, List<Object> values) {

        static Bound of(String named, Map<String, Object> parameters) {
            var values = new ArrayList<>();
            var sql = NAME.matcher(named).replaceAll(found -> {
                var value = parameters.get(found.group(1));
                if (value == null) {
                    throw new IllegalArgumentException(found.group());
                }
                values.add(value);
                return "?";
            });
            return new Bound(sql, values);
        }

        void set(PreparedStatement statement) throws SQLException {
            for (int i = 0; i < values.size(); i++) {
                statement.setObject(i + 1, values.get(i));
            }
        }
    }
}
