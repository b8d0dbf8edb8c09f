package id.fkp.picture;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.certificate.CertificateFixture;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.survey.SurveyFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Many units are seen at once, as they would be counted one by one. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class PictureTest {

    private static final String PICTURE = "/api/v1/picture";

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    CertificateFixture certificates;

    @Inject
    FollowUpFixture promises;

    @Inject
    SubmissionFixture inputs;

    @Inject
    SurveyFixture surveys;

    @Inject
    PictureCounting counting;

    @Inject
    EntityManager database;

    private UUID institution;
    private String slug;

    /** Of an institution of its own, so that units of other tests do not count. */
    @BeforeEach
    void found() {
        institution = units.institution();
        slug = given().get("/api/v1/institutions/" + institution).path("slug");
    }

    @Test
    @TestSecurity(user = "siti")
    void what_is_counted_is_what_each_unit_shows_by_itself() {
        var good = unit("siti");
        var late = unit("siti");
        var nothing = unit("siti");
        var forum = passages.agreed(good);
        passages.establish(standardOf(forum), today().minusMonths(1));
        certificates.held(good, today().minusDays(100), true);
        passages.establish(standardOf(passages.agreed(late)), today().minusYears(4));
        certificates.held(late, today().minusDays(100), false);
        promises.due(promises.planned(late), today().minusDays(1));
        counting.count();

        // The late one discussed another standard, which is not in force yet.
        counts("STANDARDS").body(of("ALL"), equalTo(1), of("SOME"), equalTo(1), of("NONE"), equalTo(1));
        counts("FORUM").body(of("AGREED"), equalTo(2), of("NONE"), equalTo(1));
        counts("REVIEW").body(of("CURRENT"), equalTo(1), of("LATE"), equalTo(1), of("NONE"), equalTo(1));
        counts("FOLLOW_UPS").body(of("LATE"), equalTo(1), of("NONE"), equalTo(2));
        counts("SURVEY").body(of("NONE"), equalTo(3), "groups[0].counts.size()", equalTo(1));
        counts("CERTIFICATE").body(of("CERTIFIED"), equalTo(1), of("NONE"), equalTo(2), "groups[0].units", equalTo(3));

        given().get("/api/v1/institutions/" + institution + "/certification-coverage")
                .then()
                .body("certifiedCount", equalTo(1), "unitCount", equalTo(3));
        given().get("/api/v1/units/" + late + "/review-calendar")
                .then()
                .body("items.evaluationState", contains("LATE"), "items.reviewState", contains("LATE"));
        given().get("/api/v1/units/" + good + "/review-calendar")
                .then()
                .body("items.evaluationState", contains(not("LATE")));

        // A standard in force for four years was so at the end of either year before.
        int year = today().getYear();
        counts("STANDARDS")
                .body("years.year", contains(year - 2, year - 1, year), "years.reckoned", contains(3, 3, 0))
                .body("years.units", contains(3, 3, 3))
                .body("years[0].counts.find { it.state == 'UNKNOWN' }.units", equalTo(2))
                .body("years[2].counts.state", not(hasItem("UNKNOWN")));

        listed("measure=REVIEW&state=LATE")
                .body("items.unit.id", contains(late.toString()), "items[0].followUps.overdue", equalTo(1));
        listed("measure=STANDARDS").body("items.unit.id", contains("" + nothing, "" + late, "" + good));
        String next = listed("limit=2").extract().path("next");
        listed("limit=2&cursor=" + next).body("items.unit.id", contains("" + good), "next", nullValue());

        evidence(good)
                .body("evidence.kind", hasItems("STANDARD", "FORUM", "AGREEMENT", "CERTIFICATE"))
                .body("evidence.find { it.kind == 'FORUM' }.ref", equalTo(forum.slug()))
                .body("evidence.find { it.kind == 'AGREEMENT' }.on", equalTo("" + today()));
        evidence(nothing).body("evidence", empty(), "years.standards.state", contains("UNKNOWN", "UNKNOWN", "NONE"));
    }

    @Test
    void a_unit_that_there_was_not_yet_is_in_no_comparison_of_years() {
        int year = today().getYear();
        units.unitOf(institution);
        var young = units.unitOf(institution).id();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update unit set founded_on = ?2 where id = ?1")
                        .setParameter(1, young)
                        .setParameter(2, LocalDate.of(year - 1, 6, 1))
                        .executeUpdate());
        counting.count();
        counts("CERTIFICATE").body("years.units", contains(1, 2, 2));
    }

    @Test
    void what_an_institution_aims_at_is_in_the_picture_even_without_a_unit_here() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("insert into certification_target (institution_id, target_count,"
                                + " target_year, stated_certified, stated_units, source, sample, version)"
                                + " values (?1, 83, 2013, 44, 83, 'Berita kota', true, 0)")
                        .setParameter(1, institution)
                        .executeUpdate());
        counts("CERTIFICATE")
                .body("groups[0].units", equalTo(0), "groups[0].counts", empty(), "years", empty())
                .body("groups[0].statedCertified", equalTo(44), "groups[0].statedUnits", equalTo(83))
                .body("groups[0].targetCount", equalTo(83), "groups[0].targetYear", equalTo(2013))
                .body("groups[0].source", equalTo("Berita kota"), "groups[0].sample", equalTo(true));
        saved("picture-export", "measure=CERTIFICATE&year=" + today().getYear())
                .body(containsString(",0,0,83,2013,44,83"));

        units.unitOf(institution);
        counting.count();
        counts("CERTIFICATE").body(of("NONE"), equalTo(1), "groups[0].units", equalTo(1));
        saved("picture-export", "measure=CERTIFICATE").body(containsString("\"NONE\",1,0,83,2013,44,83"));
        given().get(PICTURE + "?by=INSTITUTION&group=" + slug + "&measure=FORUM")
                .then()
                .body("groups[0].targetCount", nullValue());
    }

    @Test
    @TestSecurity(user = "siti")
    void what_is_done_is_counted_soon_and_the_same_as_from_the_beginning() {
        var unit = unit("siti");
        counting.count();
        counts("STANDARDS").body(of("NONE"), equalTo(1));
        var before = rows();

        var forum = passages.agreed(unit);
        passages.establish(standardOf(forum), today().minusYears(2));
        certificates.held(unit, today().minusDays(500), true);
        promises.due(promises.planned(unit), today().minusDays(1));
        said(unit);
        counting.count();
        var after = rows();
        assertThat(after).isNotEqualTo(before).hasSize(3);

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("delete from unit_picture where institution_id = ?1")
                        .setParameter(1, institution)
                        .executeUpdate());
        counting.count();
        assertThat(rows()).isEqualTo(after);
    }

    @Test
    @TestSecurity(user = "eko")
    void what_waits_for_an_answer_only_members_see_and_of_their_units_alone() {
        var own = unit("eko");
        var other = units.unitOf(institution).id();
        said(own);
        said(other);
        said(other);
        counting.count();

        counts("INPUTS").body(of("WAITING"), equalTo(1), "groups[0].units", equalTo(1));
        listed("measure=INPUTS").body("items.unit.id", contains("" + own), "items[0].inputs.waiting", equalTo(1));
        evidence(own)
                .body("years.inputs.waiting", hasItem(1))
                .body("evidence.findAll { it.kind == 'INPUTS' }.count", contains(1))
                .body("evidence.find { it.kind == 'INPUTS' }.ref", notNullValue());
        evidence(other).body("years.inputs", everyItem(nullValue())).body("evidence.kind", not(hasItem("INPUTS")));
        listed("measure=FORUM").body("items.inputs", everyItem(nullValue()));
        saved("picture-units-export", "measure=INPUTS").body(containsString("\"WAITING\""));
        saved("picture-units-export", "measure=FORUM").body(not(containsString("WAITING")));
    }

    @Test
    void the_public_is_asked_to_sign_in_for_what_is_internal_and_sees_all_the_rest() {
        var unit = units.unitOf(institution).id();
        said(unit);
        counting.count();

        for (var path :
                List.of(PICTURE, PICTURE + "/units", "/api/v1/picture-export", "/api/v1/picture-units-export")) {
            given().get(path + "?measure=INPUTS").then().statusCode(401).body("code", equalTo("sign-in-required"));
        }
        counts("FORUM").header("ETag", notNullValue()).body(of("HELD"), equalTo(1));
        listed("measure=FORUM").body("items.inputs", everyItem(nullValue()));
        evidence(unit).body("years.inputs", everyItem(nullValue())).body("evidence.kind", not(hasItem("INPUTS")));
        saved("picture-export", "measure=FORUM&year=" + today().getYear())
                .body(containsString("\"FORUM\",\"" + slug + "\""), containsString("\"HELD\",1,0"));
        saved("picture-units-export", "").body(not(containsString("WAITING")), containsString(unit.toString()));
    }

    @Test
    @TestSecurity(user = "siti")
    void what_is_late_leads_to_what_it_follows_from_where_that_is_public() {
        var unit = unit("siti");
        var certified = certificates.held(unit, today().minusDays(100), true);
        var mended = follow(certificates.finding(certificates.audit(certified)));
        var other = unit("siti");
        var hidden =
                follow(certificates.finding(certificates.audit(certificates.held(other, today().minusDays(9), false))));
        var promised = promises.planned(other);
        promises.due(mended, today().minusDays(1));
        promises.due(hidden, today().minusDays(1));
        promises.due(promised, today().minusDays(2));
        evidence(unit)
                .body("evidence.find { it.id == '" + mended + "' }.ref", equalTo("" + certified))
                .body("evidence.find { it.id == '" + mended + "' }.from", equalTo("CERTIFICATE"));
        evidence(other)
                .body("evidence.find { it.id == '" + hidden + "' }.kind", equalTo("FOLLOW_UP"))
                .body("evidence.find { it.id == '" + hidden + "' }.ref", nullValue())
                .body("evidence.find { it.id == '" + promised + "' }.from", equalTo("FORUM"))
                .body("evidence.find { it.id == '" + promised + "' }.ref", notNullValue());
    }

    @Test
    @TestSecurity(user = "siti")
    void what_is_late_of_a_survey_leads_to_its_results() {
        var unit = unit("siti");
        var survey = surveys.published(unit);
        var promise = UUID.fromString(
                Requests.post("/api/v1/surveys/" + survey + "/follow-ups", promising(Map.of("element", "U3")))
                        .statusCode(201)
                        .extract()
                        .path("id"));
        promises.due(promise, today().minusDays(1));
        evidence(unit)
                .body("evidence.find { it.id == '" + promise + "' }.from", equalTo("SURVEY"))
                .body(
                        "evidence.find { it.id == '" + promise + "' }.ref",
                        equalTo(given().get("/api/v1/surveys/" + survey).path("slug")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"measure=NOTHING", "by=UNIT", "year=1999", "year=x", "group=a%20b", "other=1"})
    void what_is_asked_wrongly_is_refused(String query) {
        for (var path :
                List.of(PICTURE, PICTURE + "/units", "/api/v1/picture-export", "/api/v1/picture-units-export")) {
            given().get(path + "?" + query).then().statusCode(400);
        }
        given().get(PICTURE + "/units?state=NOTHING").then().statusCode(400);
        given().get(PICTURE + "/units?cursor=x").then().statusCode(400);
    }

    /** What mends that finding, in public. */
    private static UUID follow(UUID finding) {
        return UUID.fromString(Requests.post("/api/v1/audit-findings/" + finding + "/follow-up", promising(Map.of()))
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private static Map<String, Object> promising(Map<String, Object> more) {
        var plan = new HashMap<String, Object>(Map.of(
                "text", "Menyusun matriks kompetensi",
                "owner", "Tim Mutu",
                "horizon", "SHORT",
                "dueOn", today().plusDays(30).toString()));
        plan.putAll(more);
        return plan;
    }

    /** Something that nobody has answered. */
    private void said(UUID unit) {
        inputs.taken(passages.open(unit), Giving.said("Loketnya kurang."));
    }

    private UUID unit(String member) {
        var unit = units.unitOf(institution).id();
        units.member(unit, member, UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD);
        return unit;
    }

    private ValidatableResponse counts(String measure) {
        return given().get(PICTURE + "?by=INSTITUTION&group=" + slug + "&measure=" + measure)
                .then()
                .statusCode(200)
                .body("groups.key", contains(slug), "measure", equalTo(measure));
    }

    private static String of(String state) {
        return "groups[0].counts.find { it.state == '" + state + "' }.units";
    }

    private ValidatableResponse listed(String query) {
        return given().get(PICTURE + "/units?by=INSTITUTION&group=" + slug + "&" + query)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse evidence(UUID unit) {
        return given().get("/api/v1/units/" + unit + "/picture").then().statusCode(200);
    }

    private ValidatableResponse saved(String path, String query) {
        return given().get("/api/v1/" + path + "?by=INSTITUTION&group=" + slug + "&" + query)
                .then()
                .statusCode(200);
    }

    private List<?> rows() {
        return database.createNativeQuery(
                        "select cast(to_jsonb(p) as text) from unit_picture p where institution_id = ?1 order by year")
                .setParameter(1, institution)
                .getResultList();
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta"));
    }
}
