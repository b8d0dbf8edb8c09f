package id.fkp.survey;

import static id.fkp.submission.Giving.solution;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.shared.paper.PdfUa;
import id.fkp.shared.paper.QrInPdf;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey from its draft to what follows from it, as its unit, its respondents and the public meet it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "sari")
class SurveyResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture fixture;

    @Inject
    StandardFixture standards;

    @Inject
    Standards known;

    private UUID unit;

    @BeforeEach
    void unit() {
        unit = units.unitOf("sari", UnitRole.MODERATOR, UnitRole.AUDITOR).id();
    }

    @Test
    void a_draft_opens_by_its_days_and_asks_in_its_own_words_where_it_has_some() {
        var plan = fixture.plan(unit, AnswerRule.FREE);
        plan.put("questions", List.of(Map.of("element", "U3", "id", "Cepatkah?", "en", "Was it fast?")));
        var slug = drafted(plan)
                .body("state", equalTo("OPEN"), "sampleSize", equalTo(169), "hasResponses", equalTo(false))
                .body("questions", hasSize(9))
                .body("questions[2].question.id", equalTo("Cepatkah?"))
                .body("questions[3].answers[3].id", equalTo("Gratis"))
                .extract()
                .<String>path("slug");
        var later = fixture.plan(unit, AnswerRule.FREE);
        later.put("opensOn", fixture.today(unit).plusDays(1).toString());
        Requests.change("/api/v1/surveys/" + slug, later).statusCode(200).body("state", equalTo("DRAFT"));
    }

    @Test
    void how_many_respondents_are_enough_is_known_before_there_is_a_survey() {
        given().get("/api/v1/survey-rule/sample?population=300")
                .then()
                .statusCode(200)
                .body("sampleSize", equalTo(169));
        given().get("/api/v1/survey-rule/sample?population=0").then().statusCode(400);
        given().get("/api/v1/survey-rule/sample").then().statusCode(400);
    }

    @Test
    void what_cannot_be_is_named_field_by_field() {
        var plan = fixture.plan(unit, AnswerRule.FREE);
        plan.put("opensOn", fixture.today(unit).minusDays(101).toString());
        plan.put("closesOn", fixture.today(unit).plusDays(101).toString());
        plan.put("profileQuestions", List.of("SEX", "SEX"));
        plan.put("serviceId", UUID.randomUUID());
        draft(plan)
                .statusCode(400)
                .body("errors.pointer", contains("/opensOn", "/closesOn", "/serviceId", "/profileQuestions/1"))
                .body("errors.code", contains("outside-period", "outside-period", "not-of-the-unit", "twice"));
    }

    @Test
    void once_there_are_responses_only_texts_closing_day_and_population_change() {
        var id = drafted(fixture.plan(unit, AnswerRule.FREE)).extract().<String>path("id");
        answer(id, answered(4)).statusCode(201);
        var plan = fixture.plan(unit, AnswerRule.FREE);
        plan.put("roundedWeight", true);
        plan.put("profileQuestions", List.of());
        Requests.change("/api/v1/surveys/" + id, plan)
                .statusCode(409)
                .body("code", equalTo("survey-has-responses"))
                .body("errors.pointer", contains("/profileQuestions", "/roundedWeight"));
        var texts = fixture.plan(unit, AnswerRule.FREE);
        texts.put("title", "SKM Uji, diperbaiki");
        texts.put("population", 500);
        texts.put("closesOn", fixture.today(unit).plusDays(20).toString());
        Requests.change("/api/v1/surveys/" + id, texts).statusCode(200).body("population", equalTo(500));
    }

    @Test
    void each_device_answers_once_and_the_same_request_gets_the_same_receipt() {
        var id = fixture.open(unit, AnswerRule.ONE_PER_DEVICE);
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        answer(id, device, key, answered(4)).statusCode(201);
        answer(id, device, key, answered(4)).statusCode(201);
        answer(id, device, UUID.randomUUID(), answered(3)).statusCode(409).body("code", equalTo("survey-answered"));
        answer(id, UUID.randomUUID(), UUID.randomUUID(), answered(3)).statusCode(201);
        now(id).body("results.responses", equalTo(2));
    }

    @Test
    void each_token_answers_once_and_one_that_nobody_made_does_not() throws Exception {
        var id = fixture.open(unit, AnswerRule.ONE_PER_TOKEN);
        var batch = Requests.post("/api/v1/surveys/" + id + "/token-batches", Map.of("size", 2))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var pdf = given().get("/api/v1/survey-token-batches/{id}/tokens.pdf", batch)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        assertThat(PdfUa.faults(pdf)).isEmpty();
        var token = token(pdf);
        answer(id, answered(4)).statusCode(400).body("code", equalTo("survey-token-unknown"));
        answer(id, answered(4, "token", token)).statusCode(201);
        answer(id, answered(4, "token", token)).statusCode(409).body("code", equalTo("survey-token-used"));
        answer(fixture.open(unit, AnswerRule.ONE_PER_TOKEN), answered(4, "token", token))
                .statusCode(400);
        given().get("/api/v1/surveys/{id}/token-batches", id).then().body("items[0].used", equalTo(1));
    }

    @Test
    void an_answer_holds_all_nine_within_their_scale_and_nothing_that_is_not_asked() {
        var id = fixture.open(unit, AnswerRule.FREE);
        var twice = answered(4);
        scores(twice).set(8, Map.of("element", "U1", "score", 1));
        answer(id, twice)
                .statusCode(400)
                .body("errors.code", contains("twice", "missing"))
                .body("errors.pointer", contains("/answers/8", "/answers"));
        answer(id, answered(5)).statusCode(400).body("errors.pointer", hasItem("/answers/0/score"));
        answer(id, answered(4, "respondent", Map.of("occupation", "POLICE")))
                .statusCode(400)
                .body("errors.pointer", contains("/respondent/occupation"));
        answer(id, answered(4, "channel", "PAPER")).statusCode(400);
        answer(fixture.draft(unit), answered(4)).statusCode(409).body("code", equalTo("survey-not-open"));
        fixture.close(id);
        answer(id, answered(4)).statusCode(409).body("code", equalTo("survey-closed"));
    }

    @Test
    @TestSecurity
    void without_an_account_a_solved_challenge_is_needed_and_a_draft_is_not_there() {
        var id = fixture.open(unit, AnswerRule.FREE);
        answer(id, answered(4)).statusCode(400).body("code", equalTo("challenge-invalid"));
        answer(id, answered(4, "challenge", solution())).statusCode(201);
        answer(fixture.draft(unit), answered(4, "challenge", solution())).statusCode(404);
        given().get("/api/v1/surveys/{id}/responses", id).then().statusCode(401);
        given().get("/api/v1/surveys/{id}/report.pdf", id).then().statusCode(404);
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

    @Test
    void what_follows_from_it_is_a_follow_up_with_its_element_and_is_counted() {
        var id = published();
        var plan = Map.of(
                "element", "U3",
                "text", "Membuka loket kedua",
                "owner", "Tim Loket",
                "horizon", "SHORT",
                "dueOn", fixture.today(unit).plusDays(30).toString());
        var followUp = Requests.post("/api/v1/surveys/" + id + "/follow-ups", plan)
                .statusCode(201)
                .body("survey.element", equalTo("U3"), "forumId", nullValue(), "state", equalTo("PLANNED"))
                .extract()
                .<String>path("id");
        given().get("/api/v1/units/{unit}/follow-ups", unit).then().body("items.id", contains(followUp));
        given().get("/api/v1/surveys/{id}/follow-up-progress", id)
                .then()
                .body("planned", equalTo(1), "percentDone", equalTo(0));
        given().contentType(JSON)
                .header(
                        "If-Match",
                        given().get("/api/v1/follow-ups/" + followUp).header("ETag"))
                .body(Map.of("to", "IN_PROGRESS"))
                .post("/api/v1/follow-ups/{id}/move", followUp)
                .then()
                .statusCode(200)
                .body("state", equalTo("IN_PROGRESS"));
        Requests.post("/api/v1/follow-ups/" + followUp + "/notes", Map.of("text", "Sudah dicat"))
                .statusCode(201);
        given().get("/api/v1/follow-up-export?unitId=" + unit)
                .then()
                .statusCode(200)
                .body(containsString("Membuka loket kedua"));
        Requests.post("/api/v1/surveys/" + fixture.open(unit, AnswerRule.FREE) + "/follow-ups", plan)
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void report_poster_and_questionnaire_say_what_they_must() throws Exception {
        var id = published();
        assertThat(text(read(id, "report.pdf")))
                .contains("LAPORAN SURVEI KEPUASAN MASYARAKAT")
                .contains("tepat 1/9")
                .contains("88,31 - 100,00")
                .contains("75,00")
                .contains("Waktu penyelesaian")
                .contains("publikasi ke-1");
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
    void a_trend_is_of_one_service_or_of_the_whole_unit_and_says_how_each_point_was_weighed() throws Exception {
        var standard = standards.complete(unit);
        var service = known.serviceOf(standard.standardId());
        var until = fixture.today(unit).minusDays(20);
        var ofService = title(fixture.published(unit, service, until, 10, 4));
        var ofOther = title(fixture.published(unit, standards.service(unit), until, 10, 2));
        var rounded = title(fixture.published(
                unit, null, until.minusDays(90), until.minusDays(1), until.minusDays(1), 10, 3, true));
        var whole = fixture.published(unit, null, until, 10, 3);

        trend("").body("items.title", hasItems(ofService, ofOther, rounded, title(whole)));
        trend("?unitWide=true").body("items.title", contains(rounded, title(whole)));
        trend("?serviceId=" + service).body("items.title", contains(ofService));
        trend("?unitWide=true&standardId=" + standard.standardId())
                .body("items.title", containsInAnyOrder(ofService, rounded, title(whole)));
        given().get("/api/v1/units/" + unit + "/survey-trend?standardId=x")
                .then()
                .statusCode(400);
        assertThat(text(read(whole, "report.pdf")))
                .contains(rounded, "Bobot unsur", "0,11", "1/9")
                .doesNotContain(ofService)
                .doesNotContain(ofOther);
    }

    private ValidatableResponse trend(String query) {
        return given().get("/api/v1/units/" + unit + "/survey-trend" + query)
                .then()
                .statusCode(200);
    }

    private static String title(UUID id) {
        return given().get("/api/v1/surveys/{id}", id).path("title");
    }

    @Test
    void members_save_the_responses_as_a_file_and_nobody_else_does() {
        var id = fixture.open(unit, AnswerRule.FREE);
        answer(id, answered(2, "comment", "Kursi kurang")).statusCode(201);
        given().get("/api/v1/surveys/{id}/responses-export", id)
                .then()
                .statusCode(200)
                .body(containsString("Kursi kurang"), not(containsString("evice")));
        var other = fixture.open(units.unit().id(), AnswerRule.FREE);
        given().get("/api/v1/surveys/{id}/responses-export", other).then().statusCode(404);
        given().get("/api/v1/units/{unit}/surveys", units.unit().id()).then().body("items", empty());
    }

    private UUID published() {
        var id = fixture.open(unit, AnswerRule.FREE);
        IntStream.range(0, 5).forEach(i -> answer(id, answered(3)).statusCode(201));
        fixture.close(id);
        publish(id).statusCode(201);
        return id;
    }

    private ValidatableResponse drafted(Map<String, Object> plan) {
        return draft(plan).statusCode(201);
    }

    private ValidatableResponse draft(Map<String, Object> plan) {
        return Requests.post("/api/v1/units/" + unit + "/surveys", plan);
    }

    private static Map<String, Object> answered(int score, Object... more) {
        var body = new HashMap<String, Object>();
        body.put(
                "answers",
                new ArrayList<>(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> Map.<String, Object>of("element", "U" + i, "score", score))
                        .toList()));
        body.put("channel", "QR");
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    @SuppressWarnings("unchecked") // made by answered
    private static List<Map<String, Object>> scores(Map<String, Object> answered) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answered.get("answers"));
    }

    private static ValidatableResponse answer(Object id, Map<String, Object> body) {
        return answer(id, UUID.randomUUID(), UUID.randomUUID(), body);
    }

    private static ValidatableResponse answer(Object id, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .body(body)
                .post("/api/v1/surveys/{id}/responses", id)
                .then();
    }

    private Map<String, Object> paper(@Nullable String reference, int daysAgo) {
        var paper = answered(4);
        paper.remove("channel");
        paper.put("reference", reference);
        paper.put("answeredOn", fixture.today(unit).minusDays(daysAgo).toString());
        return paper;
    }

    @SafeVarargs
    private static ValidatableResponse papers(UUID id, Map<String, Object>... papers) {
        return Requests.post("/api/v1/surveys/" + id + "/paper-responses", Map.of("responses", List.of(papers)));
    }

    private static ValidatableResponse publish(UUID id) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/surveys/{id}/publications", id)
                .then();
    }

    private static ValidatableResponse now(UUID id) {
        return given().get("/api/v1/surveys/{id}/results", id).then().statusCode(200);
    }

    private static ValidatableResponse bring(UUID id, String csv, String query) {
        return given().contentType("application/octet-stream")
                .header("Idempotency-Key", UUID.randomUUID())
                .body(csv.getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/surveys/" + id + "/imports?" + query)
                .then();
    }

    private static byte[] read(UUID id, String paper) {
        return given().get("/api/v1/surveys/" + id + "/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    private static String text(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    private static String token(byte[] pdf) throws Exception {
        var text = text(pdf).replace(" ", "");
        int at = text.indexOf("#t=") + 3;
        return text.substring(at, at + 20);
    }
}
