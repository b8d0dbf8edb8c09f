package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.walkUp;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who came says how the forum was: once, and without being told apart from the others. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "desk")
class EvaluationTest {

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    private UUID session;

    @BeforeEach
    void open() {
        session = sessions.open(units.unitOf("desk", UnitRole.MODERATOR).id()).id();
    }

    @Test
    void each_who_came_answers_once() {
        var pass = arrive(session, walkUp("Rina Contoh", "MEDIA"))
                .statusCode(201)
                .extract()
                .jsonPath();
        var key = UUID.randomUUID();
        evaluate(pass, key, answers(2)).statusCode(201).body("evaluated", equalTo(true));
        evaluate(pass, key, answers(2)).statusCode(201);
        // Nothing is kept of what was answered that could be compared.
        evaluate(pass, key, answers(3)).statusCode(201);
        evaluate(pass, UUID.randomUUID(), answers(4)).statusCode(409).body("code", equalTo("evaluation-given"));

        var other = arrive(session, walkUp("Budi Contoh", "MEDIA")).extract().jsonPath();
        evaluate(other, UUID.randomUUID(), answers(3)).statusCode(201);
        given().get("/api/v1/sessions/" + session + "/evaluation")
                .then()
                .statusCode(200)
                .body("answers", equalTo(2), "present", equalTo(2), "questions[0].average", equalTo(2.5f))
                .body("questions.question", contains("INVITATION", "MATERIALS", "VOICE", "HEARD", "PLACE"))
                .body("questions[4].counts", contains(0, 1, 1, 0), "comments.size()", equalTo(2));
    }

    @Test
    void nobody_has_answered_yet() {
        given().get("/api/v1/sessions/" + session + "/evaluation")
                .then()
                .statusCode(200)
                .body("answers", equalTo(0), "questions[0].average", nullValue(), "comments", empty());
    }

    @Test
    void what_is_no_answer_is_refused() {
        var pass = arrive(session, walkUp("Rina Contoh", "MEDIA")).extract().jsonPath();
        var wrong = answers(5);
        wrong.remove("heard");
        evaluate(pass, UUID.randomUUID(), wrong)
                .statusCode(400)
                .body("errors.pointer", contains("/heard", "/invitation", "/materials", "/place", "/voice"));
        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .header("Attendance-Secret", "salah")
                .body(answers(3))
                .post("/api/v1/attendances/" + pass.getString("attendance.number") + "/evaluation")
                .then()
                .statusCode(404)
                .body("code", equalTo("attendance-unknown"));
    }

    private static Map<String, Object> answers(int each) {
        var answers = new HashMap<String, Object>();
        for (var question : new String[] {"invitation", "materials", "voice", "heard", "place"}) {
            answers.put(question, each);
        }
        answers.put("comment", "Ruang sempit");
        return answers;
    }

    private static ValidatableResponse evaluate(JsonPath pass, UUID key, Map<String, Object> answers) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Attendance-Secret", pass.getString("secret"))
                .body(answers)
                .post("/api/v1/attendances/" + pass.getString("attendance.number") + "/evaluation")
                .then();
    }
}
