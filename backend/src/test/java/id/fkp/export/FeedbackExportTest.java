package id.fkp.export;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.fkp.DatabaseForTests;
import id.fkp.export.form.ExportFormat;
import id.fkp.export.set.FeedbackTable;
import id.fkp.export.set.ResponseTable;
import id.fkp.export.table.Table;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.reading.FeedbackFilter;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.inbox.InboxFilter;
import id.fkp.inbox.handling.HandlingFilter;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
class FeedbackExportTest {

    private static final String PUBLIC = "/api/v1/forums/{ref}/feedback-export";
    private static final String MEMBERS = "/api/v1/feedback-export?unitId=";

    private static final List<String> TROUBLESOME = List.of(
            "=HYPERLINK(\"http://jahat.example\",\"klik\")",
            "+62 811 0000 0001",
            "-5 hari",
            "@semua petugas",
            "'dikutip sejak awal'",
            "Baris satu\nbaris \"dua\"; dengan titik koma, koma, dan 'kutip'",
            "Loketnya 👍🏽 dan ﷽, serta ＝tanda lebar",
            "＝1+1");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("petugas", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void the_three_forms_hold_the_same_rows_and_values() throws IOException {
        giveTroublesome();
        answer(inputs.taken(forum, said("Dijawab.", "name", "Ani", "showName", true, "consent", "2026-1"))
                .feedbackId());

        for (var seen : List.of(everybody(), members())) {
            var csv = seen.rows(ExportFormat.CSV);
            assertThat(csv).hasSize(TROUBLESOME.size() + 1);
            assertThat(seen.rows(ExportFormat.XLSX)).isEqualTo(csv);
            assertThat(seen.rows(ExportFormat.JSONL)).isEqualTo(csv);
            assertThat(csv).extracting(row -> row.get("text")).containsAll(TROUBLESOME);
            assertThat(csv.get(0))
                    .containsEntry("state", "ANSWERED")
                    .containsEntry("response.outcome", "REJECTED")
                    .containsEntry("response.text", "=Bukan rumus");
        }
        var responses = ResponseTable.published(unit.id(), null).table();
        var path = "/api/v1/response-export?unitId=" + unit.id() + "&format=";
        var csv = Exported.rows(file(path + "CSV"), ExportFormat.CSV, responses);
        assertThat(csv).hasSize(1);
        assertThat(csv.get(0)).containsEntry("feedbackCount", "1").containsEntry("reasonCode", "BUDGET");
        assertThat(Exported.rows(file(path + "XLSX"), ExportFormat.XLSX, responses))
                .isEqualTo(csv);
        assertThat(Exported.rows(file(path + "JSONL"), ExportFormat.JSONL, responses))
                .isEqualTo(csv);
    }

    @Test
    void csv_is_utf_8_with_a_mark_in_lines_of_rfc_4180_without_formulas() {
        giveTroublesome();
        var csv = new String(file(publicPath("lang=en")), UTF_8);

        assertThat(csv).startsWith("\uFEFF\"Input ID\",\"Forum ID\",").endsWith("\r\n");
        assertThat(csv)
                .contains("\"'=HYPERLINK(\"\"http://jahat.example\"\",\"\"klik\"\")\"")
                .contains("\"'+62 811 0000 0001\"", "\"'-5 hari\"", "\"'@semua petugas\"", "\"'＝1+1\"")
                .contains("\"''dikutip sejak awal'\"")
                .contains("\"Baris satu\nbaris \"\"dua\"\"; dengan titik koma, koma, dan 'kutip'\"");
    }

    @ParameterizedTest
    @EnumSource(ExportFormat.class)
    void an_export_holds_what_the_list_holds(ExportFormat format) throws IOException {
        giveTroublesome();
        for (int i = 0; i < 120; i++) {
            inputs.taken(forum, said("Masukan " + i));
        }
        var held = inputs.taken(forum, said("Mengadu.", "kind", "COMPLAINT")).feedbackId();
        var hidden = inputs.taken(forum, said("Kata yang menyerang.")).feedbackId();
        hide(hidden);

        var rows = everybody().rows(format);

        assertThat(rows)
                .extracting(row -> row.get("id"))
                .containsExactlyElementsOf(listed())
                .doesNotContain(held);
        var counts =
                given().get("/api/v1/forums/{ref}/feedback-counts", forum.id()).jsonPath();
        assertThat(rows).hasSize(counts.getInt("published") + counts.getInt("hidden") + counts.getInt("withdrawn"));
        assertThat(rows.get(0))
                .containsEntry("id", hidden)
                .containsEntry("hidden.reason", "ABUSE")
                .doesNotContainKey("text");
        var all = given().get("/api/v1/feedback-counts?unitId=" + unit.id()).jsonPath();
        assertThat(members().rows(format))
                .hasSize(counts.getInt("received"))
                .hasSize(all.getMap("states", String.class, Integer.class).values().stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .anySatisfy(row -> assertThat(row).containsEntry("text", "Kata yang menyerang."));
    }

    @Test
    void filters_leave_what_they_leave_in_the_lists() throws IOException {
        var standard = forum.versions().get(0).standardId();
        var on = inputs.taken(
                        forum,
                        said("Keberatan.", "kind", "OBJECTION", "standardId", standard, "components", List.of("SD4")))
                .feedbackId();
        inputs.taken(forum, said("Umum."));

        var publicTable = everybody().table();
        for (var filter : List.of("component=SD4", "standardId=" + standard)) {
            assertThat(Exported.csv(file(publicPath(filter)), publicTable))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("id", on).containsEntry("components", "SD4"));
        }
        assertThat(Exported.csv(file(publicPath("general=true")), publicTable)).hasSize(1);
        for (var filter : List.of("kind=OBJECTION", "q=keberatan", "state=OPEN&component=SD4")) {
            assertThat(Exported.csv(
                            file(MEMBERS + unit.id() + "&" + filter), members().table()))
                    .extracting(row -> row.get("id"))
                    .containsExactly(on);
        }
        given().get(publicPath("kind=OBJECTION")).then().statusCode(400);
        given().get(publicPath("lang=fr")).then().statusCode(400);
        given().get(PUBLIC + "?format=PDF", forum.id()).then().statusCode(400);
    }

    @Test
    void who_gave_an_input_is_for_members_alone() throws IOException {
        inputs.taken(forum, said("Rahasia.", "name", "Kenari Penanda", "contact", "0899-1234-5678"));
        inputs.taken(forum, said("Terbuka.", "name", "Ani Terbuka", "showName", true, "consent", "2026-1"));

        for (var format : ExportFormat.values()) {
            assertThat(everybody().rows(format).toString())
                    .contains("Ani Terbuka")
                    .doesNotContain("Kenari", "0899-1234-5678");
            assertThat(members().rows(format))
                    .anySatisfy(row -> assertThat(row)
                            .containsEntry("person.name", "Kenari Penanda")
                            .containsEntry("person.contact", "0899-1234-5678")
                            .doesNotContainKey("name"));
        }
    }

    @Test
    void headings_follow_the_language_and_names_say_what_it_is() {
        given().header("Accept-Language", "en")
                .get(PUBLIC, forum.slug())
                .then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("filename=\"feedback-" + forum.slug() + "-"))
                .body(containsString("Submitted at (UTC)"));
        given().header("Accept-Language", "en")
                .get(PUBLIC + "?lang=id&format=XLSX", forum.slug())
                .then()
                .statusCode(200)
                .header("Content-Type", containsString(ExportFormat.XLSX_TYPE))
                .header("Content-Disposition", containsString("filename=\"masukan-" + forum.slug() + "-"));
        given().get(MEMBERS + unit.id())
                .then()
                .header("Cache-Control", "no-store")
                .body(containsString("Kontak"));
    }

