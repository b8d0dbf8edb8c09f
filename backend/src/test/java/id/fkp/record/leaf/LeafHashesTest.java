package id.fkp.record.leaf;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** A data directory of the time before the log is brought up to date by its owner. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LeafHashesTest {

    @Inject
    UnitFixture units;

    @Inject
    @ConfigProperty(name = "fkp.database.url")
    String url;

    @Inject
    @ConfigProperty(name = "fkp.database.owner.user")
    String user;

    @Inject
    @ConfigProperty(name = "fkp.database.owner.password")
    String password;

    @Test
    void entries_from_before_the_log_get_the_hash_of_a_leaf() throws SQLException {
        units.unit();
        try (var owner = DriverManager.getConnection(url, user, password)) {
            owner.setAutoCommit(false);
            var written = hashes(owner);
            try (var statement = owner.createStatement()) {
                statement.execute("update register_entry set leaf_hash = repeat('0', 64)");
            }

            LeafHashes.rewrite(owner);

            assertThat(hashes(owner)).isNotEmpty().isEqualTo(written);
            owner.rollback();
        }
    }

    @Test
    void it_has_run_like_every_other_migration() throws SQLException {
        try (var owner = DriverManager.getConnection(url, user, password);
                var statement = owner.createStatement();
                var rows = statement.executeQuery(
                        "select success from flyway_schema_history where version = '301' and description = 'leaf hashes'")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getBoolean(1)).isTrue();
        }
    }

    private static List<String> hashes(Connection connection) throws SQLException {
        var found = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select leaf_hash from register_entry order by id")) {
            while (rows.next()) {
                found.add(rows.getString(1));
            }
        }
        return found;
    }
}
