package id.fkp.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.attendance.given.AttendingElement;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.AttendanceTable;
import id.fkp.export.set.AuditTable;
import id.fkp.export.set.FollowUpTable;
import id.fkp.export.set.WorkloadTable;
import id.fkp.export.table.Table;
import id.fkp.followup.FollowUpFixture;
import id.fkp.followup.reading.FollowUpSearch;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What was promised, who came and what was done leave the product as files that hold what the lists hold. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class OtherExportsTest {

    private static final String FOLLOW_UPS = "/api/v1/follow-up-export?forumId=";
    private static final String WORKLOAD = "/api/v1/workload-export?unitId=";
    private static final String ATTENDANCES = "/api/v1/attendance-export?unitId=";
    private static final String AUDIT = "/api/v1/audit-export?unitId=";

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AgreementFixture agreements;

    @Inject
    FollowUpFixture followUps;

    @Inject
    AttendanceFixture attendances;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void signed() {
        unit = units.unitOf("petugas", UnitRole.HEAD).id();
        forum = agreements.signed(unit);
    }

    @Test
    @TestSecurity
    void everybody_saves_what_was_promised_and_sees_what_is_late() throws IOException {
        String first = given().get("/api/v1/forums/" + forum.slug() + "/follow-ups")
                .then()
                .extract()
                .path("items[0].id");
        followUps.due(UUID.fromString(first), LocalDate.now(ZoneOffset.UTC).minusDays(10));

        var rows = alike(
                FOLLOW_UPS + forum.id(),
                FollowUpTable.of(null, null, FollowUpSearch.ALL, Instant.EPOCH).table());

        assertThat(rows).extracting(row -> row.get("id")).containsExactlyElementsOf(listed());
        assertThat(rows.get(0))
                .containsEntry("id", first)
                .containsEntry("owner", "Tim Loket")
                .containsEntry("state", "PLANNED")
                .containsEntry("overdue", "true")
                .containsEntry("forum.slug", forum.slug());
        assertThat(Integer.parseInt(rows.get(0).get("overdueDays"))).isBetween(9, 11);
        assertThat(rows.get(1)).containsEntry("overdue", "false").doesNotContainKey("overdueDays");
    }

    @Test
    @TestSecurity
    void everybody_saves_promises_by_the_filters_of_their_list() throws IOException {
        var listed = given().get("/api/v1/forums/" + forum.slug() + "/follow-ups")
                .then()
                .extract()
                .jsonPath();
        followUps.due(
                UUID.fromString(listed.getString("items[0].id")),
                LocalDate.now(ZoneOffset.UTC).minusDays(10));
        var table =
                FollowUpTable.of(null, null, FollowUpSearch.ALL, Instant.EPOCH).table();
        for (var filter : List.of(
                "overdue=true",
                "overdue=false",
                "state=PLANNED&state=VERIFIED",
                "state=VERIFIED",
                "owner=Tim Loket",
                "owner=Tidak Ada",
                "forum=" + forum.slug(),
                "forum=" + forum.id(),
                "forum=tidak-ada")) {
            List<String> ids = given().get("/api/v1/units/" + unit + "/follow-ups?limit=100&" + filter)
                    .then()
                    .extract()
                    .path("items.id");
            assertThat(Exported.csv(file("/api/v1/follow-up-export?unitId=" + unit + "&" + filter), table))
                    .as(filter)
                    .extracting(row -> row.get("id"))
                    .containsExactlyElementsOf(ids);
        }
    }

    @Test
    void what_was_done_to_one_thing_is_saved_alone() throws IOException {
        var rows = Exported.csv(
                file(AUDIT + unit + "&objectId=" + forum.id()),
                AuditTable.of(unit, null).table());
        assertThat(rows)
                .isNotEmpty()
                .extracting(row -> row.get("objectId"))
                .containsOnly(forum.id().toString());
    }

    @Test
    void members_save_who_came_and_it_is_on_record() throws IOException {
        var session = sessions.open(unit);
        attendances.present(session.id(), AttendingElement.MEDIA);
        attendances.signed(session.id(), AttendingElement.CIVIL_SOCIETY);
        var other = sessions.open(units.unitOf("petugas", UnitRole.HEAD).id());
        attendances.present(other.id(), AttendingElement.MEDIA);

        var path = ATTENDANCES + unit + "&forumId=" + session.forumId();
        var rows = alike(path, AttendanceTable.of(unit, null).table());

        assertThat(rows).extracting(row -> row.get("element")).containsExactly("MEDIA", "CIVIL_SOCIETY");
        assertThat(rows).extracting(row -> row.get("signed")).containsExactly("false", "true");
        assertThat(rows.get(0))
                .containsEntry("name", "Tamu Contoh")
                .containsEntry("contact", "tamu@example.org")
                .containsEntry("sessionId", session.id().toString());
        given().get("/api/v1/audit-entries?unitId=" + unit)
                .then()
                .body("items.act", hasItem("attendance.exported"))
                .body("items[0].detail.forumId", equalTo(session.forumId().toString()));
    }

    @Test
    void the_workload_is_saved_as_it_is_read() throws IOException {
        units.member(unit, "=budi", UnitRole.MODERATOR);

        var rows = alike(WORKLOAD + unit, WorkloadTable.of(unit, Instant.EPOCH).table());

        List<String> names = given().get("/api/v1/units/{unit}/workload", unit)
                .then()
                .extract()
                .path("members.name");
        assertThat(rows).extracting(row -> row.get("name")).containsExactlyElementsOf(names);
        assertThat(rows.get(0))
                .containsEntry("open", "0")
                .containsEntry("overdue", "0")
                .doesNotContainKey("medianDays");
        given().get("/api/v1/audit-entries?unitId=" + unit).then().body("items.act", hasItem("workload.exported"));
    }

    @Test
    void head_and_auditors_save_what_was_done() throws IOException {
        List<String> listed = given().get("/api/v1/audit-entries?limit=100&unitId=" + unit)
                .then()
                .extract()
                .path("items.id");
        var rows = Exported.csv(file(AUDIT + unit), AuditTable.of(unit, null).table());
        assertThat(rows).extracting(row -> row.get("id")).endsWith(listed.toArray(String[]::new));
        assertThat(rows.get(0)).containsEntry("act", "audit.exported").containsEntry("actorSubject", "petugas");
        assertThat(rows.get(0).get("detail")).contains("\"CSV\"");
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "MODERATOR"})
    void others_of_the_office_save_who_came_but_not_what_was_done(UnitRole role) {
        var own = units.unitOf("petugas", role).id();
        given().get(ATTENDANCES + own).then().statusCode(200);
        given().get(AUDIT + own).then().statusCode(403);
        given().get(WORKLOAD + own).then().statusCode(role == UnitRole.MODERATOR ? 200 : 403);
        order(own, "AUDIT").statusCode(403);
        order(own, "WORKLOAD").statusCode(role == UnitRole.MODERATOR ? 201 : 403);
        order(own, "ATTENDANCES").statusCode(201);
    }

    @Test
    void a_foreign_unit_is_not_there_and_none_is_asked_for() {
        for (var path : List.of(ATTENDANCES, AUDIT, WORKLOAD)) {
            given().get(path + units.unit().id()).then().statusCode(404);
            given().get(path.replace("unitId=", "format=CSV"))
                    .then()
                    .statusCode(400)
                    .body("detail", containsString("unitId"));
        }
    }

    @Test
    @TestSecurity
    void nobody_else_saves_persons() {
        given().get(ATTENDANCES + unit).then().statusCode(401);
        given().get(AUDIT + unit).then().statusCode(401);
        given().get(WORKLOAD + unit).then().statusCode(401);
    }

    private List<Map<String, String>> alike(String path, Table table) throws IOException {
        var csv = Exported.rows(file(path), ExportFormat.CSV, table);
        for (var format : List.of(ExportFormat.XLSX, ExportFormat.JSONL)) {
            assertThat(Exported.rows(file(path + "&format=" + format), format, table))
                    .isEqualTo(csv);
        }
        return csv;
    }

    private static byte[] file(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }

    private List<String> listed() {
        return given().get("/api/v1/forums/" + forum.slug() + "/follow-ups")
                .then()
                .extract()
                .path("items.id");
    }

    private static ValidatableResponse order(UUID unitId, String dataSet) {
        return given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("unitId", unitId, "dataSet", dataSet, "format", "CSV"))
                .post("/api/v1/exports")
                .then();
    }
}
