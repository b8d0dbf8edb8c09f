package id.fkp.file;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Deletes bytes once the last who kept them has let go of them. It asks for the turn of the same bytes and then anew, with a
 * connection of its own: it comes after a commit, when there is no transaction left to ask in.
 */
@ApplicationScoped
class BytesNobodyKeeps {

    private static final String TURN = "select pg_advisory_xact_lock(hashtext(?))";
    private static final String KEPT = "select 1 from stored_file where sha256 = ? and forgotten_at is null limit 1";

    private final BlobStore blobs;
    private final DataSource database;

    BytesNobodyKeeps(BlobStore blobs, DataSource database) {
        this.blobs = blobs;
        this.database = database;
    }

    /** Who keeps or deletes these bytes has this turn until the transaction has ended. */
    static String turn(String sha256) {
        return "blob " + sha256;
    }

    void delete(String sha256) {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            finds(connection, TURN, turn(sha256));
            if (!finds(connection, KEPT, sha256)) {
                blobs.delete(sha256);
            }
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The bytes " + sha256 + " may have stayed", e);
        }
    }

    private static boolean finds(Connection connection, String what, String value) throws SQLException {
        try (var asked = connection.prepareStatement(what)) {
            asked.setString(1, value);
            try (var rows = asked.executeQuery()) {
                return rows.next();
            }
        }
    }
}
