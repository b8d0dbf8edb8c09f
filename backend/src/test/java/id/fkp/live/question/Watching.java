package id.fkp.live.question;

import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.question;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.live.Listening;
import id.fkp.session.SessionInfo;
import io.restassured.path.json.JsonPath;
import java.util.UUID;
import java.util.function.Predicate;
import org.hamcrest.Matcher;

/** A session as everybody sees it, asked for or listened to. */
final class Watching {

    private Watching() {}

    static JsonPath snapshot(UUID session) {
        return given().get(live(session)).then().statusCode(200).extract().jsonPath();
    }

    static void expect(UUID session, String path, Matcher<?> is) {
        given().get(live(session)).then().statusCode(200).body(path, is);
    }

    /** What is told to who listens, once it is such. */
    static void heard(UUID session, Predicate<JsonPath> such) {
        try (var listening = Listening.to(session)) {
            listening.await(such);
        }
    }

    /** Counted by the node soon after the act. */
    static void awaitSupports(UUID session, String question, int supports) {
        heard(session, state -> state.getInt("questions.find { it.id == '" + question + "' }.supports") == supports);
    }

    /** The numbers of the session's forum. */
    static void counts(SessionInfo session, long received, long published, long held, long hidden) {
        given().get("/api/v1/forums/" + session.forumSlug() + "/feedback-counts")
                .then()
                .statusCode(200)
                .body("received", equalTo((int) received), "published", equalTo((int) published))
                .body("held", equalTo((int) held), "hidden", equalTo((int) hidden));
    }
}
