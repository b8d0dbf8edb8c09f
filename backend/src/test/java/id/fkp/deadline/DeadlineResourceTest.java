package id.fkp.deadline;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.deadline.rule.RuleId;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class DeadlineResourceTest {

    private static final String DEADLINE = "/api/v1/deadlines/";
    private static final Map<String, String> REASON = Map.of("reason", "Menunggu rapat kedua.");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    PassageFixture passages;

    @Inject
    DeadlineFixture deadlines;

    @Inject
    RecordFixture records;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void the_rules_are_public_and_say_where_they_stand() {
        given().get("/api/v1/deadline-rules")
                .then()
                .statusCode(200)
                .body("items", hasSize(RuleId.values().length))
                .body("items.find { it.id == 'D5' }.law", equalTo("PP 96/2012 pasal 27 ayat (1)"))
                .body("items.find { it.id == 'D5' }.term.amount", equalTo(5))
                .body("items.find { it.id == 'D14' }.term", nullValue());
    }

    @Test
    void a_signed_record_starts_the_term_of_publication_and_the_window_for_comments_meets_it() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, deadlines.today(unit)).statusCode(201);
        list().body("items.findAll { it.rule == 'D5' }.subject.title", contains(forum.title()))
                .body("items.findAll { it.rule == 'D5' }.state", not(hasItem("MET")));

        passages.comments(forum).statusCode(201);

        list().body("items.find { it.rule == 'D5' }.state", is("MET"))
                .body("items.find { it.rule == 'D5' }.metOn", is("" + deadlines.today(unit)))
                .body("items.find { it.rule == 'D7' }.state", is("COMING"))
                .body("items.find { it.rule == 'D7' }.subject.kind", is("STANDARD"));
    }

    @Test
    void a_text_that_is_agreed_meets_the_term_of_improvement() {
        passages.agreed(unit);

        list().body("items.findAll { it.rule == 'D7' }.state", everyItem(is("MET")));
    }

    @Test
    void a_passage_that_is_cancelled_leaves_nothing_due() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, deadlines.today(unit)).statusCode(201);

        passages.move(
                        "/api/v1/standards/" + PassageFixture.standardOf(forum),
                        "revision/cancellation",
                        Map.of("reason", "Layanan digabung"))
                .statusCode(200);

        list().body("items.findAll { it.rule == 'D5' }.state", contains("CANCELLED"));
    }

    @Test
    void the_public_is_told_when_everything_said_has_an_answer() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, deadlines.today(unit)).statusCode(201);

        list().body("items.findAll { it.rule == 'D14' }.state", contains("MET"))
                .body("items.find { it.rule == 'D14' }.dueOn", nullValue());
    }

    @Test
    void the_earliest_comes_first_and_pages_follow_each_other() {
        deadlines.late(unit);
        passages.sign(unit, forums.open(unit, 1), deadlines.today(unit)).statusCode(201);
        var all = list().extract().<String>path("items.id.join(' ')");

        var seen = new StringBuilder();
        String cursor = null;
        do {
            var asked = given().queryParam("limit", 1);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get(deadlinesOfUnit())
                    .then()
                    .statusCode(200)
                    .body("items", hasSize(1))
                    .extract();
            seen.append(seen.isEmpty() ? "" : " ").append(page.<String>path("items[0].id"));
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).hasToString(all);
        list().body("items[0].state", is("LATE"), "items.dueOn[-1]", nullValue());
    }

    @Test
    void only_those_that_stand_as_asked_are_listed() {
        var late = deadlines.late(unit);

        given().queryParam("state", "LATE", "UNKNOWN")
                .get(deadlinesOfUnit())
                .then()
                .statusCode(200)
                .body("items.id", contains("" + late));
        given().queryParam("state", "TOMORROW")
                .get(deadlinesOfUnit())
                .then()
                .statusCode(400)
                .body("code", is("invalid-parameter"));
    }

    @Test
    void why_a_step_is_late_is_said_once_it_is_and_stands_in_the_register() {
        var late = deadlines.late(unit);

        explain(late)
                .statusCode(200)
                .body("lateReason", is("Menunggu rapat kedua."), "lateReasonByName", is("siti"), "state", is("LATE"));

        assertThat(records.registered(late)).containsExactly("deadline.explained");
        Requests.change(DEADLINE + late + "/late-reason", "\"0\"", REASON).statusCode(412);
    }

    @Test
    void a_step_in_time_needs_no_reason() {
        String id = list().extract().path("items.find { it.rule == 'D1' }.id");

        explain(UUID.fromString(id)).statusCode(409).body("code", is("illegal-transition"));
    }

    @Test
    void a_reason_is_not_empty() {
        var late = deadlines.late(unit);
        Requests.change(DEADLINE + late + "/late-reason", etag(late), Map.of("reason", " "))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
    }

    @Test
    void another_units_deadlines_do_not_exist() {
        var foreign = units.unit();
        var late = deadlines.late(foreign.id());

        given().get("/api/v1/units/" + foreign.slug() + "/deadlines").then().statusCode(404);
        given().get(DEADLINE + late).then().statusCode(404);
        Requests.change(DEADLINE + late + "/late-reason", "\"0\"", REASON).statusCode(404);
    }

    @Test
    void a_term_says_what_it_was_counted_on() {
        var forum = forums.open(unit, 1);
        deadlines.publishAfter(forum, LocalDate.of(2024, 6, 13));

        list().body("items.find { it.rule == 'D5' }.dueOn", is("2024-06-24"))
                .body("items.find { it.rule == 'D5' }.calendar.year", contains(2024))
                .body("items.find { it.rule == 'D5' }.firstDay", is("NEXT_DAY"))
                .body("items.find { it.rule == 'D5' }.term.unit", is("WORKING_DAYS"));
    }

    private ValidatableResponse list() {
        return given().queryParam("limit", 100).get(deadlinesOfUnit()).then().statusCode(200);
    }

    private String deadlinesOfUnit() {
        return "/api/v1/units/" + unit + "/deadlines";
    }

    private ValidatableResponse explain(UUID id) {
        return Requests.change(DEADLINE + id + "/late-reason", etag(id), REASON);
    }

    private static String etag(UUID id) {
        return given().get(DEADLINE + id).header("ETag");
    }
}
