package id.fkp.record.log;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Who owns the database, and may do to it what the application may not. */
@ApplicationScoped
class Owner {

    private final String url;
    private final String user;
    private final String password;

    Owner(
            @ConfigProperty(name = "fkp.database.url") String url,
            @ConfigProperty(name = "fkp.database.owner.user") String user,
            @ConfigProperty(name = "fkp.database.owner.password") String password) {
        this.url = url;
        this.user = user;
        this.password = password;
    }

    Connection connection() throws SQLException {
        return DriverManager.getConnection(url, user, password);
    }

    /** How many rows it was done to. */
    int does(String sql) throws SQLException {
        try (var connection = connection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }
}
