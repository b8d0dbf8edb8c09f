package id.fkp.fact;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.establish.DecreeFixture;
import id.fkp.fact.state.FactSource;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.standard.row.TimeRow;
import id.fkp.standard.row.TimeUnit;
import id.fkp.standard.version.ComponentCode;
import id.fkp.standard.version.VersionInfo;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Complaints and service times are brought in and undone, and stand beside the component they speak about. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "wati")
class FactResourceTest {

    private static final String COMPLAINTS = "kind=COMPLAINTS&source=UNIT_REGISTER";
    private static final String TIMES = "kind=SERVICE_TIMES&source=UNIT_REGISTER";

    @Inject
    UnitFixture units;

    @Inject
    StandardFixture standards;

    @Inject
    Standards known;

    @Inject
    DecreeFixture decrees;

    @Inject
    SurveyFixture surveys;

    @Inject
    FactFixture facts;

    private UUID unit;
    private VersionInfo standard;
    private LocalDate today;

    /** A standard in force since today, which promises three working days. */
    @BeforeEach
    void establish() {
        unit = units.unitOf("wati", UnitRole.MODERATOR).id();
        var draft = standards.complete(unit);
        standards.write(
                draft.versionId(),
                ComponentCode.SD3,
                new TimeRow(UUID.randomUUID(), "Seluruh proses", 3, TimeUnit.WORKING_DAYS, null));
        decrees.agreed(unit, draft);
        decrees.signed(unit, List.of(draft.standardId()), null);
        standard = draft;
        today = surveys.today(unit);
    }

    @Test
    void a_file_is_looked_at_first_each_broken_row_is_named_and_no_person_is_read() {
        var csv = "Tanggal;Layanan;Kategori;Jumlah;Nomor;Nama pelapor\n"
                + row(1, "SD3", "7", "A-1") + ";Siti\n"
                + "besok;" + standard.code() + ";SD3;1;A-2;Siti\n"
                + today + ";Layanan lain;SD3;1;A-3;Siti\n"
                + row(1, "cuaca", "1", "A-4") + ";Siti\n"
                + row(1, "Biaya loket", "banyak", "A-5") + ";Siti\n"
                + row(1, "Biaya loket", "1", "A-1") + ";Siti\n"
                + row(1, "Biaya loket", "1", "3171234567890123") + ";Siti\n"
                + row(1, "Antrean lambat", "1", "A-6") + ";Siti\n"
                + row(1, "Biaya loket", "2", "A-7") + ";Siti\n";
        bring(csv, COMPLAINTS + "&dryRun=true")
                .statusCode(201)
                .body("read", equalTo(9), "added", equalTo(2), "broken", equalTo(7), "importId", nullValue())
                .body("personal", contains("Nama pelapor"))
                .body(
                        "faults.code",
                        contains(
                                "not-a-date",
                                "service-unknown",
                                "component-unknown",
                                "not-a-count",
                                "twice",
                                "of-a-person",
                                "component-unknown"))
                .body("faults.cells.flatten()", not(hasItem("Siti")));
        bring(csv, COMPLAINTS).statusCode(422).body("code", equalTo("fact-import-broken"), "errors", hasSize(7));
        facts().body("components", empty());
        bring(csv, COMPLAINTS + "&skipBroken=true").statusCode(201).body("added", equalTo(2));
        facts().body("components.component", contains("SD3", "SD4"));
        bring("nama,umur\nSiti,30\n", COMPLAINTS).statusCode(422).body("code", equalTo("fact-import-unreadable"));
    }

