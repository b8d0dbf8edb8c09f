package id.fkp.inbox.mark;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.identity.UnitRole;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who has opened an input is known to colleagues, each once. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class ReadMarkResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Test
    void an_input_is_read_once_it_was_opened_by_each_member_for_themselves() {
        var unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        var forum = forums.open(unit, 1);
        var opened = inputs.taken(forum, said("Dibuka.")).feedbackId();
        var other = inputs.taken(forum, said("Belum.")).feedbackId();
        var foreign =
                inputs.taken(forums.open(units.unit().id(), 1), said("Asing.")).feedbackId();

        list(unit, "&unread=true").body("items.feedback.id", contains(other, opened));
        read(unit, opened, foreign).statusCode(204);
        read(unit, opened).statusCode(204);

        list(unit, "&unread=true").body("items.feedback.id", contains(other), "items[0].handling.readBy", empty());
        list(unit, "&unread=false")
                .body("items.feedback.id", contains(opened), "items[0].handling.unread", equalTo(false))
                .body("items[0].handling.readBy", hasSize(1), "items[0].handling.readBy.name", contains("moderator"))
                .body("items[0].handling.readBy[0].readAt", notNullValue());
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("handling.unread", equalTo(1));
    }

    private static ValidatableResponse list(UUID unit, String filter) {
        return given().get("/api/v1/feedback?unitId=" + unit + filter).then().statusCode(200);
    }

    private static ValidatableResponse read(UUID unit, String... ids) {
        return given().contentType(JSON)
                .body(Map.of("unitId", unit, "feedbackIds", List.of(ids)))
                .put("/api/v1/read-marks")
                .then();
    }
}
