package id.fkp.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.establish.DecreeFixture;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FactTable;
import id.fkp.fact.FactFixture;
import id.fkp.fact.state.FactSource;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.VersionInfo;
import id.fkp.survey.SurveyFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What was measured of a service leaves the product as a file that holds what the API tells the same person. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class FactExportTest {

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    DecreeFixture decrees;

    @Inject
    SurveyFixture surveys;

    @Inject
    FactFixture facts;

    private VersionInfo standard;
    private String yesterday;
    private String today;

    /** A standard in force since today, of which complaints are public and others are not. */
    @BeforeEach
    void measured() {
        var unit = units.unitOf("petugas", UnitRole.MODERATOR).id();
        standard = standards.complete(unit);
        decrees.agreed(unit, standard);
        decrees.signed(unit, List.of(standard.standardId()), null);
        var day = surveys.today(unit);
        today = day.toString();
        yesterday = day.minusDays(1).toString();
        facts.bring(unit, FactSource.SP4N_LAPOR, true, csv(yesterday, "SD3,12") + line(today, "SD3,3"));
        facts.bring(unit, FactSource.UNIT_REGISTER, false, csv(yesterday, "SD3,9") + line(today, "SD3,7"));
    }

    @Test
    void members_save_all_of_it_in_three_forms_alike_and_few_stand_in_none() throws IOException {
        var rows = alike();

        assertThat(rows).extracting(row -> row.get("source")).containsExactly("SP4N_LAPOR", "UNIT_REGISTER");
        assertThat(rows.get(0))
                .containsEntry("standardId", standard.standardId().toString())
                .containsEntry("changedOn", today)
                .containsEntry("component", "SD3")
                .containsEntry("kind", "COMPLAINTS")
                .containsEntry("before.count", "12")
                .containsEntry("after.from", today)
                .containsEntry("after.published", "true")
                .doesNotContainKeys("after.count", "change", "before.mean", "unit");
        assertThat(rows.get(1))
                .containsEntry("before.from", yesterday)
                .containsEntry("before.count", "9")
                .containsEntry("before.published", "false")
                .containsEntry("after.count", "7")
                .containsEntry("change", "-60.9");
        given().get(path() + "?lang=en")
                .then()
                .header("Content-Disposition", containsString("facts-"))
                .header("Content-Type", startsWith(ExportFormat.CSV_TYPE));
    }

    @Test
    @TestSecurity
    void everybody_saves_what_was_published_and_nothing_of_a_draft() throws IOException {
        assertThat(alike()).extracting(row -> row.get("source")).containsExactly("SP4N_LAPOR");
        var draft = standards.complete(units.unit().id());
        given().get("/api/v1/standards/" + draft.standardId() + "/facts-export")
                .then()
                .statusCode(404);
    }

    private List<Map<String, String>> alike() throws IOException {
        var table = FactTable.of("{}").table();
        var csv = Exported.rows(file("CSV"), ExportFormat.CSV, table);
        for (var format : List.of(ExportFormat.XLSX, ExportFormat.JSONL)) {
            assertThat(Exported.rows(file(format.name()), format, table)).isEqualTo(csv);
        }
        return csv;
    }

    private byte[] file(String format) {
        return given().get(path() + "?format=" + format)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private String path() {
        return "/api/v1/standards/" + standard.standardId() + "/facts-export";
    }

    private String csv(String day, String rest) {
        return "tanggal,layanan,komponen,jumlah\n" + line(day, rest);
    }

    private String line(String day, String rest) {
        return day + "," + standard.code() + "," + rest + "\n";
    }
}
