package id.fkp.submission;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
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
    ModeratedFeedbacks moderated;

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
    void a_correction_of_the_text_alone_leaves_the_proposal_as_it_is() {
        var receipt = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL));

        correct(receipt, Map.of("text", "Mulai kapan?")).statusCode(200);

        read(receipt.feedbackId()).body("proposedText", equalTo(PROPOSAL), "text", equalTo("Mulai kapan?"));
    }

    @Test
    void a_proposal_is_corrected_and_given_up_and_the_earlier_ones_are_kept() {
        var receipt = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL));

        correct(receipt, Map.of("text", "Sejak kapan?", "proposedText", "Dua hari kerja."))
                .statusCode(200);
        read(receipt.feedbackId()).body("proposedText", equalTo("Dua hari kerja."));

        correct(receipt, Map.of("text", "Sejak kapan?", "proposedText", " "))
                .statusCode(200)
                .body("history[0].proposedText", equalTo(PROPOSAL))
                .body("history[1].proposedText", equalTo("Dua hari kerja."))
                .body("history[2].proposedText", nullValue());
        read(receipt.feedbackId()).body("proposedText", nullValue());
    }

    @Test
    void an_input_about_no_component_alone_gets_no_proposal_by_a_correction() {
        var receipt = Giving.taken(
                forum.id(), said("Sejak kapan?", "standardId", standard(), "components", List.of("SD3", "SD4")));

        correct(receipt, Map.of("text", "Sejak kapan?", "proposedText", PROPOSAL))
                .statusCode(400)
                .body("errors.pointer", contains("/proposedText"));
        correct(receipt, Map.of("text", "Sejak kapan?", "proposedText", "a".repeat(5_001)))
                .statusCode(400);
    }

    private static ValidatableResponse correct(Giving.Receipt receipt, Map<String, String> correction) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType("application/json")
                .body(correction)
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then();
    }

    @Test
    void what_is_hidden_proposes_nothing_to_anybody() {
        var id = Giving.taken(forum.id(), proposal(List.of("SD3"), PROPOSAL)).feedbackId();
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(id), HideReason.ABUSE, Instant.now()));

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
        return said("Sejak kapan?", "standardId", standard(), "components", components, "proposedText", text);
    }

    private UUID standard() {
        return forum.versions().get(0).standardId();
    }

    private static ValidatableResponse read(String id) {
        return given().get("/api/v1/feedback/" + id).then().statusCode(200);
    }
}
