package id.fkp.survey;

import static id.fkp.survey.Surveying.now;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Answers come in from files, which are looked at first; nothing comes twice and each broken row is named. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "sari")
class SurveyImportsTest {

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture fixture;

    private UUID unit;

    @BeforeEach
    void unit() {
        unit = units.unitOf("sari", UnitRole.MODERATOR, UnitRole.AUDITOR).id();
    }

    @Test
    void a_file_is_looked_at_first_each_broken_row_is_named_and_the_rest_comes_in_once() {
        var id = fixture.open(unit, AnswerRule.FREE);
        var day = fixture.today(unit);
        var csv = "Nomor;Tanggal;U1 Persyaratan;U2;U3;U4;U5;U6;U7;U8;U9;Jenis kelamin;Umur\n"
                + "1;" + day + ";4;4;4;4;4;4;4;4;4;Perempuan;34\n"
                + "2;" + day + ";4;4;5;4;4;4;4;4;4;L;61\n"
                + "3;besok;4;4;4;4;4;4;4;4;4;;\n"
                + "4;" + day + ";4;4;4;4;4;4;4;4;;;\n"
                + "1;" + day + ";4;4;4;4;4;4;4;4;4;;\n"
                + "5;" + day + ";1;1;1;1;1;1;1;1;1;;\n";
        bring(id, csv, "dryRun=true")
                .statusCode(201)
                .body("read", equalTo(6), "added", equalTo(2), "broken", equalTo(4), "dryRun", equalTo(true))
                .body("faults.row", contains(3, 4, 5, 6))
                .body("faults.column", contains("U3", "Tanggal", "U9", "Nomor"))
                .body("faults.code", contains("not-a-score", "not-a-date", "missing", "twice"))
                .body("headings", hasItem("Tanggal"), "faults[1].cells", hasItem("besok"));
        bring(id, csv, "dryRun=false")
                .statusCode(422)
                .body("code", equalTo("survey-import-broken"), "errors", hasSize(4));
        now(id).body("results.responses", equalTo(0));
        bring(id, csv, "skipBroken=true").statusCode(201).body("added", equalTo(2), "known", equalTo(0));
        bring(id, csv, "skipBroken=true").statusCode(201).body("added", equalTo(0), "known", equalTo(2));
        var mended = csv.replace("4;4;5;4", "4;4;3;4").replace("besok", day.toString());
        bring(id, mended, "skipBroken=true").statusCode(201).body("added", equalTo(2), "known", equalTo(2));
        now(id).body("results.responses", equalTo(4));
        bring(id, "U1;U2\n1;2\n", "dryRun=true").statusCode(422).body("code", equalTo("survey-import-unreadable"));
    }

    @Test
    void rows_without_a_number_that_look_as_if_they_had_come_before_are_said_to_and_kept() {
        var id = fixture.open(unit, AnswerRule.FREE);
        var day = fixture.today(unit);
        var headings = "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9,jenis kelamin,nomor\n";
        var twice = day + ",4,3,2,1,4,3,2,1,4,L,\n" + day + ",4,3,2,1,4,3,2,1,4,L,\n";
        var other = day + ",4,3,2,1,4,3,2,1,4,P,\n" + day + ",4,3,2,1,4,3,2,1,4,L,K-1\n";
        bring(id, headings + twice, "dryRun=true").body("unnumbered", equalTo(2), "alike", equalTo(0));
        bring(id, headings + twice, "dryRun=false").statusCode(201).body("unnumbered", equalTo(2));
        bring(id, headings + twice + twice.substring(0, twice.length() / 2) + other, "dryRun=true")
                .body("added", equalTo(5), "unnumbered", equalTo(4), "alike", equalTo(2));
        bring(id, headings + twice, "dryRun=true").body("known", equalTo(2), "unnumbered", equalTo(0));
        bring(id, headings + twice + other, "dryRun=false").statusCode(201).body("added", equalTo(4));
    }

    @Test
    void of_a_hundred_thousand_rows_each_broken_one_is_named() {
        var id = fixture.open(unit, AnswerRule.FREE);
        var day = fixture.today(unit);
        var csv = IntStream.range(0, 100_000)
                .mapToObj(i -> day + ",4,3,2,1,4,3,2,1," + (i % 2 == 0 ? 4 : 5))
                .collect(Collectors.joining("\n", "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9\n", "\n"));
        var rows = bring(id, csv, "dryRun=true")
                .statusCode(201)
                .body("added", equalTo(50_000), "broken", equalTo(50_000))
                .extract()
                .<List<Integer>>path("faults.row");
        assertThat(rows)
                .isEqualTo(IntStream.range(0, 50_000).mapToObj(i -> 2 * i + 3).toList());
        now(id).body("results.responses", equalTo(0));
    }

    @Test
    void a_hundred_thousand_rows_come_in_at_once() {
        var id = fixture.open(unit, AnswerRule.FREE);
        var day = fixture.today(unit);
        var csv = IntStream.range(0, 100_000)
                .mapToObj(i -> day + ",4,3,2,1,4,3,2,1," + (i % 4 + 1))
                .collect(Collectors.joining("\n", "tanggal,U1,U2,U3,U4,U5,U6,U7,U8,U9\n", "\n"));
        bring(id, csv, "dryRun=false").statusCode(201).body("added", equalTo(100_000), "broken", equalTo(0));
        now(id).body("results.responses", equalTo(100_000), "results.index", equalTo(62.50f));
    }

    private static ValidatableResponse bring(UUID id, String csv, String query) {
        return given().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/surveys/" + id + "/imports?" + query)
                .then();
    }
}
