package id.fkp.results;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.agreement.AgreementFixture;
import id.fkp.attendance.evaluation.EvaluationFixture;
import id.fkp.identity.UnitRole;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What became of a forum adds up, and tells of nobody. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity
class ResultsResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    AgreementFixture agreements;

    @Inject
    EvaluationFixture evaluations;

    @Test
    void a_signed_forum_shows_what_was_said_promised_and_signed() {
        var forum = agreements.signed(units.unitOf("kepala", UnitRole.HEAD).id());
        var results = given().get("/api/v1/forums/" + forum.slug() + "/results")
                .then()
                .statusCode(200)
                .body("forum.id", equalTo(forum.id().toString()), "forum.state", equalTo("AGREEMENT_SIGNED"))
                .body("inputs.received", equalTo(2), "inputs.published", equalTo(2), "inputs.open", equalTo(2))
                .body("followUps.all", equalTo(2), "followUps.percentDone", equalTo(0))
                .body("sessions", hasSize(1), "participants", hasSize(6))
                .body("agreement.number", equalTo("BA-1"), "agreement.addenda", equalTo(0))
                .extract();
        assertThat(results.<String>path("agreement.documentSha256")).hasSize(64);
        given().get("/api/v1/agreements/" + results.path("agreement.verificationNumber"))
                .then()
                .body("documentSha256", equalTo(results.path("agreement.documentSha256")));
        List<Integer> open = results.path("components.open");
        assertThat(open.stream().mapToInt(Integer::intValue).sum()).isEqualTo(2);
        assertThat(results.asString()).doesNotContain("Bambang", "Kenari", "0800");
    }

    @Test
    void how_it_was_found_is_shown_from_five_answers_on() {
        var forum = agreements.held(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
        var results = "/api/v1/forums/" + forum.id() + "/results";
        evaluations.answered(forum.id(), 4, 3);
        given().get(results).then().body("evaluation", nullValue());
        evaluations.answered(forum.id(), 1, 4);
        given().get(results)
                .then()
                .body("evaluation.answers", equalTo(5), "evaluation.questions.average[0]", equalTo(3.2f))
                .body("evaluation.questions.question", contains("INVITATION", "MATERIALS", "VOICE", "HEARD", "PLACE"));
    }

    @Test
    void a_forum_that_nobody_announced_has_none() {
        given().get("/api/v1/forums/tidak-ada/results").then().statusCode(404);
    }
}
