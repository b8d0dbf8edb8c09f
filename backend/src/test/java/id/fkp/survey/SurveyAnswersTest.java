package id.fkp.survey;

import static id.fkp.submission.Giving.solution;
import static id.fkp.survey.Surveying.answer;
import static id.fkp.survey.Surveying.answered;
import static id.fkp.survey.Surveying.now;
import static id.fkp.survey.Surveying.scores;
import static id.fkp.survey.Surveying.text;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.shared.paper.PdfUa;
import id.fkp.shared.secret.NumberSecrets;
import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** People answer a survey once each, with or without an account, and only what is asked. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "sari")
class SurveyAnswersTest {

    @Inject
    UnitFixture units;

    @Inject
    SurveyFixture fixture;

    @Inject
    NumberSecrets secrets;

    private UUID unit;

    @BeforeEach
    void unit() {
        unit = units.unitOf("sari", UnitRole.MODERATOR, UnitRole.AUDITOR).id();
    }

    @Test
    void once_there_are_responses_only_texts_closing_day_and_population_change() {
        var id = fixture.open(unit, AnswerRule.FREE);
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
        var pdf = codes(id);
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
    void a_code_is_taken_as_people_type_it_and_one_from_an_older_paper_as_it_is() throws Exception {
        var id = fixture.open(unit, AnswerRule.ONE_PER_TOKEN);
        var code = token(codes(id));
        assertThat(code).matches("([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}");
        var wrong = code.substring(0, 18) + (code.endsWith("7") ? "8" : "7");
        answer(id, answered(4, "token", wrong)).statusCode(400);
        var typed = code.toLowerCase(Locale.ROOT)
                .replace('-', ' ')
                .replace('0', 'o')
                .replace('1', 'l');
        answer(id, answered(4, "token", typed)).statusCode(201);

        var older = fixture.open(unit, AnswerRule.ONE_PER_TOKEN);
        var number = token(codes(older)).replace("-", "").substring(0, 8);
        var printedBefore = secrets.token("survey-token", number);
        answer(older, answered(4, "token", printedBefore)).statusCode(201);
    }

    private static byte[] codes(UUID survey) {
        var batch = Requests.post("/api/v1/surveys/" + survey + "/token-batches", Map.of("size", 2))
                .statusCode(201)
                .extract()
                .<String>path("id");
        return given().get("/api/v1/survey-token-batches/{id}/tokens.pdf", batch)
                .asByteArray();
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
        var eight = answered(4);
        scores(eight).remove(8);
        var ten = answered(4);
        scores(ten).add(Map.of("element", "U1", "score", 4));
        for (var other : List.of(eight, ten)) {
            answer(id, other).statusCode(400).body("errors.detail", hasItem("jumlahnya harus 9"));
        }
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

    private static String token(byte[] pdf) throws Exception {
        var text = text(pdf).replace(" ", "");
        int at = text.indexOf("Kode:") + 5;
        return text.substring(at, at + 19);
    }
}
