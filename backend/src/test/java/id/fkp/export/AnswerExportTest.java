package id.fkp.export;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.AnswerDraftTable;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.table.Table;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.inbox.handling.HandlingFilter.Assigned;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What members see of answers, and of how the office goes about inputs, leaves the product for them and for nobody else. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class AnswerExportTest {

    private static final String RESPONSES = "/api/v1/response-export?unitId=";
    private static final String DRAFTS = "/api/v1/answer-draft-export?unitId=";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    OfficeFixture office;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("petugas", UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void members_save_answers_that_are_not_public_and_everybody_those_that_are() throws IOException {
        var shown = answered(input("Terbuka."), "Sudah kami perbaiki.");
        var held = answered(input("Petugas minta uang.", "kind", "COMPLAINT"), "Kami periksa dahulu.");
        var input = input("Kata yang menyerang.");
        var hidden = answered(input, "Terima kasih.");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(input), HideReason.ABUSE, Instant.now()));

        var everybody = ResponseTable.published(unit, null).table();
        assertThat(saved(RESPONSES + unit, everybody))
                .extracting(row -> row.get("id"))
                .containsExactly(shown);
        var members = saved(
                RESPONSES + unit + "&internal=true",
                ResponseTable.ofUnit(unit, null).table());
        assertThat(members).extracting(row -> row.get("id")).containsExactly(hidden, held, shown);
        assertThat(members).extracting(row -> row.get("shown")).containsExactly("false", "false", "true");
        assertThat(members).extracting(row -> row.get("heldCount")).containsExactly("0", "1", "0");
        assertThat(members.get(1)).containsEntry("text", "Kami periksa dahulu.").containsEntry("feedbackCount", "0");
        assertThat(saved(
                        RESPONSES + unit + "&internal=true&forumId=" + UUID.randomUUID(),
                        ResponseTable.ofUnit(unit, null).table()))
                .isEmpty();
    }

    @Test
    void an_answer_that_another_took_the_place_of_stands_nowhere() throws IOException {
        var input = input("Loketnya kurang.");
        answered(input, "Belum bisa.");
        var now = answered(input, "Bisa mulai Januari.");
        assertThat(saved(
                        RESPONSES + unit + "&internal=true",
                        ResponseTable.ofUnit(unit, null).table()))
                .extracting(row -> row.get("id"))
                .containsExactly(now);
    }

    @Test
    void who_gave_an_input_stands_beside_no_answer() throws IOException {
        var input = inputs.taken(forum, said("Rahasia.", "name", "Kenari Penanda", "contact", "0899-1234-5678"))
                .feedbackId();
        answered(input, "Terima kasih.");
        office.draft(UUID.fromString(input), "Siti Moderator", "Sedang ditulis.");
        for (var path : List.of(RESPONSES + unit + "&internal=true", DRAFTS + unit)) {
            assertThat(text(path + "&format=JSONL")).isNotEmpty().doesNotContain("Kenari", "0899-1234-5678");
        }
    }

    @Test
    void who_may_answer_saves_what_is_being_written() throws IOException {
        var input = inputs.taken(
                        forum,
                        said("Tiga hari.", "standardId", forum.versions().get(0).standardId()))
                .feedbackId();
        office.draft(UUID.fromString(input), "Siti Moderator", OfficeFixture.TROUBLE);
        var table = AnswerDraftTable.of(unit, null).table();
        for (var format : ExportFormat.values()) {
            var rows = Exported.rows(file(DRAFTS + unit + "&format=" + format), format, table);
            assertThat(rows).singleElement().satisfies(row -> {
                assertThat(row).containsEntry("author", "Siti Moderator").containsEntry("feedbackId", input);
                assertThat(row).containsEntry("answer.text", OfficeFixture.TROUBLE);
                assertThat(row.get("answer.changedComponents")).endsWith(" SD3");
            });
        }
        answered(input, "Terima kasih.");
        assertThat(saved(DRAFTS + unit, table))
                .as("a colleague's draft stays theirs")
                .hasSize(1);
        assertThat(saved(DRAFTS + unit + "&forumId=" + UUID.randomUUID(), table))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(UnitRole.class)
    void drafts_are_for_who_may_answer_and_answers_for_every_member(UnitRole role) {
        var own = units.unitOf("petugas", role).id();
        boolean answers = role == UnitRole.MODERATOR || role == UnitRole.HEAD;
        given().get(DRAFTS + own).then().statusCode(answers ? 200 : 403);
        Requests.post("/api/v1/exports", Map.of("unitId", own, "dataSet", "ANSWER_DRAFTS", "format", "CSV"))
                .statusCode(answers ? 201 : 403);
        given().get(RESPONSES + own + "&internal=true").then().statusCode(200);
    }

    @Test
    void a_foreign_unit_is_not_there_and_one_has_to_be_named() {
        var foreign = units.unit().id();
        given().get(DRAFTS + foreign).then().statusCode(404);
        given().get(RESPONSES + foreign + "&internal=true").then().statusCode(404);
        given().get("/api/v1/response-export?internal=true").then().statusCode(400);
    }

    @Test
    @TestSecurity
    void nobody_else_saves_what_is_not_public() {
        given().get(DRAFTS + unit).then().statusCode(401);
        given().get(RESPONSES + unit + "&internal=true").then().statusCode(401);
        given().get(RESPONSES + unit).then().statusCode(200);
    }

    @Test
    void that_they_left_the_office_is_on_record() {
        text(RESPONSES + unit + "&internal=true&format=XLSX");
        text(DRAFTS + unit);
        given().get("/api/v1/audit-entries?unitId=" + unit)
                .then()
                .body("items.act", hasItem("response.exported"), "items[0].act", equalTo("answer-draft.exported"));
    }

    @Test
    void inputs_are_saved_with_how_the_office_goes_about_them() throws IOException {
        var mine = input("Tugas saya.");
        var other = input("Tugas rekan.");
        office.draft(UUID.fromString(mine), "Siti Moderator", "Sedang ditulis.");
        office.report(UUID.fromString(mine), "reader", "Kasar.");
        change(
                "insert into feedback_assignment (feedback_id, unit_id, issuer, subject, name, due_on, assigned_at, version) "
                        + "select id, unit_id, 'test', case when id = ?1 then 'petugas' else 'rekan' end, 'Petugas', '2031-12-01', now(), 1 "
                        + "from feedback where forum_id = (select forum_id from feedback where id = ?1)",
                mine);
        change(
                "insert into feedback_read (feedback_id, unit_id, issuer, subject, name, read_at) "
                        + "select id, unit_id, 'test', 'petugas', 'Budi Kepala', now() from feedback where id = ?1",
                mine);

        assertThat(inbox("")).extracting(row -> row.get("id")).containsExactly(other, mine);
        assertThat(inbox("&assigned=MINE"))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("id", mine)
                        .containsEntry("handling.draftBy", "Siti Moderator")
                        .containsEntry("handling.assignment.name", "Petugas")
                        .containsEntry("handling.assignment.dueOn", "2031-12-01")
                        .containsEntry("handling.readBy", "Budi Kepala")
                        .containsEntry("reports", "1"));
        assertThat(inbox("&assigned=NOBODY")).isEmpty();
        assertThat(inbox("&unread=true")).extracting(row -> row.get("id")).containsExactly(other);
        assertThat(text("/api/v1/forums/" + forum.slug() + "/feedback-export?format=JSONL"))
                .doesNotContain("handling", "Siti Moderator", "Budi Kepala");
    }

    private List<Map<String, String>> inbox(String filter) throws IOException {
        var all = new InboxFilter(unit, null, null, null, null, null, null, null, null, null, null);
        var table = FeedbackTable.ofUnit(all, new HandlingFilter(Assigned.MINE, null, null), "test", "petugas")
                .table();
        return saved("/api/v1/feedback-export?unitId=" + unit + filter, table);
    }

    private String input(String text, Object... more) {
        return inputs.taken(forum, said(text, more)).feedbackId();
    }

    private static String answered(String feedback, String text) {
        return Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                List.of(feedback),
                                "outcome",
                                "REJECTED",
                                "reasonCode",
                                "BUDGET",
                                "text",
                                text))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static List<Map<String, String>> saved(String path, Table table) throws IOException {
        return Exported.csv(file(path), table);
    }

    private static byte[] file(String path) {
        return given().get(path).then().statusCode(200).extract().asByteArray();
    }

    private static String text(String path) {
        return given().get(path).then().statusCode(200).extract().asString();
    }

    private void change(String sql, String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql)
                        .setParameter(1, UUID.fromString(id))
                        .executeUpdate());
    }
}
