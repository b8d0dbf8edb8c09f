package id.fkp.assessment;

import static id.fkp.assessment.SketchedUnit.Pledge.draft;
import static id.fkp.assessment.SketchedUnit.Pledge.ofOlderDecree;
import static id.fkp.assessment.SketchedUnit.Pledge.signed;
import static id.fkp.assessment.SketchedUnit.Shown.State.OVER;
import static id.fkp.assessment.SketchedUnit.Shown.State.WITHDRAWN;
import static id.fkp.assessment.SketchedUnit.Shown.in;
import static id.fkp.assessment.SketchedUnit.Standard.standard;
import static id.fkp.assessment.SketchedUnit.unit;
import static id.fkp.attendance.given.AttendingElement.CIVIL_SOCIETY;
import static id.fkp.attendance.given.AttendingElement.EXPERT_ACADEMIC;
import static id.fkp.attendance.given.AttendingElement.MEDIA;
import static id.fkp.attendance.given.AttendingElement.PROVIDER;
import static id.fkp.attendance.given.AttendingElement.RELATED_AGENCY;
import static id.fkp.attendance.given.AttendingElement.SERVICE_USER;
import static id.fkp.publication.PublicationMedium.APPLICATION;
import static id.fkp.publication.PublicationMedium.BILLBOARD;
import static id.fkp.publication.PublicationMedium.PRINT;
import static id.fkp.publication.PublicationMedium.SCREEN;
import static id.fkp.publication.PublicationMedium.SIPPN;
import static id.fkp.publication.PublicationMedium.SOCIAL_MEDIA;
import static id.fkp.publication.PublicationMedium.WEBSITE;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.assessment.SketchedUnit.Standard;
import id.fkp.assessment.SketchedUnit.Survey;
import id.fkp.attendance.given.AttendingElement;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * Units as they lie in the database, read as a member reads them and compared with the scores that an evaluator gives by hand from
 * the texts of F-02 (domain.md §1.4). {@code ScoringTest} has the bounds; here is whether the facts are found.
 */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class TenUnitsTest {

    private static final AttendingElement[] FIVE = {SERVICE_USER, EXPERT_ACADEMIC, RELATED_AGENCY, CIVIL_SOCIETY, MEDIA
    };

    @Inject
    SketchedUnits units;

    @Inject
    ObjectMapper json;

    @Test
    void one_with_nothing() throws IOException {
        scores(unit(), 0, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void one_whose_draft_lacks_a_component() throws IOException {
        scores(unit().with(standard().draft(13)).with(Survey.of(0, 300)), 1, 0, 0, 0, 0, 0, 0, 0, 0);
    }

    @Test
    void one_with_14_components_and_nobodys_signature() throws IOException {
        scores(unit().with(standard().draft(14)).with(draft()), 2, 0, 0, 0, 1, 0, 0, 0, 0);
    }

    @Test
    void one_that_established_alone_and_hung_up_a_part() throws IOException {
        scores(
                unit().with(standard().shown(in(PRINT).only(5)))
                        .with(ofOlderDecree(PRINT, WEBSITE))
                        .with(Survey.of(100, 300)),
                // Too few answers (169 of 300 are asked for), a pledge of the decree before.
                3,
                0,
                1,
                0,
                2,
                1,
                0,
                0,
                0);
    }

    @Test
    void one_that_heard_two_elements_and_has_no_screenshot_of_sippn() throws IOException {
        var read = scores(
                unit().with(standard()
                                .signedWith(SERVICE_USER, SERVICE_USER, MEDIA, PROVIDER)
                                .shown(PRINT, WEBSITE)
                                .shown(in(SIPPN).unproven()))
                        .with(signed(in(BILLBOARD).unproven()))
                        .with(Survey.of(169, 300)),
                // Two proven media; the billboard with the pledge would be the fourth point, had it a photo.
                4,
                2,
                2,
                0,
                3,
                2,
                0,
                0,
                0);
        assertThat(names(read, 3, "missing", "NEEDS_PROOF")).containsExactly("SIPPN");
        assertThat(names(read, 3, "reasons", "HAS_UNPROVEN_MEDIA")).containsExactly("SIPPN");
        assertThat(names(read, 5, "missing", "NEEDS_PROOF")).containsExactly("BILLBOARD");
        assertThat(names(read, 2, "missing", "NEEDS_ABSENT_ELEMENTS"))
                .containsExactly("EXPERT_ACADEMIC", "RELATED_AGENCY", "CIVIL_SOCIETY");
    }

    @Test
    void one_that_has_not_signed_what_it_agreed_with_all_five() throws IOException {
        var read = scores(
                unit().with(standard()
                                .signedWith(SERVICE_USER, RELATED_AGENCY, CIVIL_SOCIETY)
                                .heard("Forum tanpa berita acara", FIVE)
                                .shown(PRINT, WEBSITE, SIPPN)
                                .evaluated(48)
                                .reviewed(48))
                        .with(signed(in(BILLBOARD), in(WEBSITE).unproven()))
                        .with(Survey.of(169, 300)
                                .published(List.of(in(WEBSITE), in(PRINT).unproven()))),
                // Without a photo of the print the results are shown electronically only, which is the step after it.
                4,
                3,
                3,
                1,
                4,
                2,
                1,
                0,
                0);
        assertThat(names(read, 2, "missing", "NEEDS_RECORD")).containsExactly("Forum tanpa berita acara");
        assertThat(names(read, 6, "missing", "NEEDS_PROOF")).containsExactly("PRINT");
    }

    @Test
    void one_that_reviewed_18_months_ago_evaluated_this_year_and_promised_something() throws IOException {
        scores(
                unit().with(standard()
                                .signedWith(SERVICE_USER, EXPERT_ACADEMIC)
                                .signedWith(RELATED_AGENCY, CIVIL_SOCIETY)
                                .shown(PRINT, WEBSITE, SCREEN, SIPPN)
                                .evaluated(2)
                                .reviewed(18))
                        .with(signed(PRINT, WEBSITE))
                        .with(Survey.of(170, 300).published(WEBSITE, PRINT).promised((Integer) null)),
                5,
                4,
                4,
                3,
                5,
                4,
                2,
                1,
                0);
    }

    @Test
    void one_with_one_standard_reviewed_and_one_not() throws IOException {
        scores(
                unit().with(involving().shown(PRINT, WEBSITE, SIPPN).reviewed(3))
                        .with(involving()
                                .shown(PRINT, WEBSITE, SIPPN, BILLBOARD)
                                .evaluated(3))
                        .with(signed(WEBSITE))
                        .with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT, SCREEN)
                                .promised(20, null, null, null)),
                // A quarter is done; what is open counts until today, five months after the report.
                5,
                5,
                3,
                4,
                3,
                5,
                3,
                2,
                3);
    }

    @Test
    void one_with_one_standard_reviewed_20_months_ago_and_one_four_years_ago() throws IOException {
        scores(
                unit().with(involving()
                                .shown(PRINT, SCREEN, WEBSITE, SOCIAL_MEDIA, SIPPN)
                                .evaluated(1)
                                .reviewed(20))
                        .with(involving()
                                .shown(PRINT, SCREEN, WEBSITE, BILLBOARD, SIPPN)
                                .evaluated(1)
                                .reviewed(48))
                        .with(signed(PRINT))
                        .with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT, SCREEN, APPLICATION)
                                .promised(20, 50, 80)),
                5,
                5,
                5,
                2,
                4,
                5,
                4,
                5,
                4);
    }

    @Test
    void one_with_everything_whose_change_is_its_review() throws IOException {
        scores(
                unit().with(involving()
                                .changed()
                                .shown(PRINT, SCREEN, WEBSITE, SOCIAL_MEDIA, SIPPN)
                                .evaluated(1))
                        .with(signed(BILLBOARD, SOCIAL_MEDIA))
                        .with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT, SCREEN, APPLICATION, SOCIAL_MEDIA)
                                .promised(20, 3)),
                5,
                5,
                5,
                5,
                5,
                5,
                5,
                5,
                5);
    }

    @Test
    void one_whose_second_service_has_no_standard() throws IOException {
        scores(
                unit().with(involving()
                                .shown(PRINT, SCREEN, WEBSITE, SOCIAL_MEDIA, SIPPN)
                                .evaluated(1)
                                .reviewed(1))
                        .withServiceAlone()
                        .with(signed(PRINT, WEBSITE))
                        .with(Survey.of(5, null)),
                1,
                5,
                5,
                5,
                5,
                1,
                0,
                0,
                0);
    }

    @Test
    void one_that_shows_and_heard_much_that_does_not_count_any_more() throws IOException {
        scores(
                unit().with(standard()
                                .signedWith(PROVIDER)
                                .signedWithRemoved(FIVE)
                                .cancelledWith(FIVE)
                                .shown(in(PRINT).noMore(OVER), in(SIPPN).noMore(WITHDRAWN))
                                .evaluated(1)
                                .reviewed(1))
                        .with(signed(in(PRINT).noMore(OVER), in(WEBSITE)))
                        .with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT)
                                .promised(20)
                                .cancelled(2)),
                // Only what was not cancelled counts as promised.
                3,
                0,
                0,
                5,
                3,
                5,
                2,
                5,
                5);
    }

    @Test
    void one_that_published_its_next_survey_after_it_had_done_what_the_one_before_it_led_to() throws IOException {
        scores(
                unit().with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT)
                                .promised(20, 3)
                                .monthsAgo(7))
                        .with(Survey.of(170, 300).published(WEBSITE, PRINT).monthsAgo(1)),
                // What was done stays done; the newest survey has led to nothing yet.
                0,
                0,
                0,
                0,
                0,
                5,
                2,
                5,
                5);
    }

    @Test
    void one_that_has_followed_up_nothing_of_the_last_two_years() throws IOException {
        scores(
                unit().with(Survey.of(170, 300)
                                .published(WEBSITE, PRINT)
                                .promised(20)
                                .monthsAgo(50))
                        .with(Survey.of(170, 300).published(WEBSITE, PRINT).monthsAgo(1)),
                0,
                0,
                0,
                0,
                0,
                4,
                2,
                0,
                0);
    }

    @Test
    void one_whose_surveys_of_two_years_led_to_plans_of_which_a_third_is_done() throws IOException {
        scores(
                unit().with(Survey.of(170, 300).published(WEBSITE).promised(20).monthsAgo(50))
                        .with(Survey.of(170, 300)
                                .published(WEBSITE)
                                .promised(20)
                                .monthsAgo(20))
                        .with(Survey.of(170, 300)
                                .published(PRINT)
                                .promised(null, null)
                                .monthsAgo(1)),
                // One of three: what is older than two years is not counted, what is not done has run for a month.
                0,
                0,
                0,
                0,
                0,
                3,
                1,
                3,
                5);
    }

    private static Standard involving() {
        return standard().signedWith(FIVE).evaluated(2);
    }

    private JsonNode scores(SketchedUnit sketch, Integer... byHand) throws IOException {
        var unit = units.write(sketch, "siti");
        var read = json.readTree(given().get("/api/v1/units/" + unit + "/assessment")
                .then()
                .statusCode(200)
                .extract()
                .asString());
        assertThat(read.path("indicators").findValues("score"))
                .extracting(JsonNode::asInt)
                .isEqualTo(Arrays.asList(byHand));
        return read;
    }

    private static List<String> names(JsonNode read, int number, String part, String code) {
        return StreamSupport.stream(
                        read.at("/indicators/" + (number - 1) + "/" + part).spliterator(), false)
                .filter(said -> code.equals(said.path("code").asText()))
                .flatMap(said -> StreamSupport.stream(said.path("names").spliterator(), false))
                .map(JsonNode::asText)
                .toList();
    }
}
