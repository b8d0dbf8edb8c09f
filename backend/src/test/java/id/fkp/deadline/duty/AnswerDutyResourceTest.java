package id.fkp.deadline.duty;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What people wait for in a forum stands with the law behind it and the days that are left. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class AnswerDutyResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    AgreementFixture agreements;

    @Inject
    PassageFixture passages;

    @Inject
    SubmissionFixture inputs;

    @Test
    void a_forum_without_anything_open_is_listed_only_where_it_is_named() {
        var unit = units.unitOf("kepala", UnitRole.HEAD).id();
        var quiet = forums.open(unit, 1);
        var asked = forums.open(unit, 1);
        inputs.taken(asked, said("Antre lama."));
        inputs.taken(asked, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));

        duties(unit, "")
                .body("items.forum.id", contains(asked.id().toString()))
                .body("items[0].open", equalTo(1), "items[0].held", equalTo(1), "items[0].term", nullValue())
                .body("items[0].objections", equalTo(0), "items[0].followUps", equalTo(0));
        duties(unit, "?forumId=" + quiet.id()).body("items.open", contains(0));
        duties(units.unitOf("kepala", UnitRole.AUDITOR).id(), "?forumId=" + asked.id())
                .body("items", empty());
    }

    @Test
    void once_the_agreement_is_signed_the_public_is_to_be_told_without_a_number() {
        var unit = units.unitOf("kepala", UnitRole.HEAD).id();
        var forum = agreements.signed(unit);
        inputs.taken(forum, said("Biaya tidak jelas."));

        duties(unit, "?forumId=" + forum.id())
                .body("items[0].followUps", equalTo(2), "items[0].term.rule", equalTo("D14"))
                .body("items[0].term.law", equalTo("PP 96/2012 pasal 42 ayat (2)"))
                .body("items[0].term.dueOn", nullValue(), "items[0].term.daysLeft", nullValue());
    }

    @Test
    void comments_on_a_draft_are_answered_while_it_is_improved() {
        var unit = units.unitOf("kepala", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        var forum = passages.open(unit);
        passages.sign(unit, forum, LocalDate.now(ZoneId.of("Asia/Jakarta"))).statusCode(201);
        String window = passages.comments(forum).statusCode(201).extract().path("id");

        duties(unit, "?forumId=" + window)
                .body("items.term.rule", hasItem("D7"), "items[0].term.dueOn", notNullValue())
                .body("items[0].term.daysLeft", lessThanOrEqualTo(40));
    }

    private static ValidatableResponse duties(UUID unit, String which) {
        return given().get("/api/v1/units/" + unit + "/answer-duties" + which)
                .then()
                .statusCode(200);
    }
}
