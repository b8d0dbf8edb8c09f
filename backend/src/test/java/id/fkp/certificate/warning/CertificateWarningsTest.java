package id.fkp.certificate.warning;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;

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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        address("loka@example.go.id");
    }

    @Test
    void each_warning_is_sent_once_and_only_the_most_pressing() {
        var id = certificates.held(unit, today().minusYears(3).plusMonths(5), false);
        warnings.look();
        warnings.look();
        // What came together, as the surveillances of an entry from earlier years, is one mail.
        assertThat(mails(id)).isEqualTo(1);
        assertThat(told(id))
                .contains("EXPIRING_6", "SURVEILLANCE_LATE_SURVEILLANCE_1")
                .doesNotContain("EXPIRING_12", "EXPIRING_3")
                .doesNotHaveDuplicates();
    }

    @Test
    void a_surveillance_that_is_late_is_called_late_in_the_calendar_as_on_the_page() {
        var id = certificates.held(unit, today().minusMonths(20), false);
        given().get("/api/v1/certificates/" + id)
                .then()
                .body("windows.find { it.kind == 'SURVEILLANCE_1' }.state", is("LATE"));
        assertThat(calendar())
                .contains("SUMMARY:Terlambat: Hari terakhir surveilans pertama SNI ISO 9001:2015")
                .contains("SUMMARY:Hari terakhir surveilans kedua SNI ISO 9001:2015");
    }

    @Test
    void what_is_far_is_not_told_and_stands_in_the_calendar() {
        var id = certificates.held(unit, today().minusDays(1), false);
        warnings.look();
        assertThat(told(id)).isEmpty();
        assertThat(calendar())
                .contains("UID:" + id + "-end@fkp", "UID:" + id + "-12@fkp", "UID:" + id + "-SURVEILLANCE_1@fkp")
                .contains("Sertifikat SNI ISO 9001:2015 berakhir");
    }

    @Test
    void a_unit_without_an_address_is_told_once_it_has_one() {
        address(null);
        var id = certificates.held(unit, today().minusYears(3).plusMonths(5), false);
        warnings.look();
        assertThat(told(id)).isEmpty();
        given().get("/api/v1/certificates/" + id).then().body("warnings.months", hasItem(6));

        address("loka@example.go.id");
        warnings.look();
        assertThat(told(id)).contains("EXPIRING_6");
        warnings.look();
        assertThat(told(id)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({"12, EXPIRING_12", "6, EXPIRING_6", "3, EXPIRING_3"})
    void a_unit_is_told_of_the_end_that_many_months_before_and_not_a_day_earlier(int months, String notice) {
        var near = certificates.until(unit, today().plusMonths(months));
        warnings.look();
        assertThat(told(near)).contains(notice);

        unit = units.unitOf("siti", UnitRole.HEAD).id();
        address("loka@example.go.id");
        // Months are not equally long: of the last days behind it the first from which it is more than so many months.
        var later = Stream.iterate(today().plusMonths(months), day -> day.plusDays(1))
                .filter(day -> day.minusMonths(months).isAfter(today()))
                .findFirst()
                .orElseThrow();
        var far = certificates.until(unit, later);
        warnings.look();
        assertThat(told(far)).doesNotContain(notice);
    }

    private String calendar() {
        return given().get("/api/v1/units/" + unit + "/deadlines.ics").asString();
    }

    private void address(@Nullable String email) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update unit set email = ?2 where id = ?1")
                        .setParameter(1, unit)
                        .setParameter(2, email)
                        .executeUpdate());
    }

    private long mails(UUID certificate) {
        return ((Number) database.createNativeQuery(
                                "select count(*) from outbox_entry where object_id = ?1 and topic = 'certificate.warned'")
                        .setParameter(1, certificate)
                        .getSingleResult())
                .longValue();
    }

    private List<String> told(UUID certificate) {
        List<?> rows =
                database.createNativeQuery("""
                        select w ->> 'notice' from outbox_entry o cross join lateral jsonb_array_elements(o.payload -> 'warnings') w
                        where o.object_id = ?1 and o.topic = 'certificate.warned'
                        """).setParameter(1, certificate).getResultList();
        return rows.stream().map(String::valueOf).toList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
