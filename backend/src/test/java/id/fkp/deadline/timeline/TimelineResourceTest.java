package id.fkp.deadline.timeline;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.deadline.DeadlineFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What everybody reads of the way of a forum. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class TimelineResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    PassageFixture passages;

    @Inject
    DeadlineFixture deadlines;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
    }

    @Test
    void an_open_forum_shows_what_was_done_what_is_now_and_what_comes_by_which_law() {
        var forum = forums.open(unit, 1);

        timeline(forum.slug())
                .body(
                        "steps.code",
                        contains(
                                "ANNOUNCED",
                                "INPUT",
                                "DISCUSSED",
                                "PUBLISHED",
                                "COMMENTED",
                                "IMPROVED",
                                "ESTABLISHED",
                                "PLEDGED",
                                "TOLD"))
                .body(
                        "steps.state",
                        contains("MET", "NOW", "COMING", "COMING", "COMING", "COMING", "COMING", "COMING", "COMING"))
                .body("steps[3].law", is("PP 96/2012 pasal 27 ayat (1)"))
                .body("steps[3].term.amount", is(5))
                .body("steps[3].dueOn", nullValue());
    }

    @Test
    void after_the_record_the_publication_is_due_and_after_it_the_comments_run() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, deadlines.today(unit)).statusCode(201);
        timeline(forum.slug()).body("steps[2].state", is("MET"), "steps[3].state", is("NOW"));

        String window = passages.comments(forum).statusCode(201).extract().path("slug");

        timeline(forum.slug())
                .body("steps[3].state", is("MET"), "steps[4].state", is("NOW"))
                .body("steps[5].state", is("COMING"), "steps[8].state", is("NOW"));
        timeline(window).body("forumId", is("" + forum.id()));
    }

    @Test
    void a_late_step_is_shown_with_its_last_day_and_blocks_nothing() {
        var forum = forums.open(unit, 1);
        passages.sign(unit, forum, LocalDate.of(2024, 6, 13)).statusCode(201);
        timeline(forum.slug()).body("steps[3].state", is("LATE"), "steps[3].dueOn", is("2024-06-24"));

        passages.comments(forum).statusCode(201);

        timeline(forum.slug()).body("steps[3].state", is("MET_LATE"), "steps[3].on", is("" + deadlines.today(unit)));
    }

    @Test
    void the_draft_is_improved_once_the_head_agrees() {
        var forum = passages.agreed(unit);

        timeline(forum.slug())
                .body("steps[4].state", is("MET"), "steps[5].state", is("MET"), "steps[6].state", is("NOW"));
    }

    @Test
    void a_planned_forum_of_another_unit_has_no_timeline() {
        var foreign = forums.planned(units.unit().id(), 1);
        given().get("/api/v1/forums/" + foreign.id() + "/timeline").then().statusCode(404);
    }

    private static ValidatableResponse timeline(String ref) {
        return given().get("/api/v1/forums/" + ref + "/timeline").then().statusCode(200);
    }
}
