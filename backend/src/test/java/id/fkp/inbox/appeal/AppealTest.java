package id.fkp.inbox.appeal;

import static id.fkp.submission.Giving.RECEIPT;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestIdentityAssociation;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose words were hidden or concealed says once that this was wrong, and somebody else decides. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class AppealTest {

    private static final String WORDS = "Telepon kantor 021 tidak diangkat.";
    private static final Map<String, Object> UPHELD = Map.of("upheld", true, "text", "Benar, itu nomor kantor.");
    private static final Map<String, Object> DISMISSED = Map.of("upheld", false, "text", "Itu nomor pribadi.");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    RecordFixture records;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    TestIdentityAssociation identities;

    @Test
    void who_hid_it_does_not_decide_and_another_moderator_puts_it_back() {
        var unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        var forum = forums.open(unit, 1);
        var own = hiddenByCaller(forum);
        appeal(own, "Itu nomor kantor.").statusCode(201);
        decide(own, UPHELD).statusCode(409).body("code", equalTo("own-decision"));

        var other = inputs.taken(forum, said(WORDS));
        hideBySomebodyElse(other);
        other.read().body("canAppeal", equalTo(true), "appeal", nullValue());
        var key = UUID.randomUUID();
        appeal(other, key, "Itu nomor kantor.")
                .statusCode(201)
                .body("canAppeal", equalTo(false), "appeal.against", equalTo("HIDING"));
        appeal(other, key, "Itu nomor kantor.").statusCode(201);
        appeal(other, "Sekali lagi.").statusCode(409);
        given().get("/api/v1/feedback?unitId=" + unit + "&state=APPEALED")
                .then()
                .body("items.feedback.id", contains(other.feedbackId(), own.feedbackId()))
                .body("items[0].appeal.text", equalTo("Itu nomor kantor."));
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("states.APPEALED", equalTo(2));

        decide(other, Map.of("upheld", true, "text", " ")).statusCode(400).body("errors.pointer", contains("/text"));
        decide(other, UPHELD)
                .statusCode(200)
                .body("feedback.state", equalTo("PUBLISHED"), "appeal.upheld", equalTo(true));
        decide(other, UPHELD).statusCode(409).body("code", equalTo("illegal-transition"));
        other.read().body("appeal.answer", equalTo("Benar, itu nomor kantor."), "canAppeal", equalTo(false));
        assertThat(records.registered(UUID.fromString(other.feedbackId())))
                .endsWith("feedback.appealed", "feedback.restored", "feedback.appeal-upheld");
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.slug())
                .then()
                .body("appeals.made", equalTo(2), "appeals.upheld", equalTo(1))
                .body("appeals.dismissed", equalTo(0), "appeals.open", equalTo(1));
        given().get("/api/v1/forums/{forum}/moderation-acts", forum.slug())
                .then()
                .body("items.kind[0]", equalTo("APPEAL_UPHELD"), "items.kind[1]", equalTo("RESTORED"));
    }

    @Test
    @TestSecurity(user = "kepala")
    void the_head_decides_about_their_own_act_and_a_dismissal_changes_nothing_else() {
        var forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
        var receipt = hiddenByCaller(forum);
        appeal(receipt, "Itu nomor kantor.").statusCode(201);
        decide(receipt, DISMISSED)
                .statusCode(200)
                .body("feedback.state", equalTo("HIDDEN"), "appeal.upheld", equalTo(false));
        receipt.read().body("appeal.answer", equalTo("Itu nomor pribadi."), "feedback.state", equalTo("HIDDEN"));
    }

    @Test
    @TestSecurity(user = "kepala")
    void what_was_concealed_is_shown_again_when_the_appeal_is_upheld() {
        var forum = forums.open(units.unitOf("kepala", UnitRole.HEAD).id(), 1);
        var receipt = inputs.taken(forum, said(WORDS));
        appeal(receipt, "Tidak ada apa-apa.").statusCode(409);
        act(
                        receipt,
                        "concealment",
                        Map.of("reason", "PERSONAL_DATA", "spans", List.of(Map.of("of", "TEXT", "from", 15, "to", 18))))
                .statusCode(200);
        appeal(receipt, "Itu nomor kantor.").statusCode(201).body("appeal.against", equalTo("CONCEALMENT"));
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().body("appeal", nullValue());
        decide(receipt, UPHELD).statusCode(200).body("feedback.text", equalTo(WORDS));
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().body("text", equalTo(WORDS));
    }

    @Test
    void what_is_withdrawn_while_it_waits_leaves_nothing_open() {
        var unit = units.unitOf("moderator", UnitRole.MODERATOR).id();
        var forum = forums.open(unit, 1);
        var receipt = inputs.taken(forum, said(WORDS));
        hideBySomebodyElse(receipt);
        appeal(receipt, "Itu nomor kantor.").statusCode(201);
        withdraw(receipt).statusCode(200).body("canAppeal", equalTo(false), "appeal.upheld", nullValue());

        given().get("/api/v1/feedback?unitId=" + unit + "&state=APPEALED")
                .then()
                .body("items", empty());
        given().get("/api/v1/feedback-counts?unitId=" + unit).then().body("states.APPEALED", equalTo(0));
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.slug())
                .then()
                .body("appeals", nullValue());
        decide(receipt, UPHELD).statusCode(409).body("code", equalTo("illegal-transition"));
        appeal(receipt, "Sekali lagi.").statusCode(409);
    }

    @Test
    @TestSecurity(user = "auditor")
    void who_neither_moderates_nor_heads_decides_nothing() {
        var forum = forums.open(units.unitOf("auditor", UnitRole.AUDITOR).id(), 1);
        var receipt = inputs.taken(forum, said(WORDS));
        hideBySomebodyElse(receipt);
        appeal(new Receipt(receipt.number(), "lain", receipt.feedbackId()), "Itu kantor.")
                .statusCode(404)
                .body("code", equalTo("receipt-unknown"));
        appeal(receipt, "a".repeat(2001)).statusCode(400).body("errors.pointer", contains("/text"));
        appeal(receipt, "Itu nomor kantor.").statusCode(201);
        decide(receipt, UPHELD).statusCode(403);
        given().get("/api/v1/forums/{forum}/feedback", forum.slug())
                .then()
                .body("items.appeal.findAll { it != null }", empty());
    }

    private Receipt hiddenByCaller(ForumInfo forum) {
        var receipt = inputs.taken(forum, said(WORDS));
        act(receipt, "hiding", Map.of("reason", "PERSONAL_DATA")).statusCode(200);
        return receipt;
    }

    /** By a colleague, so that the audit does not name the caller. */
    private void hideBySomebodyElse(Receipt receipt) {
        var id = UUID.fromString(receipt.feedbackId());
        var caller = identities.getTestIdentity();
        var colleague = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal("rekan"))
                .build();
        identities.setTestIdentity(colleague);
        try {
            QuarkusTransaction.requiringNew().run(() -> moderated.hide(id, HideReason.PERSONAL_DATA, Instant.now()));
        } finally {
            identities.setTestIdentity(caller);
        }
    }

    private static ValidatableResponse appeal(Receipt receipt, String text) {
        return appeal(receipt, UUID.randomUUID(), text);
    }

    private static ValidatableResponse appeal(Receipt receipt, UUID key, String text) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("Idempotency-Key", key)
                .contentType(JSON)
                .body(Map.of("text", text))
                .post(RECEIPT + "/appeal", receipt.number())
                .then();
    }

    private static ValidatableResponse withdraw(Receipt receipt) {
        return given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .post(RECEIPT + "/withdrawal", receipt.number())
                .then();
    }

    private static ValidatableResponse decide(Receipt receipt, Map<String, Object> decision) {
        return act(receipt, "appeal-decision", decision);
    }

    private static ValidatableResponse act(Receipt receipt, String act, @Nullable Map<String, ?> body) {
        return given().header("If-Match", receipt.etag())
                .contentType(JSON)
                .body(body == null ? Map.of() : body)
                .post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then();
    }
}