    @Test
    void an_empty_forum_is_an_empty_file() throws IOException {
        for (var format : ExportFormat.values()) {
            assertThat(everybody().rows(format)).isEmpty();
        }
        assertThat(file(PUBLIC.replace("{ref}", forum.slug()) + "?format=JSONL"))
                .isEmpty();
    }

    @Test
    void a_forum_that_is_not_announced_has_no_export() {
        given().get(PUBLIC, forums.planned(unit.id(), 1).id()).then().statusCode(404);
        given().get(PUBLIC, UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void a_foreign_unit_is_not_there() {
        given().get(MEMBERS + units.unit().id()).then().statusCode(404);
        given().get(MEMBERS + UUID.randomUUID()).then().statusCode(404);
        given().get("/api/v1/feedback-export").then().statusCode(400);
    }

    @ParameterizedTest
    @EnumSource(UnitRole.class)
    void every_member_saves_what_they_read(UnitRole role) {
        given().get(MEMBERS + units.unitOf("petugas", role).id()).then().statusCode(200);
    }

    @Test
    @TestSecurity
    void nobody_else_does() {
        given().get(MEMBERS + unit.id()).then().statusCode(401);
        given().get(PUBLIC, forum.slug()).then().statusCode(200);
    }

    @Test
    void that_persons_left_the_product_is_on_record() {
        units.member(unit.id(), "petugas", UnitRole.HEAD);
        given().get(MEMBERS + unit.id() + "&format=XLSX&forumId=" + forum.id())
                .then()
                .statusCode(200);

        given().get("/api/v1/audit-entries?unitId=" + unit.id())
                .then()
                .body("items.act", hasItem("feedback.exported"))
                .body("items[0].detail.format", equalTo("XLSX"), "items[0].actorSubject", equalTo("petugas"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void asking_for_the_head_alone_takes_no_place(int round) {
        for (int i = 0; i < 10; i++) {
            given().noFilters().head(MEMBERS + unit.id()).then().statusCode(200);
        }
        given().get(MEMBERS + unit.id()).then().statusCode(200);
    }

    private void giveTroublesome() {
        TROUBLESOME.forEach(text -> inputs.taken(forum, said(text)));
    }

    private void answer(String feedback) {
        given().contentType("application/json")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "feedbackIds",
                        List.of(feedback),
                        "outcome",
                        "REJECTED",
                        "reasonCode",
                        "BUDGET",
                        "text",
                        "=Bukan rumus"))
                .post("/api/v1/responses")
                .then()
                .statusCode(201);
    }

    private void hide(String feedback) {
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(feedback), HideReason.ABUSE, Instant.now()));
    }

    /** The ids of all pages of the list. */
    private List<String> listed() {
        var ids = new ArrayList<String>();
        String cursor = null;
        do {
            var page = given().queryParams(cursor == null ? Map.of() : Map.of("cursor", cursor))
                    .get("/api/v1/forums/{ref}/feedback?limit=50", forum.id())
                    .jsonPath();
            ids.addAll(page.getList("items.id"));
            cursor = page.getString("next");
        } while (cursor != null);
        return ids;
    }

    private record Seen(Table table, String path) {
        List<Map<String, String>> rows(ExportFormat format) throws IOException {
            return Exported.rows(file(path + "&format=" + format), format, table);
        }
    }

    private Seen everybody() {
        var filter = new FeedbackFilter(null, null, null, null, null);
        return new Seen(FeedbackTable.ofForum(forum.id(), filter).table(), publicPath("lang=id"));
    }

    private Seen members() {
        var filter = new InboxFilter(unit.id(), null, null, null, null, null, null, null, null, null, null);
        return new Seen(
                FeedbackTable.ofUnit(filter, new HandlingFilter(null, null, null), "test", "petugas")
                        .table(),
                MEMBERS + unit.id());
    }

    private String publicPath(String more) {
        return PUBLIC.replace("{ref}", forum.slug()) + "?" + more;
    }

    private static byte[] file(String path) {
        Response answer = given().get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.asByteArray();
    }
}
