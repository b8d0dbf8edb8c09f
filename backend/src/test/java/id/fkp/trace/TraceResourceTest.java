package id.fkp.trace;

import static id.fkp.forum.agreement.PassageFixture.standardOf;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumInfo;
import id.fkp.forum.agreement.PassageFixture;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.version.ComponentCode;
import id.fkp.submission.Giving;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From an input to what became of it, and back. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class TraceResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    PassageFixture passages;

    @Inject
    StandardFixture standards;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    private UUID unit;
    private ForumInfo forum;
    private UUID standard;

    @BeforeEach
    void open() {
        unit = units.unitOf("siti", UnitRole.DRAFTER, UnitRole.MODERATOR, UnitRole.HEAD)
                .id();
        forum = passages.open(unit);
        standard = standardOf(forum);
    }

    @Test
    void an_input_is_followed_to_its_answer_the_changed_component_and_the_agreed_text() {
        var input = on("SD3", "Sejak kapan?");
        var other = on("SD4", "Berapa?");
        trace(input)
                .body("feedback.response", nullValue(), "standards[0].standing", equalTo("CURRENT"))
                .body("standards[0].parts.code", contains("SD3"), "standards[0].parts[0].named", equalTo(true))
                .body("standards[0].parts[0].changes", empty())
                .body("standards[0].passage.state", equalTo("IN_CONSULTATION"));

        promise(input, "SD3", "MF1");
        passages.comment(unit, forum);
        change("SD3", "Sejak berkas lengkap", input);
        change("MF1", "Dasar hukum baru", null);

        trace(input)
                .body("feedback.response.outcome", equalTo("ACCEPTED"), "forum.id", equalTo("" + forum.id()))
                .body("standards[0].givenOn", equalTo(1), "standards[0].newest", equalTo(1));
        respond(other, Map.of("noChangeReason", "Sudah tertulis."));
        passages.review(forum, "READY").statusCode(201);
        passages.approve(forum).statusCode(200);

        trace(input)
                .body("standards[0].newest", equalTo(2), "standards[0].standing", equalTo("RESOLVED"))
                .body("standards[0].parts.code", contains("SD3", "MF1"))
                .body("standards[0].parts.named", contains(true, false))
                .body("standards[0].parts.promised", contains(true, true))
                .body("standards[0].parts[0].changes.version", contains(2))
                .body("standards[0].parts[0].changes[0].becauseOfIt", equalTo(true))
                .body("standards[0].parts[1].changes[0].becauseOfIt", equalTo(false))
                .body("standards[0].passage.state", equalTo("AGREED"))
                .body("standards[0].passage.agreedAt", notNullValue());
    }

    @Test
    void on_a_newer_text_an_input_still_applies_is_about_an_older_text_or_resolved() {
        var untouched = on("SD1", "Fotokopi masih perlu?");
        var resolved = on("SD3", "Sejak kapan?");
        var older = on("SD3", "Terlalu lama.");
        var whole = inputs.taken(forum, said("Panjang sekali.", "standardId", standard));
        correct("SD3", "Sejak berkas lengkap", resolved);
        var fresh =
                Giving.taken(forum.id(), said("Sudah jelas.", "standardId", standard, "components", List.of("SD3")));

        behind(2, "")
                .body("items.feedback.id", contains(ids(fresh, whole, older, resolved, untouched)))
                .body("items.standing", contains("CURRENT", "OLDER_TEXT", "OLDER_TEXT", "RESOLVED", "STILL_APPLIES"))
                .body("items.givenOn", contains(2, 1, 1, 1, 1));
        behind(1, "").body("items.standing", contains("CURRENT", "CURRENT", "CURRENT", "CURRENT"));
        behind(2, "?component=SD1").body("items.feedback.id", contains(untouched.feedbackId()));
        behind(2, "?limit=2").body("items", hasSize(2), "next", notNullValue());
    }

    @Test
    void what_was_promised_to_somebody_who_spoke_of_the_forum_is_traced_to_its_standard() {
        var general = inputs.taken(forum, said("Waktunya terlalu lama."));
        trace(general).body("standards", empty());

        promise(general, "SD3");
        trace(general).body("standards.id", contains("" + standard), "standards[0].parts.named", contains(false));
    }

    @Test
    void what_is_hidden_keeps_its_place_and_what_is_held_is_not_there() {
        var hidden = on("SD3", "Kasar.");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(hidden.feedbackId()), HideReason.ABUSE, Instant.now()));
        var held = inputs.taken(forum, said("Saya menunggu lima jam.", "kind", "COMPLAINT"));

        trace(hidden).body("feedback.text", nullValue(), "feedback.state", equalTo("HIDDEN"));
        given().get("/api/v1/feedback/" + held.feedbackId() + "/trace").then().statusCode(404);
        given().get("/api/v1/feedback/" + UUID.randomUUID() + "/trace").then().statusCode(404);
    }

    @Test
    void the_inputs_behind_a_draft_or_no_version_are_not_found() {
        standards.corrected(standard);

        given().get(behind(2)).then().statusCode(404);
        given().get(behind(7)).then().statusCode(404);
        given().get(behind(1) + "?component=SD9").then().statusCode(400);
        given().get(behind(1) + "?cursor=bukan").then().statusCode(400);
    }

    private Receipt on(String code, String text) {
        return inputs.taken(forum, said(text, "standardId", standard, "components", List.of(code)));
    }

    /** Puts a changed text into the running forum. */
    private void correct(String code, String text, Receipt because) {
        change(code, text, because);
        passages.move(
                        "/api/v1/forums/" + forum.id(),
                        "corrections",
                        Map.of("standardId", standard, "reason", "Dibetulkan"))
                .statusCode(200);
    }

    private void change(String code, String text, @Nullable Receipt because) {
        var newest = standards.newest(standard);
        var draft = newest.frozen() ? standards.corrected(standard) : newest;
        var component = ComponentCode.valueOf(code);
        if (because == null) {
            standards.write(draft.versionId(), component, text);
        } else {
            standards.write(draft.versionId(), component, text, UUID.fromString(because.feedbackId()));
        }
    }

    private void promise(Receipt receipt, String... codes) {
        respond(
                receipt,
                Map.of(
                        "changes",
                        List.of(codes).stream()
                                .map(code -> Map.of("standardId", standard, "code", code))
                                .toList()));
    }

    private static void respond(Receipt receipt, Map<String, ?> how) {
        var decision = new HashMap<String, Object>(how);
        decision.put("feedbackIds", List.of(receipt.feedbackId()));
        decision.put("outcome", "ACCEPTED");
        Requests.post("/api/v1/responses", decision).statusCode(201);
    }

    private static ValidatableResponse trace(Receipt receipt) {
        return given().get("/api/v1/feedback/" + receipt.feedbackId() + "/trace")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse behind(int number, String query) {
        return given().get(behind(number) + query).then().statusCode(200);
    }

    private String behind(int number) {
        return "/api/v1/standards/" + standard + "/versions/" + number + "/feedback";
    }

    private static String[] ids(Receipt... receipts) {
        return List.of(receipts).stream().map(Receipt::feedbackId).toArray(String[]::new);
    }
}
