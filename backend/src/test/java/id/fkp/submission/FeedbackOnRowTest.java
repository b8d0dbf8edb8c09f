package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.Forums;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An input may be about one row of a component. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class FeedbackOnRowTest {

    private static final UUID ROW = UUID.fromString("01993b6e-5f00-7c3a-9d5e-0f1e2d3c4b5a");
    private static final List<String> SD3 = List.of("SD3");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Forums announcing;

    @Inject
    StandardFixture standards;

    @Inject
    Clock clock;

    private ForumInfo forum;
    private UUID standard;

    @BeforeEach
    void openForum() {
        open(units.unit().id());
    }

    private void open(UUID unit) {
        var version = standards.complete(unit);
        standards.write(
                version.versionId(),
                ComponentCode.SD3,
                new TimeRow(ROW, "UMK risiko sedang", 10, TimeUnit.CALENDAR_DAYS, "berkas lengkap"));
        var opens = clock.instant().minus(Duration.ofHours(1));
        var plan = forums.planned(unit, opens, opens.plus(Duration.ofDays(7)), version);
        forum = QuarkusTransaction.requiringNew().call(() -> announcing.announce(plan.id(), "Moderator", opens));
        standard = version.standardId();
    }

    @Test
    void an_input_on_a_row_shows_the_row_and_is_found_and_counted_by_it() {
        var receipt = taken(forum.slug(), onRow("Sejak kapan lengkap?", ROW, SD3));
        taken(forum.slug(), said("Terlalu lama", "standardId", standard, "components", SD3));

        receipt.read()
                .body("feedback.row.id", equalTo(ROW.toString()), "feedback.row.kind", equalTo("TIME"))
                .body("feedback.row.subject", equalTo("UMK risiko sedang"));
        given().get(FEEDBACK, forum.slug()).then().body("items.row.subject", contains("UMK risiko sedang"));
        given().queryParam("row", ROW)
                .get(FEEDBACK, forum.slug())
                .then()
                .body("items.text", contains("Sejak kapan lengkap?"));
        given().queryParam("row", UUID.randomUUID())
                .get(FEEDBACK, forum.slug())
                .then()
                .body("items", hasSize(0));
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.slug())
                .then()
                .body("byComponent[0].code", equalTo("SD3"), "byComponent[0].count", equalTo(2))
                .body("byRow", hasSize(1), "byRow[0].count", equalTo(1))
                .body("byRow[0].rowId", equalTo(ROW.toString()), "byRow[0].code", equalTo("SD3"));
    }

    @Test
    void a_row_needs_the_one_component_it_stands_in() {
        refused(onRow("Dua", ROW, List.of("SD3", "SD4")));
        refused(onRow("Tidak ada", ROW, List.of()));
        refused(onRow("Lain", ROW, List.of("SD4")));
        refused(onRow("Baris lain", UUID.randomUUID(), SD3));
        refused(said("Tanpa komponen", "standardId", standard, "rowId", ROW));
        refused(said("Tanpa standar", "rowId", ROW));
    }

    @Test
    @TestSecurity(user = "siti")
    void the_office_sees_the_row_too() {
        open(units.unitOf("siti", UnitRole.MODERATOR).id());
        taken(forum.slug(), onRow("Sejak kapan lengkap?", ROW, SD3));

        given().queryParam("unitId", forum.unitId())
                .get("/api/v1/feedback")
                .then()
                .statusCode(200)
                .body("items[0].feedback.row.subject", equalTo("UMK risiko sedang"));
    }

    @Test
    void an_input_on_a_whole_component_has_no_row() {
        taken(forum.slug(), said("Terlalu lama", "standardId", standard, "components", SD3))
                .read()
                .body("feedback.row", nullValue(), "feedback.components", contains("SD3"));
    }

    private Map<String, Object> onRow(String text, UUID row, List<String> components) {
        return said(text, "standardId", standard, "components", components, "rowId", row);
    }

    private void refused(Map<String, Object> body) {
        give(forum.slug(), body)
                .statusCode(400)
                .body("code", equalTo("invalid-request"), "errors.pointer", hasItem("/rowId"));
    }
}
