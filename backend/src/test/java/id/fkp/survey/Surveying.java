package id.fkp.survey;

import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;

import id.fkp.survey.state.AnswerRule;
import id.fkp.unit.Requests;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;

/** Answers, publishes and reads surveys as a browser does. */
final class Surveying {

    private Surveying() {}

    static Map<String, Object> answered(int score, Object... more) {
        var body = new HashMap<String, Object>();
        body.put(
                "answers",
                new ArrayList<>(IntStream.rangeClosed(1, 9)
                        .mapToObj(i -> Map.<String, Object>of("element", "U" + i, "score", score))
                        .toList()));
        body.put("channel", "QR");
        for (int i = 0; i < more.length; i += 2) {
            body.put((String) more[i], more[i + 1]);
        }
        return body;
    }

    @SuppressWarnings("unchecked") // made by answered
    static List<Map<String, Object>> scores(Map<String, Object> answered) {
        return (List<Map<String, Object>>) Objects.requireNonNull(answered.get("answers"));
    }

    static ValidatableResponse answer(Object id, Map<String, Object> body) {
        return answer(id, UUID.randomUUID(), UUID.randomUUID(), body);
    }

    static ValidatableResponse answer(Object id, UUID device, UUID key, Map<String, Object> body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .header("Device-Token", device)
                .body(body)
                .post("/api/v1/surveys/{id}/responses", id)
                .then();
    }

    @SafeVarargs
    static ValidatableResponse papers(UUID id, Map<String, Object>... papers) {
        return Requests.post("/api/v1/surveys/" + id + "/paper-responses", Map.of("responses", List.of(papers)));
    }

    static ValidatableResponse publish(UUID id) {
        return given().header("Idempotency-Key", UUID.randomUUID())
                .post("/api/v1/surveys/{id}/publications", id)
                .then();
    }

    static ValidatableResponse now(UUID id) {
        return given().get("/api/v1/surveys/{id}/results", id).then().statusCode(200);
    }

    static byte[] read(UUID id, String paper) {
        return given().get("/api/v1/surveys/" + id + "/" + paper)
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static String text(byte[] pdf) throws Exception {
        try (var read = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(read).replaceAll("\\s+", " ");
        }
    }

    /** One that five have answered, with its results before the public. */
    static UUID published(SurveyFixture fixture, UUID unit) {
        var id = fixture.open(unit, AnswerRule.FREE);
        IntStream.range(0, 5).forEach(i -> answer(id, answered(3)).statusCode(201));
        fixture.close(id);
        publish(id).statusCode(201);
        return id;
    }
}
