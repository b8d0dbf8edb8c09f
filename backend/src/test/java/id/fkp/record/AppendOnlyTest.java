package id.fkp.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.fkp.DatabaseForTests;
import id.fkp.unit.UnitFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tried on the role under which the application works. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class AppendOnlyTest {

    @Inject
    AgroalDataSource application;

    @Inject
    UnitFixture units;

    @Inject
    RecordFixture records;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update audit_entry set actor_name = 'orang lain'",
                "delete from audit_entry",
                "truncate audit_entry",
                "update register_entry set leaf_hash = 'x'",
                "delete from register_entry",
                "truncate register_entry",
                "update register_waiting set entry_id = entry_id",
                "truncate register_waiting",
                "update register_leaf set leaf_index = leaf_index + 1",
                "delete from register_leaf",
                "truncate register_leaf cascade",
                "update register_node set hash = hash",
                "delete from register_node",
                "truncate register_node",
                "update register_head set root = root",
                "delete from register_head",
                "truncate register_head",
                "update register_key set public_key = public_key",
                "delete from register_key",
                "alter table audit_entry disable trigger all"
            })
    void what_was_written_down_stays_whatever_the_application_tries(String sql) throws SQLException {
        var unit = units.unit().id();

        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(sql))
                    .isInstanceOf(SQLException.class)
                    .extracting("SQLState")
                    .isEqualTo("42501");
        }
        assertThat(records.audited(unit)).isEqualTo(1);
        assertThat(records.registered(unit)).containsExactly("unit.entered");
    }
}
