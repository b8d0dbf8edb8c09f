package id.fkp.export.job;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractOperation;
import id.fkp.contract.ContractOperations;
import id.fkp.export.Exported;
import id.fkp.export.OfficeFixture;
import id.fkp.export.OfficeFixture.Made;
import id.fkp.export.form.ExportFormat;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Whatever can be saved holds the same rows and values as CSV, XLSX and JSON Lines, at once and written meanwhile. Both lists
 * are taken from the product: the exports from the contract, the sets from the code.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "pengunduh")
class EverySetTest {

    private static final Path CONTRACT = Path.of("..", "openapi.yaml");

    /** Each file that is asked for says so there. */
    private static final Set<String> OF_SAVING = Set.of("export.ordered", "export.fetched", "audit.exported");

    @Inject
    UnitFixture units;

    @Inject
    OfficeFixture office;

    @Inject
    ExportWorker worker;

    private Made made;

    @BeforeEach
    void office() {
        made = office.of(units.unitOf("pengunduh", UnitRole.HEAD).id());
    }

    @Test
    void every_export_of_the_contract_is_the_same_in_all_three_forms() throws IOException {
        var asked = Asked.of(made);
        var declared = ContractOperations.read(CONTRACT).stream()
                .filter(operation ->
                        operation.declared().path("parameters").toString().contains("ExportFormat"))
                .map(ContractOperation::id)
                .toList();
        assertThat(asked).containsOnlyKeys(declared);
        for (var export : asked.entrySet()) {
            var rows = new ArrayList<List<Map<String, String>>>();
            for (var format : ExportFormat.values()) {
                rows.add(rows(export.getValue(), format));
            }
            assertThat(rows.get(0)).as(export.getKey()).isNotEmpty();
            assertThat(rows).as(export.getKey()).containsOnly(rows.get(0));
        }
    }

    @Test
    void every_set_is_the_same_at_once_and_written_meanwhile_in_all_three_forms() throws IOException {
        var asked = Asked.of(made);
        for (var set : DataSet.values()) {
            var ids = new HashMap<ExportFormat, String>();
            for (var format : ExportFormat.values()) {
                ids.put(format, ordered(set, format));
            }
            worker.work();
            var atOnce = Objects.requireNonNull(asked.get(Asked.operationOf(set)));
            var table = atOnce.table();
            var expected = rows(atOnce, ExportFormat.JSONL);
            assertThat(expected).as(set.name()).isNotEmpty();
            for (var format : ExportFormat.values()) {
                var id = ids.get(format);
                var file = given().get("/api/v1/exports/" + id + "/content")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asByteArray();
                var rows = Exported.rows(file, format, table);
                assertThat(lasting(rows)).as(set + " as " + format).isEqualTo(expected);
                given().get("/api/v1/exports/" + id).then().body("rowsDone", equalTo(rows.size()));
                given().delete("/api/v1/exports/" + id).then().statusCode(204);
            }
        }
    }

    private String ordered(DataSet set, ExportFormat format) {
        return Requests.post("/api/v1/exports", Map.of("unitId", made.unit(), "dataSet", set, "format", format))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Map<String, String>> rows(Asked asked, ExportFormat format) throws IOException {
        var file =
                given().get(asked.path(format)).then().statusCode(200).extract().asByteArray();
        return lasting(Exported.rows(file, format, asked.table()));
    }

    private static List<Map<String, String>> lasting(List<Map<String, String>> rows) {
        return rows.stream()
                .filter(row -> !OF_SAVING.contains(row.getOrDefault("act", "")))
                .toList();
    }
}
