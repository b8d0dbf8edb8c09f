package id.fkp.local;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The demo's content, written once into each database; never where FKP runs on an operator's own servers. */
@ApplicationScoped
class Demo {

    private final AgroalDataSource database;
    private final boolean wanted;

    Demo(AgroalDataSource database, @ConfigProperty(name = Settings.DEMO, defaultValue = "false") boolean wanted) {
        this.database = database;
        this.wanted = wanted;
    }

    /** Whether anything was written. Content and its mark last together, so that half a demo never stays. */
    @Transactional
    boolean writeOnce() {
        return wanted && mark();
    }

    private boolean mark() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate("insert into demo_written (once) values (true) on conflict do nothing") == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
