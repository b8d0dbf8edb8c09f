package id.fkp.opinion;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Answers structured questions as a browser does. */
final class Opining {

    static final String QUESTIONS = "/api/v1/forums/{forum}/opinion-questions";
    static final String QUESTION = QUESTIONS + "/{question}";
    static final String OPINIONS = "/api/v1/forums/{forum}/opinions";
    static final String RESULTS = "/api/v1/forums/{forum}/opinion-results-export";
    static final String ANSWERS = "/api/v1/forums/{forum}/opinion-answers-export";

    private Opining() {}

    static Map<String, Object> chose(UUID question, Integer... choices) {
        return Map.of("questionId", question, "version", 0, "choices", List.of(choices));
    }

    static Map<String, Object> said(UUID question, int number) {
        return Map.of("questionId", question, "version", 0, "number", number);
    }

    static Map<String, Object> wrote(UUID question, String text) {
        return Map.of("questionId", question, "version", 0, "text", text);
    }

    /** As to the question in that version. */
    static Map<String, Object> at(int version, Map<String, Object> answer) {
        var later = new HashMap<>(answer);
        later.put("version", version);
        return later;
    }

    static Map<String, Object> body(ForumInfo forum, List<Map<String, Object>> answers) {
        return Giving.solved(
                Map.of("standardId", forum.versions().get(0).standardId(), "component", "SD3", "answers", answers));
    }

    @SafeVarargs
    static ValidatableResponse give(ForumInfo forum, UUID device, Map<String, Object>... answers) {
        return give(forum, device, UUID.randomUUID(), body(forum, List.of(answers)));
    }

    static ValidatableResponse give(ForumInfo forum, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Device-Token", device)
                .header("Idempotency-Key", key)
                .body(body)
                .post(OPINIONS, forum.slug())
                .then();
    }

    static ValidatableResponse read(ForumInfo forum, UUID question) {
        return given().get(QUESTION, forum.slug(), question).then().statusCode(200);
    }

    static String results(ForumInfo forum) {
        return given().queryParam("format", "JSONL").get(RESULTS, forum.slug()).asString();
    }
}
