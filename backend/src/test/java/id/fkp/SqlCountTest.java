package id.fkp;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.unit.UnitFixture;
import id.fkp.unit.Units;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SqlCountTest {

    @Inject
    SqlCount sql;

    @Inject
    UnitFixture fixture;

    @Inject
    Units units;

    @Inject
    EntityManager database;

    @Test
    void statements_are_counted_whoever_wrote_them() {
        var unit = fixture.unit();

        assertThat(sql.during(() -> units.find(unit.id()))).isEqualTo(1);
        assertThat(sql.during(() -> database.createNativeQuery("select 1").getSingleResult()))
                .isEqualTo(1);
        assertThat(sql.during(() -> given().get("/api/v1/component-kinds"))).isZero();
    }
}
