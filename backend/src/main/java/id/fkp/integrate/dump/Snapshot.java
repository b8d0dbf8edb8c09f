package id.fkp.integrate.dump;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.integrate.change.ChangeCursor;
import id.fkp.integrate.set.DataSet;
import id.fkp.integrate.set.PublicAddress;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import javax.sql.DataSource;

/** Reads everything public as it was at one moment, however long that takes and whatever is written meanwhile. */
@ApplicationScoped
class Snapshot {

    /** So many records in memory at a time. */
    private static final int FETCH = 200;

    private static final String BEGIN = "set transaction isolation level repeatable read, read only";
    private static final String SAID =
            "select set_config('fkp.now', ?, true), set_config('fkp.api', ?, true), set_config('fkp.page', ?, true)";

    private static final String END = """
            select i.id, coalesce(c.position, 0), c.id
            from instance i
            left join (select position, id from open_change order by position desc limit 1) c on true
            """;

    private final DataSource database;
    private final ObjectMapper json;
    private final PublicAddress address;
    private final Clock clock;

    Snapshot(DataSource database, ObjectMapper json, PublicAddress address, Clock clock) {
        this.database = database;
        this.json = json;
        this.address = address;
        this.clock = clock;
    }

    /** What is done at the moment. */
    interface Reading {
        void read(Moment moment) throws IOException;
    }

    /** What is done with each record. */
    interface Sink {
        void take(JsonNode record) throws IOException;
    }

    /** Outside of any transaction of the caller's: it takes a connection of its own. */
    void read(Reading reading) throws IOException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                begin(connection);
                reading.read(new Moment(connection));
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(BEGIN);
        }
        try (var statement = connection.prepareStatement(SAID)) {
            statement.setString(1, clock.instant().toString());
            statement.setString(2, address.api());
            statement.setString(3, address.page());
            statement.execute();
        }
    }

    /** What a set's statement asks for by name. */
    private static String said(String sql) {
        return sql.replace(":now", "current_setting('fkp.now')")
                .replace(":api", "current_setting('fkp.api')")
                .replace(":page", "current_setting('fkp.page')");
    }

    /** That moment. */
    final class Moment {
        private final Connection connection;

        private Moment(Connection connection) {
            this.connection = connection;
        }

        /** How far the feed of changes had come; records may already say what gets its place later. */
        ChangeCursor end() throws IOException {
            try (var statement = connection.createStatement();
                    var found = statement.executeQuery(END)) {
                found.next();
                var start = ChangeCursor.start(found.getObject(1, UUID.class));
                long position = found.getLong(2);
                return position == 0 ? start : start.at(position, found.getObject(3, UUID.class));
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }

        /** All records of a set, in its order. */
        void records(DataSet set, Sink sink) throws IOException {
            try (var statement = connection.createStatement()) {
                statement.setFetchSize(FETCH);
                try (var found = statement.executeQuery(said(set.sql()))) {
                    while (found.next()) {
                        sink.take(json.readTree(found.getString(1)));
                    }
                }
            } catch (SQLException e) {
                throw new IOException(e);
            }
        }
    }
}
