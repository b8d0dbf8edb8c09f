package id.fkp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class RolesOfTheDatabaseTest {

    @Inject
    AgroalDataSource application;

    @Test
    void the_application_works_in_tables_that_another_role_owns() throws SQLException {
        assertThat(query("select current_user")).isEqualTo("fkp_app");
        assertThat(query("select tableowner from pg_tables where tablename = 'idempotency_key'"))
                .isEqualTo("fkp_owner");
        assertThat(query("select has_table_privilege('idempotency_key', 'select, insert, update, delete')"))
                .isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "create table stray (id int)",
                "drop table idempotency_key",
                "truncate idempotency_key",
                "delete from flyway_schema_history",
                "create role stray"
            })
    void the_application_changes_no_schema(String sql) {
        assertThatThrownBy(() -> query(sql))
                .isInstanceOf(SQLException.class)
                .extracting("SQLState")
                .isEqualTo("42501");
    }

    private String query(String sql) throws SQLException {
        try (var connection = application.getConnection();
                var statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return "";
            }
            statement.getResultSet().next();
            return statement.getResultSet().getString(1);
        }
    }
}
