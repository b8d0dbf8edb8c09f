package id.fkp.integrate;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The regions that did not ship. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "admin", roles = "admin")
class RegionImportTest {

    @Inject
    EntityManager database;

    @Test
    void new_regions_are_added_and_known_ones_get_their_names() {
        brought("kode;nama;kode_bps\n72;Sulawesi Tengah;72\n72.71;Kota Palu;7271\n12.75;Kota Binjai Baru;\n", false)
                .statusCode(201)
                .body("read", equalTo(3), "added", equalTo(2), "changed", equalTo(1), "dryRun", equalTo(false));

        assertThat(region("72.71")).isEqualTo("Kota Palu 7271");
        assertThat(region("12.75"))
                .as("a code that the list does not have stays")
                .isEqualTo("Kota Binjai Baru 1276");

        brought("code,name,bps_code\r\n12.75,Kota Binjai,1276\r\n", false)
                .statusCode(201)
                .body("added", equalTo(0), "changed", equalTo(1));
    }

    @Test
    void a_dry_run_says_what_would_come_and_writes_nothing() {
        brought("\uFEFFcode,name\n53.01,\"Kabupaten, Kupang\"\n", true)
                .statusCode(201)
                .body("added", equalTo(1), "dryRun", equalTo(true));
        assertThat(region("53.01")).isNull();
    }

    @Test
    void with_one_row_broken_nothing_is_written_and_each_fault_is_named() {
        brought("code,name,bps_code\n61.01,Sambas,6101\n6102,Mempawah,\n61.01,Dua kali,\n61.03,,x\n", false)
                .statusCode(422)
                .body("code", equalTo("regions-broken"))
                .body("errors.pointer", contains("/3/code", "/4/code", "/5/name", "/5/bpsCode"))
                .body("errors.code", contains("pattern", "twice", "size", "pattern"));
        assertThat(region("61.01")).isNull();
    }

    @Test
    void what_is_no_list_of_regions_is_refused() {
        for (var none : List.of("", "\n\n", "code,name\n", "a,b\n1,2\n", "code,name\n\"61.01,x\n", "%PDF-1.7")) {
            brought(none, false).statusCode(422).body("code", equalTo("regions-broken"), "errors", hasSize(1));
        }
        var many = IntStream.range(0, 200).mapToObj(row -> "x," + row).collect(Collectors.joining("\n"));
        brought("code,name\n" + many, false).statusCode(422).body("errors", hasSize(100));
    }

    @Test
    void a_list_may_say_that_it_is_csv_and_be_as_large_as_any_file() {
        var rows = IntStream.range(0, 40_000)
                .mapToObj(n -> "8%d.%02d.%02d.%04d,Desa %d"
                        .formatted(n / 20_000, n / 10_000 % 10 + 1, n / 1_000 % 10 + 1, 2001 + n % 1_000, n))
                .collect(Collectors.joining("\n", "code,name\n", "\n"));
        for (var type : List.of("text/csv", "text/csv; charset=UTF-8")) {
            brought(type, rows, true).statusCode(201).body("read", equalTo(40_000));
        }
    }

    @Test
    void a_whole_country_is_brought_at_once() {
        var villages = IntStream.range(0, 92_000)
                .mapToObj(n -> "9%d.%02d.%02d.%04d,Desa %d"
                        .formatted(n / 46_000, n / 10_000 % 10 + 1, n / 1_000 % 10 + 1, 2001 + n % 1_000, n))
                .collect(Collectors.joining("\n", "code,name\n", "\n"));
        brought(villages, true).statusCode(201).body("read", equalTo(92_000));
    }

    private static ValidatableResponse brought(String csv, boolean dryRun) {
        return brought("application/octet-stream", csv, dryRun);
    }

    private static ValidatableResponse brought(String type, String csv, boolean dryRun) {
        return given().contentType(type)
                .header("Idempotency-Key", UUID.randomUUID())
                .queryParam("dryRun", dryRun)
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/region-imports")
                .then();
    }

    private @Nullable String region(String code) {
        return (String)
                database.createNativeQuery("select max(concat_ws(' ', name, bps_code)) from region where code = ?1")
                        .setParameter(1, code)
                        .getSingleResult();
    }
}
