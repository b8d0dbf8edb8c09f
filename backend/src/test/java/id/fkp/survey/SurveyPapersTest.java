package id.fkp.survey;

import static id.fkp.survey.Surveying.answer;
import static id.fkp.survey.Surveying.answered;
import static id.fkp.survey.Surveying.now;
import static id.fkp.survey.Surveying.papers;
import static id.fkp.survey.Surveying.publish;
import static id.fkp.survey.Surveying.published;
import static id.fkp.survey.Surveying.read;
import static id.fkp.survey.Surveying.text;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.shared.paper.PdfUa;
import id.fkp.shared.paper.QrInPdf;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What comes in on paper, also when results are out, and what goes out on paper. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "sari")
class SurveyPapersTest {

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
    void what_is_published_stays_as_it_was_until_late_papers_are_published_too() {
        var id = fixture.open(unit, AnswerRule.FREE);
        IntStream.range(0, 6)
                .forEach(i -> answer(id, answered(3, "respondent", Map.of("sex", "P")))
                        .statusCode(201));
        publish(id).statusCode(409).body("code", equalTo("survey-still-open"));
        fixture.close(id);
        publish(id)
                .statusCode(201)
                .body("number", equalTo(1), "results.index", equalTo(75.00f), "results.grade", equalTo("C"))
                .body("results.profile.question", contains("SEX", "AGE"));
        publish(id).statusCode(409).body("code", equalTo("nothing-new-to-publish"));
        papers(id, paper("K-1", 0), paper("K-2", 0)).statusCode(201).body("entered", equalTo(2));
        papers(id, paper("K-3", 0), paper("K-1", 0))
                .statusCode(400)
                .body("errors.pointer", contains("/responses/1/reference"));
        papers(id, paper("K-4", 101)).statusCode(400).body("errors.code", contains("outside-period"));
        now(id).body("changedSince", equalTo(true), "published.responses", equalTo(6), "results.responses", equalTo(8));
        given().get("/api/v1/units/{unit}/surveys?state=PUBLISHED", unit)
                .then()
                .body("items[0].responses", equalTo(6), "items[0].grade", equalTo("C"));
        publish(id).statusCode(201).body("number", equalTo(2), "results.responses", equalTo(8));
        given().get("/api/v1/surveys/{id}/publications", id)
                .then()
                .body("items.number", contains(2, 1), "items[1].results.responses", equalTo(6));
        given().get("/api/v1/units/{unit}/survey-trend", unit)
                .then()
                .body("items", hasSize(1), "items[0].responses", equalTo(8), "items[0].elements", hasSize(9));
        given().get("/api/v1/audit-entries?unitId=" + unit)
                .then()
                .statusCode(200)
                .body("items.act", hasItem("survey-results.published"));
    }

    @Test
    void after_one_late_paper_no_group_is_published_from_which_it_would_follow_whose_it_was() throws Exception {
        var id = fixture.open(unit, AnswerRule.FREE);
        for (var sex : List.of("P", "L")) {
            IntStream.range(0, 6)
                    .forEach(i -> answer(id, answered(3, "respondent", Map.of("sex", sex)))
                            .statusCode(201));
        }
        fixture.close(id);
        publish(id)
                .statusCode(201)
                .body("results.withheld", empty(), "results.profile[0].groups.responses", contains(6, 6));
        var late = paper("K-1", 0);
        late.put("respondent", Map.of("sex", "L"));
        papers(id, late).statusCode(201);
        now(id).body("results.withheld", empty(), "results.profile[0].groups.responses", contains(7, 6));
        publish(id)
                .statusCode(201)
                .body("results.withheld", hasItems("MONTH", "QUARTER", "HALF_YEAR", "CHANNEL", "SEX", "AGE"))
                .body("results.profile", empty(), "results.byChannel", empty(), "results.byMonth", empty())
                .body("results.responses", equalTo(13), "results.elements", hasSize(9));
        given().get("/api/v1/surveys/{id}/publications", id)
                .then()
                .body("items[0].results.profile", empty(), "items[1].results.profile[0].groups", hasSize(2));
        assertThat(text(read(id, "report.pdf")))
                .contains("Jenis kelamin Tidak ditampilkan: sejak publikasi sebelumnya");

        var more = IntStream.range(0, 4)
                .mapToObj(i -> {
                    var paper = paper("L-" + i, 0);
                    paper.put("respondent", Map.of("sex", "L"));
                    return paper;
                })
                .toList();
        Requests.post("/api/v1/surveys/" + id + "/paper-responses", Map.of("responses", more))
                .statusCode(201);
        publish(id)
                .statusCode(201)
                .body("results.withheld", empty(), "results.profile[0].groups.responses", contains(11, 6));
    }

