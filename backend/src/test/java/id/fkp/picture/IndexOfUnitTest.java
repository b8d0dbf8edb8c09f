package id.fkp.picture;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.survey.SurveyFixture;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A unit is judged by all surveys that are of now, in the picture as in the evaluation, and both name them. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class IndexOfUnitTest {

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture surveys;

    @Inject
    PictureCounting counting;

    private UUID unit;
    private LocalDate today;

    @BeforeEach
    void unit() {
        unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        today = surveys.today(unit);
    }

    @Test
    void a_survey_of_each_service_makes_one_index_by_how_many_answered() {
        surveys.published(unit, service("Uji"), today.minusDays(400), 10, 4);
        var permits = service("Izin");
        surveys.published(unit, permits, today.minusDays(60), 10, 1);
        var ofPermits = surveys.published(unit, permits, today.minusDays(20), 10, 4);
        var ofComplaints = surveys.published(unit, service("Aduan"), today.minusDays(40), 30, 2);
        surveys.open(unit, AnswerRule.FREE);

        // 10 said 4 and 30 said 2: 2.5 of 4.
        picture(equalTo("GRADE_D"), equalTo(62.5f), today.minusDays(20), ofPermits, ofComplaints);
        judgedBy(ofPermits, ofComplaints);
    }

    @Test
    void a_survey_of_the_whole_unit_counts_where_no_service_has_a_newer_one() {
        surveys.published(unit, service("Uji"), today.minusDays(90), 10, 4);
        surveys.published(unit, null, today.minusDays(70), 10, 2);
        var whole = surveys.published(unit, null, today.minusDays(20), 10, 3);
        picture(equalTo("GRADE_C"), equalTo(75.0f), today.minusDays(20), whole);
        judgedBy(whole);

        var ofService = surveys.published(unit, service("Izin"), today.minusDays(30), 10, 4);
        picture(equalTo("GRADE_A"), equalTo(100.0f), today.minusDays(30), ofService);
    }

    @Test
    void an_index_is_rounded_as_its_surveys_are_and_exact_where_they_differ() {
        var from = today.minusDays(50);
        var until = today.minusDays(10);
        var first = surveys.published(unit, service("Uji"), from, until, until, 7, 3, true);
        picture(equalTo("GRADE_C"), equalTo(74.25f), until, first);
        given().get("/api/v1/surveys/{id}/publications", first).then().body("items[0].results.index", equalTo(74.25f));
        var second = surveys.published(unit, service("Izin"), from, until, until, 7, 3, false);
        picture(equalTo("GRADE_C"), equalTo(75.0f), until, first, second);
    }

    @Test
    void an_index_older_than_a_year_is_shown_as_late_with_its_day_and_earns_one_point() {
        var until = today.minusMonths(12).minusDays(1);
        var old = surveys.published(unit, null, until, 200, 4);
        picture(equalTo("LATE"), equalTo(100.0f), until, old);
        assessment()
                .body("indicators[5].score", equalTo(1))
                .body("indicators[5].reasons.code", contains("HAS_OLD_SURVEY"))
                .body("indicators[5].missing.code", contains("NEEDS_CURRENT_SURVEY"));

        var now = surveys.published(unit, null, today.minusMonths(12), 200, 3);
        picture(equalTo("GRADE_C"), equalTo(75.0f), today.minusMonths(12), now);
        assessment().body("indicators[5].score", equalTo(2));
    }

    @Test
    void a_unit_that_has_published_nothing_has_no_index() {
        surveys.open(unit, AnswerRule.FREE);
        picture(equalTo("NONE"), nullValue(), null);
        assessment().body("indicators[5].evidence", empty());
    }

    private UUID service(String name) {
        return units.service(unit, name).id();
    }

    private void picture(Matcher<?> state, Matcher<?> index, @Nullable LocalDate until, UUID... of) {
        counting.count();
        var ids = Arrays.stream(of).map(UUID::toString).toArray(String[]::new);
        given().get("/api/v1/units/{id}/picture", unit)
                .then()
                .statusCode(200)
                .body("years[-1].survey.state", state)
                .body("years[-1].survey.index", index)
                .body("years[-1].survey.periodTo", equalTo(until == null ? null : until.toString()))
                .body("evidence.findAll { it.measure == 'SURVEY' }.id", containsInAnyOrder(ids));
    }

    private void judgedBy(UUID... of) {
        var paths = Arrays.stream(of).map(id -> "/api/v1/surveys/" + id).toArray(String[]::new);
        assessment()
                .body("indicators[5].evidence.path", containsInAnyOrder(paths))
                .body("indicators[6].evidence.path", containsInAnyOrder(paths));
    }

    private ValidatableResponse assessment() {
        return given().get("/api/v1/units/{id}/assessment", unit).then().statusCode(200);
    }
}
