package id.fkp.certificate.warning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.certificate.CertificateFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit is told once at its address, and reads it in its calendar. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class CertificateWarningsTest {

    @Inject
    CertificateWarnings warnings;

    @Inject
    CertificateFixture certificates;

    @Inject
    UnitFixture units;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void write() {
        unit = units.unitOf("siti", UnitRole.HEAD).id();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update unit set email = 'loka@example.go.id' where id = ?1")
                        .setParameter(1, unit)
                        .executeUpdate());
    }

    @Test
    void each_warning_is_sent_once_and_only_the_most_pressing() {
        var id = certificates.held(unit, today().minusYears(3).plusMonths(5), false);
        warnings.look();
        warnings.look();
        assertThat(told(id))
                .contains("EXPIRING_6", "SURVEILLANCE_LATE_SURVEILLANCE_1")
                .doesNotContain("EXPIRING_12", "EXPIRING_3")
                .doesNotHaveDuplicates();
    }

    @Test
    void what_is_far_is_not_told_and_stands_in_the_calendar() {
        var id = certificates.held(unit, today().minusDays(1), false);
        warnings.look();
        assertThat(told(id)).isEmpty();
        var calendar = given().get("/api/v1/units/" + unit + "/deadlines.ics").asString();
        assertThat(calendar)
                .contains("UID:" + id + "-end@fkp", "UID:" + id + "-12@fkp", "UID:" + id + "-SURVEILLANCE_1@fkp")
                .contains("Sertifikat SNI ISO 9001:2015 berakhir");
    }

    private List<String> told(UUID certificate) {
        List<?> rows = database.createNativeQuery(
                        "select payload ->> 'notice' from outbox_entry where object_id = ?1 and topic = 'certificate.warned'")
                .setParameter(1, certificate)
                .getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
