package id.fkp.export.job;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.export.Exported;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FeedbackTable;
import id.fkp.file.Outputs;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class ExportJobTest {

    private static final String EXPORTS = "/api/v1/exports";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ExportWorker worker;

    @Inject
    ExpiredExports expired;

    @Inject
    Outputs outputs;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void inputsOfAUnit() {
        unit = units.unitOf("petugas", UnitRole.HEAD).id();
        var forum = forums.open(unit, 1);
        inputs.taken(forum, said("Pertama.", "name", "Ani"));
        inputs.taken(forum, said("Kedua.", "kind", "COMPLAINT"));
        // What the test before has left waiting is not this one's.
        change("delete from export_job where unit_id <> ?1", unit);
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void a_file_is_written_meanwhile_and_holds_what_the_list_holds(ExportFormat format) throws IOException {
        var id = ordered(format, Map.of());
        read(id).body("state", equalTo("QUEUED"), "rowsDone", equalTo(0), "rowsTotal", nullValue());
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(404);

        worker.work();

        read(id).body("state", equalTo("DONE"), "rowsDone", equalTo(2), "rowsTotal", equalTo(2))
                .body("size", notNullValue(), "expiresAt", notNullValue());
        var answer = given().get(EXPORTS + "/" + id + "/content");
        answer.then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .header("Content-Disposition", containsString("attachment; filename=\"masukan-"));
        var table = FeedbackTable.ofUnit(ExportFilter.NONE.inbox(unit), ExportFilter.NONE.handling(), "test", "petugas")
                .table();
        assertThat(Exported.rows(answer.asByteArray(), format, table))
                .extracting(row -> row.get("text"))
                .containsExactly("Kedua.", "Pertama.");
        given().get("/api/v1/audit-entries?unitId=" + unit)
                .then()
                .body("items.act", hasItems("export.ordered", "export.fetched"));
    }

    @Test
    void filters_are_those_of_the_list() {
        var id = ordered(ExportFormat.CSV, Map.of("kind", "COMPLAINT"));
        worker.work();
        read(id).body("rowsDone", equalTo(1), "filter.kind", equalTo("COMPLAINT"));
    }

    @Test
    void what_is_ones_own_is_that_of_who_asked_for_the_file() {
        change(
                "insert into feedback_read (feedback_id, unit_id, issuer, subject, name, read_at) "
                        + "select id, unit_id, 'test', case when kind = 'COMPLAINT' then 'rekan' else 'petugas' end, 'Seseorang', now() "
                        + "from feedback where unit_id = ?1",
                unit);
        var unread = ordered(ExportFormat.CSV, Map.of("unread", true));
        worker.work();
        read(unread).body("rowsDone", equalTo(1), "filter.unread", equalTo(true));
    }

    @ParameterizedTest
    @EnumSource(value = DataSet.class, mode = EnumSource.Mode.EXCLUDE, names = "FEEDBACK")
    void all_but_inputs_know_no_filter_but_the_forum(DataSet set) {
        var order = order(set.name(), ExportFormat.CSV, Map.of("kind", "COMPLAINT"));
        send(UUID.randomUUID(), order).statusCode(400).body("errors[0].pointer", equalTo("/filter"));
    }

    @Test
    void who_lost_the_role_does_not_fetch_what_it_is_for() {
        String id = send(UUID.randomUUID(), order("AUDIT", ExportFormat.CSV, Map.of()))
                .statusCode(201)
                .extract()
                .path("id");
        worker.work();
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(200);
        change("update membership set role = 'DRAFTER' where unit_id = ?1", unit);
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESPONSES", "FOLLOW_UPS", "ATTENDANCES"})
    void a_forum_of_which_nothing_is_there_is_an_empty_file(String set) {
        String id = send(UUID.randomUUID(), order(set, ExportFormat.CSV, Map.of("forumId", UUID.randomUUID())))
                .statusCode(201)
                .extract()
                .path("id");
        worker.work();
        read(id).body("state", equalTo("DONE"), "rowsDone", equalTo(0));
    }

    @Test
    void what_a_dead_node_has_left_is_begun_anew() throws IOException {
        var id = ordered(ExportFormat.JSONL, Map.of());
        change("""
                update export_job set state = 'RUNNING', attempt = uuidv7(), attempts = 1, rows_done = 1, beat_at = now()
                where id = ?1""", UUID.fromString(id));

        worker.work();
        read(id).body("state", equalTo("RUNNING"));

        change("update export_job set beat_at = now() - interval '3 minutes' where id = ?1", UUID.fromString(id));
        worker.work();
        read(id).body("state", equalTo("DONE"), "rowsDone", equalTo(2));
        assertThat(Files.readAllLines(outputs.place(UUID.fromString(id)))).hasSize(2);
    }

    @Test
    void what_takes_its_node_with_it_time_and_again_is_given_up() {
        var id = ordered(ExportFormat.CSV, Map.of());
        change("""
                update export_job set state = 'RUNNING', attempt = uuidv7(), attempts = 3,
                    beat_at = now() - interval '3 minutes' where id = ?1""", UUID.fromString(id));

        worker.work();

        read(id).body("state", equalTo("FAILED"), "endedAt", notNullValue());
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(404);
    }

    @Test
    void a_cancelled_one_is_gone_and_so_is_its_file() {
        var waiting = ordered(ExportFormat.CSV, Map.of());
        given().delete(EXPORTS + "/" + waiting).then().statusCode(204);
        given().get(EXPORTS + "/" + waiting).then().statusCode(404);

        var done = ordered(ExportFormat.CSV, Map.of());
        worker.work();
        assertThat(outputs.place(UUID.fromString(done))).exists();
        given().delete(EXPORTS + "/" + done).then().statusCode(204);
        assertThat(outputs.place(UUID.fromString(done))).doesNotExist();
    }

    @Test
    void a_file_goes_after_seven_days() {
        var id = ordered(ExportFormat.CSV, Map.of());
        worker.work();
        change(
                "update export_job set ended_at = now() - interval '6 days 23 hours' where id = ?1",
                UUID.fromString(id));
        expired.forget();
        read(id).body("state", equalTo("DONE"));

        change("update export_job set ended_at = now() - interval '7 days 1 hour' where id = ?1", UUID.fromString(id));
        expired.forget();
        given().get(EXPORTS + "/" + id).then().statusCode(404);
        assertThat(outputs.place(UUID.fromString(id))).doesNotExist();
    }

    @Test
    void who_has_left_the_unit_finds_nothing_any_more() {
        var id = ordered(ExportFormat.CSV, Map.of());
        worker.work();
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(200);

        change("delete from membership where unit_id = ?1", unit);

        given().get(EXPORTS + "/" + id).then().statusCode(404);
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(404);
        given().delete(EXPORTS + "/" + id).then().statusCode(404);
        given().get(EXPORTS + "?unitId=" + unit).then().statusCode(404);
    }

    @Test
    void nobody_sees_what_another_member_has_asked_for() {
        var id = ordered(ExportFormat.CSV, Map.of());
        worker.work();
        change("update export_job set by_subject = 'rekan' where id = ?1", UUID.fromString(id));
        var own = ordered(ExportFormat.CSV, Map.of());

        given().get(EXPORTS + "/" + id).then().statusCode(404);
        given().get(EXPORTS + "/" + id + "/content").then().statusCode(404);
        given().delete(EXPORTS + "/" + id).then().statusCode(404);
        given().get(EXPORTS + "?unitId=" + unit).then().statusCode(200).body("items.id", contains(own));
    }

    @Test
    void only_members_ask() {
        var foreign = new HashMap<>(order("FEEDBACK", ExportFormat.CSV, Map.of()));
        foreign.put("unitId", units.unit().id());
        send(UUID.randomUUID(), foreign).statusCode(404);
        given().get(EXPORTS + "?unitId=" + foreign.get("unitId")).then().statusCode(404);
        given().get(EXPORTS).then().statusCode(400);
    }

    @Test
    void one_who_sends_again_asks_for_one_file() {
        var key = UUID.randomUUID();
        var order = order("FEEDBACK", ExportFormat.CSV, Map.of());
        String first = send(key, order).statusCode(201).extract().path("id");
        send(key, order).statusCode(201).body("id", equalTo(first));
        send(key, order("FEEDBACK", ExportFormat.XLSX, Map.of())).statusCode(422);
    }

    @Test
    void five_of_ones_own_may_wait() {
        for (int i = 0; i < 5; i++) {
            ordered(ExportFormat.CSV, Map.of());
        }
        send(UUID.randomUUID(), order("FEEDBACK", ExportFormat.CSV, Map.of()))
                .statusCode(409)
                .body("code", equalTo("exports-waiting"));
        worker.work();
        ordered(ExportFormat.CSV, Map.of());
    }

    private String ordered(ExportFormat format, Map<String, Object> filter) {
        return send(UUID.randomUUID(), order("FEEDBACK", format, filter))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private Map<String, Object> order(String dataSet, ExportFormat format, Map<String, Object> filter) {
        return Map.of("unitId", unit, "dataSet", dataSet, "format", format, "filter", filter);
    }

    private static ValidatableResponse send(UUID key, Map<String, Object> order) {
        return given().contentType("application/json")
                .header("Idempotency-Key", key)
                .body(order)
                .post(EXPORTS)
                .then();
    }

    private static ValidatableResponse read(String id) {
        return given().get(EXPORTS + "/" + id).then().statusCode(200);
    }

    private void change(String sql, UUID id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).setParameter(1, id).executeUpdate());
    }
}