    @Test
    void a_paper_that_was_typed_in_twice_is_taken_out_with_a_reason() {
        var id = fixture.open(unit, AnswerRule.FREE);
        papers(id, paper("K-1", 0)).statusCode(201);
        var response = given().get("/api/v1/surveys/{id}/responses", id)
                .then()
                .body("items[0].reference", equalTo("K-1"), "items[0].enteredBy", equalTo("sari"))
                .body("items[0].answers", hasSize(9))
                .extract()
                .<String>path("items[0].id");
        given().contentType(JSON)
                .body(Map.of("reason", "Ganda"))
                .post("/api/v1/survey-responses/{id}/removal", response)
                .then()
                .statusCode(200)
                .body("removalReason", equalTo("Ganda"), "removedBy", equalTo("sari"));
        now(id).body("results.responses", equalTo(0), "results.hidden", equalTo(true), "results.index", nullValue());
        papers(id, paper("K-1", 0)).statusCode(201);
    }

    @Test
    void report_poster_and_questionnaire_say_what_they_must() throws Exception {
        var id = published(fixture, unit);
        assertThat(text(read(id, "report.pdf")))
                .contains("LAPORAN SURVEI KEPUASAN MASYARAKAT")
                .contains("tepat 1/9")
                .contains("88,31 - 100,00")
                .contains("75,00")
                .contains("Waktu penyelesaian")
                .contains("publikasi ke-1")
                .contains(DateTimeFormatter.ofPattern("MMMM uuuu", Locale.forLanguageTag("id-ID"))
                        .format(fixture.today(unit)));
        for (var paper : List.of("report.pdf", "poster.pdf", "questionnaire.pdf")) {
            assertThat(PdfUa.faults(read(id, paper))).as(paper).isEmpty();
        }
        assertThat(text(read(id, "poster.pdf"))).contains("/survei/");
        var slug = given().get("/api/v1/surveys/{id}", id).<String>path("slug");
        assertThat(QrInPdf.read(read(id, "poster.pdf")))
                .singleElement()
                .asString()
                .endsWith("/survei/" + slug + "#qr");
        assertThat(text(read(id, "questionnaire.pdf?lang=en"))).contains("How fast is the service?");
        assertThat(read(id, "report.docx")).isNotEmpty();
    }

    @Test
    void who_holds_the_paper_reads_of_which_service_it_is() throws Exception {
        var service = units.service(unit, "Layanan informasi obat");
        var id = fixture.published(unit, service.id(), fixture.today(unit).minusDays(40), 6, 3);
        for (var paper : List.of("poster.pdf", "questionnaire.pdf", "poster.pdf?lang=en")) {
            assertThat(text(read(id, paper))).as(paper).contains("Layanan informasi obat");
        }
        assertThat(text(read(id, "questionnaire.pdf"))).contains("Nomor kertas");
        assertThat(PdfUa.faults(read(id, "questionnaire.pdf"))).isEmpty();
    }

    private Map<String, Object> paper(@Nullable String reference, int daysAgo) {
        var paper = answered(4);
        paper.remove("channel");
        paper.put("reference", reference);
        paper.put("answeredOn", fixture.today(unit).minusDays(daysAgo).toString());
        return paper;
    }
}
