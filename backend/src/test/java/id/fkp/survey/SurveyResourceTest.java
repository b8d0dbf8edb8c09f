package id.fkp.survey;

import static id.fkp.survey.Surveying.published;
import static id.fkp.survey.Surveying.read;
import static id.fkp.survey.Surveying.text;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A survey from its draft to what follows from it, as its unit and the public meet it. */
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
    void what_follows_from_it_is_a_follow_up_with_its_element_and_is_counted() {
        var id = published(fixture, unit);
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

    private ValidatableResponse drafted(Map<String, Object> plan) {
        return draft(plan).statusCode(201);
    }

    private ValidatableResponse draft(Map<String, Object> plan) {
        return Requests.post("/api/v1/units/" + unit + "/surveys", plan);
    }
}
