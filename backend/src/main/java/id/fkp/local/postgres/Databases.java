package id.fkp.local.postgres;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * Roles and databases of the local PostgreSQL, made as its superuser; afterwards nobody needs that one.
 *
 * <p>Two roles for the product, as in production: one owns the schema and migrates it, the other only works in it.
 */
public record Databases(int port, Login superuser) {

    public static final String OWNER = "fkp_owner";
    public static final String APPLICATION = "fkp_app";

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** Makes the role where it is absent; its password becomes the given one either way. */
    public void let(Login login) {
        try (var connection = connect()) {
            var verb = exists(connection, "pg_roles where rolname", login.user()) ? "alter" : "create";
            execute(connection, verb + " role " + login.user() + " login password '" + login.password() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException("Role " + login.user(), e);
        }
    }

    /** Makes the database where it is absent; what is in it belongs to {@code owner}, others must be let in. */
    public void create(String database, String owner) {
        try (var connection = connect()) {
            if (!exists(connection, "pg_database where datname", database)) {
                execute(connection, "create database " + database + " owner " + owner);
                execute(connection, "revoke all on database " + database + " from public");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Database " + database, e);
        }
    }

    public void allow(String role, String database) {
        run("grant connect on database " + database + " to " + role);
    }

    public void drop(String database) {
        run("drop database if exists " + database + " with (force)");
    }

    private void run(String sql) {
        try (var connection = connect()) {
            execute(connection, sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url("postgres"), superuser.user(), superuser.password());
    }

    private static boolean exists(Connection connection, String column, String name) throws SQLException {
        try (var query = connection.prepareStatement("select from " + column + " = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
