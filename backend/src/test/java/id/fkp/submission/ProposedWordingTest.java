package id.fkp.submission;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A giver may say what the component should read instead. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ProposedWordingTest {

    private static final String PROPOSAL = "Paling lama 3 hari kerja\nsejak berkas lengkap.";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    Feedbacks feedbacks;

    private UUID unit;
    private ForumInfo forum;

    @BeforeEach
    void open() {
        unit = units.unitOf("siti", UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
    }

    @Test
    void what_somebody_proposes_stands_beside_what_they_said() {
        var id = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL)).feedbackId();

        read(id).body("proposedText", equalTo(PROPOSAL), "text", equalTo("Sejak kapan?"));
        given().get("/api/v1/feedback?unitId=" + unit + "&q=berkas lengkap")
                .then()
                .body("items.feedback.id", contains(id));
    }

    @Test
    void a_correction_of_the_input_leaves_the_proposal_as_it_is() {
        var receipt = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL));
        given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType("application/json")
                .body(Map.of("text", "Mulai kapan?"))
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then()
                .statusCode(200);

        read(receipt.feedbackId()).body("proposedText", equalTo(PROPOSAL), "text", equalTo("Mulai kapan?"));
    }

    @Test
    void what_is_hidden_proposes_nothing_to_anybody() {
        var id = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL)).feedbackId();
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.hide(UUID.fromString(id), HideReason.ABUSE, Instant.now()));

        read(id).body("proposedText", nullValue());
    }

    @Test
    void a_proposal_is_for_one_component_and_as_long_as_an_input_at_most() {
        refused(List.of("SD3", "SD4"), PROPOSAL);
        refused(List.of(), PROPOSAL);
        refused(List.of("SD3"), "a".repeat(5_001));
        refused(List.of("SD3"), "tanpa\u0000nol");

        var empty = Giving.taken(forum.id(), proposal(List.of(), "  ")).feedbackId();
        read(empty).body("proposedText", nullValue());
    }

    private void refused(List<String> components, String text) {
        Requests.post("/api/v1/forums/" + forum.id() + "/feedback", proposal(components, text))
                .statusCode(400)
                .body("errors.pointer", contains("/proposedText"));
    }

    private Map<String, Object> proposal(List<String> components, String text) {
        var standard = forum.versions().get(0).standardId();
        return said("Sejak kapan?", "standardId", standard, "components", components, "proposedText", text);
    }

    private static ValidatableResponse read(String id) {
        return given().get("/api/v1/feedback/" + id).then().statusCode(200);
    }
}
