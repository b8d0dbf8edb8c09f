package id.fkp.record.receipt;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.feedback.answer.Outcome;
import id.fkp.feedback.answer.ReasonCode;
import id.fkp.feedback.concealed.Span;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.record.log.Sequencer;
import id.fkp.record.tree.Proofs;
import id.fkp.response.ConcealedResponses;
import id.fkp.response.ResponseDecision;
import id.fkp.response.Responses;
import id.fkp.response.Responses.Office;
import id.fkp.shared.secret.Commitment;
import id.fkp.submission.Giving.Receipt;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ReceiptProofTest {

    private static final String WORDS = "Loket mohon dibuka sampai sore.";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Responses responses;

    @Inject
    ConcealedResponses concealed;

    @Inject
    Sequencer sequencer;

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 1);
    }

    @Test
    void an_input_is_recorded_at_once_and_provable_once_it_has_its_place() {
        sequencer.sequence();
        var receipt = submissions.taken(forum, said(WORDS));

        proof(receipt)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("provable", equalTo(false), "items.entry.act", contains("feedback.given"))
                .body("items[0]", not(hasKey("path")));
        sequencer.sequence();
        var proof = whole(receipt);

        assertThat(proof.getBoolean("provable")).isTrue();
        assertThat(proof.getString("format")).isEqualTo("fkp-register-proof/1");
        assertThat(Proofs.root(
                        proof.getString("items[0].entry.leafHash"),
                        proof.getLong("items[0].entry.index"),
                        proof.getLong("head.size"),
                        proof.getList("items[0].path")))
                .isEqualTo(proof.getString("head.root"));
        assertThat(proof.getString("items[0].said.text")).isEqualTo(WORDS);
        assertThat(Commitment.to(WORDS, proof.getString("items[0].said.salt")))
                .isEqualTo(proof.getString("items[0].entry.payload.textCommitment"));
    }

    @Test
    void each_act_is_proven_with_the_words_of_its_time() {
        var receipt = submissions.taken(forum, said(WORDS));
        given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType(JSON)
                .body(Map.of("text", "Loket mohon dibuka sampai malam."))
                .put("/api/v1/receipts/{number}/text", receipt.number())
                .then()
                .statusCode(200);
        hide(receipt, HideReason.OFF_TOPIC);
        sequencer.sequence();
        var proof = whole(receipt);

        assertThat(proof.getList("items.entry.act"))
                .asString()
                .isEqualTo("[feedback.given, feedback.corrected, feedback.hidden]");
        assertThat(proof.getList("items.said.text"))
                .asString()
                .isEqualTo("[" + WORDS + ", Loket mohon dibuka sampai malam., Loket mohon dibuka sampai malam.]");
        assertThat(proof.getList("items.entry.payload.textNumber")).asString().isEqualTo("[1, 2, 2]");
    }

    @Test
    void what_was_asked_replied_answered_objected_and_said_to_that_is_proven_each_with_a_salt_of_its_own() {
        var receipt = submissions.taken(forum, said(WORDS));
        var id = UUID.fromString(receipt.feedbackId());
        var now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            var question = feedbacks.ask(id, "Loket yang mana?", "Petugas", now);
            feedbacks.reply(id, question, "Loket dua.", now);
            responses.give(
                    new ResponseDecision(
                            List.of(id), Outcome.REJECTED, ReasonCode.BUDGET, "Belum.", null, null, null, null),
                    new Office(forum.unitId(), "Loka Contoh", "test", "kepala", "Kepala"),
                    now);
            feedbacks.object(id, "Soal loket dua tidak dijawab.", now);
            feedbacks.answerObjection(id, "Loket dua buka tahun depan.", "Kepala", now);
        });
        sequencer.sequence();

        var proof = whole(receipt);
        assertThat(proof.<String>getList("items.said.text"))
                .containsExactly(
                        WORDS,
                        "Loket yang mana?",
                        "Loket dua.",
                        "Belum.",
                        "Soal loket dua tidak dijawab.",
                        "Loket dua buka tahun depan.");
        assertThat(proof.<String>getList("items.said.salt")).doesNotHaveDuplicates();
        for (int i = 0; i < 6; i++) {
            assertThat(Commitment.to(
                            proof.getString("items[" + i + "].said.text"),
                            proof.getString("items[" + i + "].said.salt")))
                    .isEqualTo(proof.getString("items[" + i + "].entry.payload.textCommitment"));
        }
    }

    @Test
    void everybody_gets_the_words_of_an_answer_as_long_as_everybody_reads_them() {
        var receipt = submissions.taken(forum, said(WORDS));
        var id = UUID.fromString(receipt.feedbackId());
        var now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            responses.give(
                    new ResponseDecision(
                            List.of(id),
                            Outcome.REJECTED,
                            ReasonCode.BUDGET,
                            "Belum, Bu Siti.",
                            null,
                            null,
                            null,
                            null),
                    new Office(forum.unitId(), "Loka Contoh", "test", "kepala", "Kepala"),
                    now);
            feedbacks.object(id, "Kapan?", now);
            feedbacks.answerObjection(id, "Tahun depan.", "Kepala", now);
        });
        sequencer.sequence();
        assertThat(open(receipt, "response.given")).isEqualTo("Belum, Bu Siti.");
        assertThat(open(receipt, "feedback.objection-answered")).isEqualTo("Tahun depan.");
        assertThat(open(receipt, "feedback.given")).isNull();
        assertThat(open(receipt, "feedback.objected")).isNull();

        QuarkusTransaction.requiringNew().run(() -> {
            concealed.beside(id);
            concealed.conceal(id, List.of(new Span(Span.Of.TEXT, 7, 14)), HideReason.PERSONAL_DATA, "[…]", now);
        });
        sequencer.sequence();
        assertThat(open(receipt, "response.given")).isNull();
        assertThat(open(receipt, "response.concealed")).isEqualTo("Belum, […].");

        hide(receipt, HideReason.OFF_TOPIC);
        assertThat(open(receipt, "response.concealed")).isNull();
        assertThat(open(receipt, "feedback.objection-answered")).isNull();
    }

    /** What whoever has no receipt reads of the words of an act. */
    private static @Nullable String open(Receipt receipt, String act) {
        var entry = whole(receipt).getString("items.entry.find { it.act == '" + act + "' }.id");
        var proof = given().get("/api/v1/register/entries/" + entry + "/proof")
                .then()
                .statusCode(200)
                .body("provable", equalTo(true))
                .extract()
                .jsonPath();
        var text = proof.getString("items[0].said.text");
        if (text != null) {
            assertThat(Commitment.to(text, proof.getString("items[0].said.salt")))
                    .isEqualTo(proof.getString("items[0].entry.payload.textCommitment"));
        }
        return text;
    }

    @Test
    void what_is_held_is_in_the_register_without_saying_what_it_is() {
        var receipt = submissions.taken(forum, said("Petugas Siti meminta uang.", "kind", "COMPLAINT"));
        sequencer.sequence();

        var proof = whole(receipt);
        assertThat(proof.getBoolean("provable")).isTrue();
        assertThat(proof.getMap("items[0].entry.payload")).containsOnlyKeys("forumId", "textNumber", "textCommitment");
        given().get("/api/v1/feedback/" + receipt.feedbackId()).then().statusCode(404);
    }

    @Test
    void the_register_holds_no_words_and_nothing_that_can_be_guessed_from_them() {
        var first = submissions.taken(forum, said("Ya."));
        var second = submissions.taken(forum, said("Ya."));

        assertThat(whole(first).getString("items[0].entry.payload.textCommitment"))
                .isNotEqualTo(whole(second).getString("items[0].entry.payload.textCommitment"));
        assertThat(given().get("/api/v1/register/entries?unitId=" + forum.unitId())
                        .asString())
                .doesNotContain("Ya.", first.number(), whole(first).getString("items[0].said.salt"));
    }

    @Test
    void once_its_words_are_erased_the_entry_stands_and_says_nothing_about_them() {
        var receipt = submissions.taken(forum, said(WORDS));
        hide(receipt, HideReason.SPAM);
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.forgetSpam(UUID.fromString(receipt.feedbackId()), Instant.now()));
        sequencer.sequence();

        proof(receipt)
                .body("provable", equalTo(true))
                .body("items.entry.act", contains("feedback.given", "feedback.hidden"))
                .body("items.said", contains(nullValue(), nullValue()));
    }

    @Test
    void only_the_receipt_opens_it() {
        var receipt = submissions.taken(forum, said(WORDS));

        proof(new Receipt(receipt.number(), "salah", receipt.feedbackId()))
                .statusCode(404)
                .body("code", equalTo("receipt-unknown"));
    }

    private void hide(Receipt receipt, HideReason reason) {
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(receipt.feedbackId()), reason, Instant.now()));
    }

    private static ValidatableResponse proof(Receipt receipt) {
        return given().header("Receipt-Secret", receipt.secret())
                .get("/api/v1/receipts/{number}/register-proof", receipt.number())
                .then();
    }

    private static JsonPath whole(Receipt receipt) {
        return proof(receipt).statusCode(200).extract().jsonPath();
    }
}