    @Test
    void the_same_file_and_the_same_number_do_not_count_twice_and_a_month_is_replaced_only_when_that_is_said() {
        var csv = "tanggal,layanan,komponen,jumlah,nomor\n" + line(1, "SD3", "7", "A-1") + line(1, "SD3", "6", "");
        String first = bring(csv, COMPLAINTS).statusCode(201).extract().path("importId");
        bring(csv, COMPLAINTS).statusCode(201).body("added", equalTo(0), "known", equalTo(2));
        facts().body(count("before"), equalTo(13));
        var corrected =
                "tanggal,layanan,komponen,jumlah,nomor\n" + line(1, "SD3", "7", "A-1") + line(1, "SD3", "9", "");
        bring(corrected, COMPLAINTS + "&dryRun=true")
                .body("added", equalTo(1), "known", equalTo(1), "replaced", equalTo(1));
        bring(corrected, COMPLAINTS).statusCode(409).body("code", equalTo("fact-import-replaces"));
        String second = bring(corrected, COMPLAINTS + "&replace=true")
                .statusCode(201)
                .body("replaced", equalTo(1))
                .extract()
                .path("importId");
        facts().body(count("before"), equalTo(16));
        // What a later file has replaced since does not come back with the first one.
        undo(first).statusCode(204);
        facts().body(count("before"), equalTo(9));
        bring(csv, COMPLAINTS + "&replace=true").statusCode(201).body("added", equalTo(2));
        undo(second).statusCode(204);
        facts().body(count("before"), equalTo(13));
        undo(second).statusCode(409);
        given().get("/api/v1/units/{unit}/fact-imports", unit)
                .then()
                .statusCode(200)
                .body("items", hasSize(3), "items[1].undoneBy", equalTo("wati"), "items[0].undoneBy", nullValue());
    }

    @Test
    void what_an_undone_import_had_replaced_counts_again_unless_a_later_one_replaces_it() {
        bring(month("8"), COMPLAINTS).statusCode(201);
        String second =
                bring(month("20"), COMPLAINTS + "&replace=true").extract().path("importId");
        String third =
                bring(month("30"), COMPLAINTS + "&replace=true").extract().path("importId");
        undo(second).statusCode(204);
        facts().body(count("before"), equalTo(30));
        undo(third).statusCode(204);
        facts().body(count("before"), equalTo(8));
    }

    @Test
    void before_and_after_stand_beside_each_other_and_few_are_told_to_nobody() {
        bring(
                        "tanggal,layanan,komponen,jumlah\n"
                                + line(20, "SD3", "12", null)
                                + line(0, "SD3", "3", null)
                                + line(400, "SD3", "50", null)
                                + line(20, "SD4", "6", null),
                        COMPLAINTS)
                .statusCode(201);
        bring(
                        "tanggal;layanan;lama;satuan;jumlah\n"
                                + time(20, "2", "hari kerja", 5)
                                + time(20, "4,5", "hari kerja", 4)
                                + time(20, "9", "hari kerja", 1)
                                + time(0, "1", "hari kerja", 4)
                                + time(0, "2", "jam", 6),
                        TIMES)
                .statusCode(201)
                .body("added", equalTo(5));
        facts().body("changedOn", equalTo(today.toString()), "components.component", contains("SD3", "SD4"))
                .body(count("before"), equalTo(12), "components[0].complaints[0].before.from", equalTo(day(20)))
                .body(count("after"), nullValue(), "components[0].complaints[0].after.from", equalTo(day(0)))
                .body("components[1].complaints[0].after.count", equalTo(0))
                .body("components[0].times.unit", contains("WORKING_DAYS", "MINUTES"))
                .body("components[0].times[0].promised", equalTo(3))
                .body("components[0].times[0].before.cases", equalTo(10))
                .body("components[0].times[0].before.median", equalTo(2.0f))
                .body("components[0].times[0].before.ninetieth", equalTo(4.5f))
                .body("components[0].times[0].after.from", equalTo(day(0)))
                .body("components[0].times[0].after.median", nullValue())
                .body("components[0].times[1].promised", nullValue())
                .body("components[0].times[1].after.median", equalTo(120.0f));
    }

    @Test
    void by_how_much_it_changed_is_told_a_month_where_both_are_told() {
        bring(
                        "tanggal,layanan,komponen,jumlah\n"
                                + line(40, "SD3", "8", null)
                                + line(11, "SD3", "4", null)
                                + line(0, "SD3", "6", null)
                                + line(11, "SD4", "3", null)
                                + line(0, "SD4", "9", null),
                        COMPLAINTS)
                .statusCode(201);
        bring(
                        "tanggal;layanan;lama;satuan;jumlah\n"
                                + time(20, "4", "hari kerja", 5)
                                + time(0, "1,5", "hari kerja", 5),
                        TIMES)
                .statusCode(201);
        // Twelve in thirty days, and six in the one day since: of a month of 30.4375 days, 182.625 less 12.175.
        facts().body("components[0].complaints[0].change", equalTo(170.5f))
                .body("components[0].times[0].change", equalTo(-2.5f))
                .body("components[0].times[0].before.kept", equalTo(false))
                .body("components[0].times[0].after.kept", equalTo(true))
                .body("components[1].complaints[0].change", nullValue());
    }

