package id.fkp.cycle;

import static id.fkp.unit.Requests.post;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.briefing.BriefingFixture;
import id.fkp.feedback.given.CommunityElement;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.opinion.OpinionFixture;
import id.fkp.session.SessionFixture;
import id.fkp.session.plan.SeatsKept;
import id.fkp.survey.SurveyFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The year of a unit, and a forum begun from an earlier one. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "wati")
class YearlyCycleResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    AgreementFixture agreements;

    @Inject
    FollowUpFixture followUps;

    @Inject
    OpinionFixture opinions;

    @Inject
    BriefingFixture briefings;

    @Inject
    SurveyFixture surveys;

    @Inject
    EntityManager database;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("wati", UnitRole.DRAFTER, UnitRole.AUDITOR).id();
    }

    @Test
    void what_nobody_has_begun_is_due_at_the_end_of_the_year_with_what_to_do_and_its_rule() {
        year().body("entries.kind", contains("FORUM", "SURVEY"))
                .body("entries.step", contains("PLAN_FORUM", "PLAN_SURVEY"))
                .body("entries.on", contains(thisYear() + "-12-31", thisYear() + "-12-31"))
                .body("rules.kind", hasItem("CERTIFICATE"))
                .body("rules.find { it.kind == 'EVALUATION' }.verified", equalTo(true))
                .body("lastForum", nullValue());
        assertThat(calendar()).contains("Adakan forum konsultasi publik", "Lakukan survei kepuasan");
    }

    @Test
    void a_year_before_the_unit_was_here_asks_for_nothing() {
        given().get("/api/v1/units/{unit}/yearly-cycle?year=2018", unit)
                .then()
                .statusCode(200)
                .body("entries", hasSize(0));
        given().get("/api/v1/units/{unit}/yearly-cycle?year=1999", unit).then().statusCode(400);
    }

    @Test
    void a_forum_of_this_year_stands_in_it_instead_and_says_what_comes_next() {
        var forum = forums.open(unit, 1);
        var closes = forum.closesAt().atZone(ZoneId.of("Asia/Jakarta")).toLocalDate();
        given().get("/api/v1/units/{unit}/yearly-cycle?year={year}", unit, closes.getYear())
                .then()
                .body(
                        "entries.findAll { it.kind == 'FORUM' }.subjects.flatten().id",
                        contains(forum.id().toString()))
                .body("entries.find { it.kind == 'FORUM' }.on", equalTo(closes.toString()))
                .body("entries.find { it.kind == 'FORUM' }.step", equalTo("HOLD_FORUM"));
        assertThat(calendar()).contains("SUMMARY:Forum konsultasi publik");
    }

    @Test
    void what_follows_a_forum_that_was_held_stands_in_the_year_and_the_calendar_until_it_is_done() {
        var forum = agreements.drafted(unit);
        following(forum.id()).body("step", contains("SIGN_AGREEMENT"), "state", contains("WAITING"));
        assertThat(calendar())
                .contains("UID:" + forum.id() + "-SIGN_AGREEMENT@fkp", "SUMMARY:Tanda tangani berita acara forum");

        agreements.sign(forum);
        following(forum.id()).body("step", hasItem("PUBLISH_RESULTS"));
        var publishBy = dueOf("D5");
        given().get("/api/v1/units/{unit}/yearly-cycle?year={year}", unit, publishBy.substring(0, 4))
                .then()
                .body("entries.find { it.step == 'PUBLISH_DRAFT' }.on", equalTo(publishBy));
        assertThat(calendar())
                .contains("UID:" + forum.id() + "-PUBLISH_RESULTS@fkp", "SUMMARY:Publikasikan hasil bahasan")
                .doesNotContain("SIGN_AGREEMENT")
                .containsOnlyOnce("DTSTART;VALUE=DATE:" + publishBy.replace("-", ""));

        state(forum.id(), "RESULTS_PUBLISHED");
        String due =
                given().get("/api/v1/forums/{forum}/follow-ups", forum.id()).path("items.dueOn.min()");
        year().body("entries.find { it.step == 'SETTLE_FOLLOW_UPS' }.on", equalTo(due));
        assertThat(calendar()).contains("UID:" + forum.id() + "-SETTLE_FOLLOW_UPS@fkp");

        due(forum.id(), LocalDate.now(ZoneId.of("Asia/Jakarta")).minusDays(1));
        assertThat(calendar()).contains("SUMMARY:Terlambat: Selesaikan tindak lanjut forum konsultasi publik");
    }

    @Test
    void a_published_survey_asks_in_the_calendar_for_its_follow_ups_beside_its_own_day() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var survey = surveys.published(unit, null, today.minusDays(20), 5, 3);
        year().body("entries.step", hasItem("PLAN_FOLLOW_UPS"));
        assertThat(calendar())
                .contains("UID:" + survey + "-PLAN_FOLLOW_UPS@fkp", "SUMMARY:Rencanakan tindak lanjut survei")
                .doesNotContain("UID:" + survey + "-SURVEY@fkp");
    }

    @Test
    void a_forum_of_last_year_that_nobody_signed_is_not_forgotten_in_the_new_one() {
        var forum = agreements.drafted(unit);
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        update forum_session set starts_at = starts_at - interval '1 year', ends_at = ends_at - interval '1 year'
                        where forum_id = ?1
                        """)
                        .setParameter(1, forum.id())
                        .executeUpdate());
        year().body("entries.step", hasItems("SIGN_AGREEMENT", "PLAN_FORUM"));
    }

    @Test
    void a_copy_takes_plan_and_sessions_to_a_time_to_come_with_what_was_left_open_on_the_agenda() {
        var promise = followUps.planned(unit);
        String promised = given().get("/api/v1/follow-ups/" + promise).path("text");
        String before = given().get("/api/v1/follow-ups/" + promise).path("forumId");
        var copy = copied(before)
                .body("state", equalTo("PLANNED"), "unit.id", equalTo(unit.toString()))
                .body("id", not(equalTo(before)));
        var opensAt = Instant.parse(copy.extract().path("opensAt"));
        assertThat(opensAt).isAfter(Instant.now());
        String id = copy.extract().path("id");
        given().get("/api/v1/forums/{forum}/sessions", id)
                .then()
                .body("items[0].agenda.title", hasItem(startsWith("Tindak lanjut forum lalu: " + promised)))
                .body("items[0].meetingLink", nullValue(), "items[0].state", equalTo("PLANNED"));
        // A copy of the copy, whose forum has promised nothing, has no such point.
        String next = copied(id).extract().path("id");
        given().get("/api/v1/forums/{forum}/sessions", next).then().body("items[0].agenda.title", hasSize(0));
        given().get("/api/v1/forums/{forum}", next).then().body("standards", hasSize(not(0)));
    }

    @Test
    void a_forum_without_sessions_says_that_nothing_of_it_is_on_an_agenda_and_tells_it_to_its_readers() {
        var promise = followUps.planned(unit);
        String before = given().get("/api/v1/follow-ups/" + promise).path("forumId");
        int open = given().get("/api/v1/forums/{forum}/follow-ups", before).path("items.size()");
        withoutSessions(before);
        var copy = copied(before).body("carried.open", equalTo(open), "carried.onAgenda", equalTo(0));
        String id = copy.extract().path("id");
        given().get("/api/v1/forums/{forum}/earlier-follow-ups", id)
                .then()
                .body("items.id", hasItem(promise.toString()), "items", hasSize(open));
        given().get("/api/v1/forums/{forum}", id)
                .then()
                .header("ETag", equalTo(copy.extract().header("ETag")))
                .body("carried", nullValue());
    }

    @Test
    void what_the_agenda_of_one_session_has_no_room_for_goes_on_the_next_and_the_rest_is_said() {
        var promise = followUps.planned(unit);
        String before = given().get("/api/v1/follow-ups/" + promise).path("forumId");
        int open = given().get("/api/v1/forums/{forum}/follow-ups", before).path("items.size()");
        withAgendas(before, 50, 50 - open + 1);
        var copy = copied(before).body("carried.open", equalTo(open), "carried.onAgenda", equalTo(open - 1));
        given().get("/api/v1/forums/{forum}/sessions", copy.extract().<String>path("id"))
                .then()
                .body("items.agenda.collect { it.size() }", contains(50, 50));
    }

    @Test
    void the_theme_of_last_year_stays_behind() {
        var forum = forums.open(unit, 1).id().toString();
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set theme = 'Waktu penyelesaian' where id = ?1")
                        .setParameter(1, UUID.fromString(forum))
                        .executeUpdate());
        copied(forum).body("theme", nullValue(), "title", not(nullValue()), "purpose", not(nullValue()));
    }

    @Test
    void a_copy_opens_and_closes_on_working_days_whatever_day_of_the_week_the_date_has_become() {
        var forum = forums.open(unit, 1).id();
        for (int day = 10; day <= 16; day++) {
            moved(forum, "2024-06-" + day, "Silakan beri masukan.");
            var copy = copied(forum.toString()).body("description", equalTo("Silakan beri masukan."));
            for (var moment : List.of("opensAt", "closesAt")) {
                var on = Instant.parse(copy.extract().path(moment)).atZone(ZoneId.of("Asia/Jakarta"));
                assertThat(on.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"Diadakan pada Kamis, 13 Juni 2024, di aula.", "Diadakan 13-06-2024 di aula."})
    void a_description_that_names_the_day_of_the_earlier_forum_stays_behind(String described) {
        var forum = forums.open(unit, 1).id();
        moved(forum, "2024-06-13", described);
        copied(forum.toString()).body("description", nullValue());
    }

    private void moved(UUID forum, String opens, String description) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        update forum set opens_at = cast(?2 as timestamptz),
                            closes_at = cast(?2 as timestamptz) + interval '13 days', description = ?3 where id = ?1
                        """)
                        .setParameter(1, forum)
                        .setParameter(2, opens + "T09:00:00+07:00")
                        .setParameter(3, description)
                        .executeUpdate());
    }

    @Test
    void seats_of_the_elements_come_along() {
        var forum = forums.open(unit, 1);
        sessions.inForum(forum.id(), 40, new SeatsKept(CommunityElement.MEDIA, 5));
        String id = copied(forum.id().toString()).extract().path("id");
        given().get("/api/v1/forums/{forum}/sessions", id)
                .then()
                .body("items[0].capacity", equalTo(40), "items[0].seats[0].element", equalTo("MEDIA"));
    }

    @Test
    void a_standard_of_which_nobody_was_told_asks_for_a_briefing_until_one_is_planned() {
        var today = LocalDate.now(ZoneId.of("Asia/Jakarta"));
        var due = today.plusDays(30);
        briefings.inForce(unit);
        var standard = briefings.inForce(unit, today);
        briefings(due)
                .body("on", contains(due.toString()), "step", contains("PLAN_BRIEFING"))
                .body("subjects.flatten().id", contains(standard.standardId().toString()));
        assertThat(calendar()).contains("Sosialisasikan standar yang baru berlaku");

        var planned = briefings.toCome(unit, standard);
        var day = LocalDate.ofInstant(Instant.now().plus(Duration.ofHours(1)), ZoneId.of("Asia/Jakarta"));
        briefings(day).body("step", contains("HOLD_BRIEFING")).body("subjects.flatten().id", contains("" + planned));
        assertThat(calendar()).contains("SUMMARY:Sosialisasi kepada petugas").doesNotContain("Sosialisasikan standar");

        briefings.held(planned);
        briefings(day).body("state", contains("DONE"), "step", contains(nullValue()));
        assertThat(calendar()).doesNotContain("Sosialisasi");
    }

    @Test
    void questions_come_along_without_answers_and_without_those_that_were_ended() {
        var forum = forums.open(unit, 1);
        opinions.ended(forum.id());
        opinions.counted(forum.id(), 2, 3);
        String id = copied(forum.id().toString()).extract().path("id");
        given().get("/api/v1/forums/{forum}/opinion-questions", id)
                .then()
                .statusCode(200)
                .body("items.type", contains("NUMBER"), "items.maximum", contains(30))
                .body("items.component", contains("SD3"), "items.measure.id", contains("hari kerja"))
                .body("items.hiddenUntilClose", contains(true), "items.state", contains("PREPARED"))
                .body("items.answers", contains(0));
    }

    private void withoutSessions(String forum) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update forum_session set state = 'CANCELLED', opened_at = null, held_at = null"
                                        + " where forum_id = ?1")
                        .setParameter(1, UUID.fromString(forum))
                        .executeUpdate());
    }

    /** The forum's one session has so many points, and another like it comes a minute later with so many. */
    private void withAgendas(String forum, int first, int second) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("""
                        with points as (
                            select n, jsonb_build_object('title', 'Butir ' || n, 'minutes', 5, 'kind', 'INFORMATION',
                                'subjects', cast('[]' as jsonb)) as point
                            from generate_series(1, 50) n),
                        later as (
                            insert into forum_session select (jsonb_populate_record(s, jsonb_build_object(
                                'id', gen_random_uuid(), 'starts_at', s.starts_at + interval '1 minute',
                                'agenda', (select jsonb_agg(point) from points where n <= ?3)))).*
                            from forum_session s where s.forum_id = ?1)
                        update forum_session set agenda = (select jsonb_agg(point) from points where n <= ?2)
                        where forum_id = ?1
                        """)
                        .setParameter(1, UUID.fromString(forum))
                        .setParameter(2, first)
                        .setParameter(3, second)
                        .executeUpdate());
    }

    /** The steps of this year that are about this forum. */
    private ValidatableResponse following(UUID forum) {
        return year().rootPath("entries.findAll { it.step != null && it.subjects.any { about -> about.id == '" + forum
                + "' } }");
    }

    private String dueOf(String rule) {
        return given().get("/api/v1/units/{unit}/deadlines", unit)
                .path("items.find { it.rule == '" + rule + "' }.dueOn");
    }

    private void due(UUID forum, LocalDate day) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update follow_up set due_on = ?2 where forum_id = ?1")
                        .setParameter(1, forum)
                        .setParameter(2, day)
                        .executeUpdate());
    }

    private void state(UUID forum, String state) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set state = ?2 where id = ?1")
                        .setParameter(1, forum)
                        .setParameter(2, state)
                        .executeUpdate());
    }

    private static ValidatableResponse copied(String forum) {
        return post("/api/v1/forums/" + forum + "/copy", Map.of()).statusCode(201);
    }

    private ValidatableResponse year() {
        return given().get("/api/v1/units/{unit}/yearly-cycle", unit).then().statusCode(200);
    }

    /** What the year of that day has of this kind. */
    private ValidatableResponse briefings(LocalDate day) {
        return given().get("/api/v1/units/{unit}/yearly-cycle?year={year}", unit, day.getYear())
                .then()
                .statusCode(200)
                .rootPath("entries.findAll { it.kind == 'BRIEFING' }");
    }

    private String calendar() {
        return given().get("/api/v1/units/" + unit + "/deadlines.ics")
                .asString()
                .replace("\r\n ", "");
    }

    private static int thisYear() {
        return LocalDate.now(ZoneId.of("Asia/Jakarta")).getYear();
    }
}