    @Test
    void the_newest_published_survey_speaks_about_its_components() {
        var id = surveys.open(unit, AnswerRule.FREE);
        var answers = IntStream.range(0, 5)
                .mapToObj(i -> today + ",4,4,2,4,4,4,4,4,4")
                .collect(Collectors.joining("\n", "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9\n", "\n"));
        given().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(answers.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/surveys/{id}/imports", id)
                .then()
                .statusCode(201);
        facts().body("components", empty());
        surveys.close(id);
        Requests.post("/api/v1/surveys/" + id + "/publications", "").statusCode(201);
        facts().body("components.find { it.component == 'SD3' }.elements.code", contains("U3"))
                .body("components.find { it.component == 'SD3' }.elements[0].after.mean", equalTo(2.0f))
                .body("components.find { it.component == 'SD3' }.elements[0].after.ofUnit", equalTo(true))
                .body("components.find { it.component == 'SD3' }.elements[0].before", nullValue())
                .body("components.find { it.component == 'MF2' }.elements.code", contains("U9"));
    }

    @Test
    void a_survey_of_the_service_is_not_compared_with_one_of_the_whole_unit() {
        var until = today.minusDays(20);
        surveys.published(unit, null, until, 5, 3);
        surveys.published(unit, null, until.minusDays(5), until, today.plusDays(300), 5, 4, false);
        var element = "components.find { it.component == 'SD3' }.elements[0]";
        facts().body(element + ".before.mean", equalTo(3.0f), element + ".after.mean", equalTo(4.0f))
                .body(element + ".change", equalTo(1.0f));

        surveys.published(unit, known.serviceOf(standard.standardId()), until, 5, 1);
        facts().body(element + ".before.ofUnit", equalTo(false), element + ".before.mean", equalTo(1.0f))
                .body(element + ".after.ofUnit", equalTo(true), element + ".after.mean", equalTo(4.0f))
                .body(element + ".change", nullValue());
    }

    @Test
    void a_component_is_named_beforehand_only_where_something_counts_today() {
        bring(
                        "tanggal,layanan,komponen,jumlah\n" + line(400, "SD3", "50", null) + line(3, "SD4", "6", null),
                        COMPLAINTS)
                .statusCode(201);
        facts().body("components.component", contains("SD4"));
    }

    @Test
    void members_are_told_what_others_are_not() {
        facts.bring(unit, FactSource.UNIT_REGISTER, false, month("8"));
        facts.bring(unit, FactSource.SP4N_LAPOR, true, month("9"));
        facts().body("components[0].complaints.source", contains("SP4N_LAPOR", "UNIT_REGISTER"))
                .body("components[0].complaints.before.published", contains(true, false));
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void a_stranger_reads_only_what_was_published_and_brings_nothing_in() {
        facts.bring(unit, FactSource.UNIT_REGISTER, false, month("8"));
        facts.bring(unit, FactSource.SP4N_LAPOR, true, month("9"));
        facts().body("components[0].complaints.source", contains("SP4N_LAPOR"));
        bring(month("10"), COMPLAINTS).statusCode(403);
        given().get("/api/v1/units/{unit}/fact-imports", unit).then().statusCode(404);
        undo(facts.brought(unit).toString()).statusCode(404);
    }

    @Test
    void an_import_is_published_and_taken_back_as_it_was_seen_and_everybody_is_told_of_both() {
        String id = bring(month("9"), COMPLAINTS).extract().path("importId");
        var seen = given().get("/api/v1/fact-imports/{id}", id)
                .then()
                .statusCode(200)
                .body("published", equalTo(false), "rows", equalTo(1))
                .extract()
                .header("ETag");
        show(id, "publication", null).statusCode(428);
        show(id, "withdrawal", seen).statusCode(409).body("code", equalTo("illegal-transition"));
        var shown = show(id, "publication", seen)
                .statusCode(200)
                .body("published", equalTo(true))
                .extract()
                .header("ETag");
        show(id, "publication", seen)
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.published", equalTo(true));
        facts().body("components[0].complaints[0].before.published", equalTo(true));
        assertThat(register()).containsExactly("facts.published");
        var back = show(id, "withdrawal", shown)
                .statusCode(200)
                .body("published", equalTo(false))
                .extract()
                .header("ETag");
        facts().body("components[0].complaints[0].before.published", equalTo(false));
        assertThat(register()).containsExactly("facts.withdrawn", "facts.published");
        undo(id).statusCode(204);
        show(id, "publication", back).statusCode(412);
        var undone = given().get("/api/v1/fact-imports/{id}", id).header("ETag");
        show(id, "publication", undone).statusCode(409).body("code", equalTo("illegal-transition"));
        // It was taken back before: that it is gone is no longer everybody's to know.
        assertThat(register()).hasSize(2);
    }

    @Test
    @TestSecurity(user = "orang-lain")
    void a_stranger_neither_reads_nor_publishes_an_import() {
        var id = facts.brought(unit).toString();
        given().get("/api/v1/fact-imports/{id}", id).then().statusCode(404);
        show(id, "publication", "\"0\"").statusCode(404);
        show(id, "withdrawal", "\"0\"").statusCode(404);
    }

    @Test
    void a_hundred_thousand_rows_come_in_at_once() {
        var csv = IntStream.range(0, 100_000)
                .mapToObj(i -> day(i % 300 + 1) + "," + standard.code() + "," + (i % 9 + 1) + ",hari kerja,T-" + i)
                .collect(Collectors.joining("\n", "tanggal,layanan,lama,satuan,nomor\n", "\n"));
        bring(csv, TIMES).statusCode(201).body("added", equalTo(100_000), "broken", equalTo(0));
        facts().body("components[0].times[0].before.cases", equalTo(100_000))
                .body("components[0].times[0].before.median", equalTo(5.0f));
    }

    /** So many complaints about SD3, without a number. */
    private String month(String count) {
        return "tanggal,layanan,komponen,jumlah\n" + line(1, "SD3", count, null);
    }

    private String row(int daysAgo, String component, String count, String number) {
        return String.join(";", day(daysAgo), standard.code(), component, count, number);
    }

    private String line(int daysAgo, String component, String count, @Nullable String number) {
        var line = String.join(",", day(daysAgo), standard.code(), component, count);
        return (number == null ? line : line + "," + number) + "\n";
    }

    private String time(int daysAgo, String duration, String unitOfTime, int cases) {
        return String.join(";", day(daysAgo), standard.code(), duration, unitOfTime, String.valueOf(cases)) + "\n";
    }

    private String day(int daysAgo) {
        return today.minusDays(daysAgo).toString();
    }

    private static String count(String when) {
        return "components[0].complaints[0]." + when + ".count";
    }

    /** What is known, which is that of which it is said beforehand that something is known. */
    private ValidatableResponse facts() {
        List<String> about = given().get("/api/v1/standards/{id}/fact-components", standard.standardId())
                .then()
                .statusCode(200)
                .body("standardId", equalTo(standard.standardId().toString()))
                .extract()
                .path("components");
        return given().get("/api/v1/standards/{id}/facts", standard.standardId())
                .then()
                .statusCode(200)
                .body("components.component", equalTo(about));
    }

    private ValidatableResponse bring(String csv, String query) {
        return given().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/units/" + unit + "/fact-imports?" + query)
                .then();
    }

    private static ValidatableResponse show(String id, String what, @Nullable String etag) {
        var asked = given();
        return (etag == null ? asked : asked.header("If-Match", etag))
                .post("/api/v1/fact-imports/{id}/{what}", id, what)
                .then();
    }

    /** What everybody is told of the facts of the unit, newest first. */
    private List<String> register() {
        return given()
                .get("/api/v1/register/entries?limit=100&unitId=" + unit)
                .jsonPath()
                .getList("items.act", String.class)
                .stream()
                .filter(act -> act.startsWith("facts."))
                .toList();
    }

    private static ValidatableResponse undo(String id) {
        return given().delete("/api/v1/fact-imports/{id}", id).then();
    }
}
