package id.fkp.response.draft;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.response.draft.Drafts.Author;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An answer that is being written survives, is written over by nobody, and is gone once it is published. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class AnswerDraftResourceTest {

    private static final String DRAFTS = "/api/v1/feedback/{id}/answer-drafts";
    private static final Author COLLEAGUE = new Author("test", "moderator", "Moderator Contoh");

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    Drafts drafts;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("kepala", UnitRole.HEAD);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void what_is_written_is_read_again_as_it_was_typed() {
        var input = taken();

        read(input).body("own.version", equalTo(0), "own.answer", nullValue(), "others", empty());
        keep(input, "\"0\"", Map.of("text", "Akan kami ", "outcome", "ACCEPTED"))
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("author", equalTo("kepala"), "own", equalTo(true), "version", equalTo(1));
        read(input).body("own.answer.text", equalTo("Akan kami "), "own.answer.outcome", equalTo("ACCEPTED"));
        keep(input, "\"1\"", Map.of()).statusCode(200).body("version", equalTo(2), "answer", nullValue());
        read(input).body("own.version", equalTo(2), "own.writtenAt", nullValue());
    }

    @Test
    void of_two_windows_the_second_learns_what_the_first_wrote_and_a_second_press_is_no_quarrel() {
        var input = taken();
        keep(input, "\"0\"", Map.of("text", "Jendela pertama.")).statusCode(200);

        keep(input, "\"0\"", Map.of("text", "Jendela pertama.")).statusCode(200).body("version", equalTo(1));
        keep(input, "\"0\"", Map.of("text", "Jendela kedua."))
                .statusCode(412)
                .body("code", equalTo("changed-meanwhile"), "current.answer.text", equalTo("Jendela pertama."));
        keep(input, null, Map.of("text", "Jendela kedua.")).statusCode(428);
        keep(input, "\"1\"", Map.of("text", "x".repeat(5001)))
                .statusCode(400)
                .body("errors.pointer", contains("/text"));
    }

    @Test
    void of_many_who_are_the_first_at_once_one_is() {
        var input = UUID.fromString(taken());
        var started = new ArrayList<CompletableFuture<Boolean>>();
        for (int i = 0; i < 6; i++) {
            var text = new DraftedAnswer(null, null, "Jendela " + i, null, null, null, null);
            started.add(CompletableFuture.supplyAsync(
                    () -> {
                        try {
                            QuarkusTransaction.requiringNew()
                                    .run(() -> drafts.keep(input, unit.id(), COLLEAGUE, "\"0\"", text, Instant.now()));
                            return true;
                        } catch (RuntimeException refused) {
                            return false;
                        }
                    },
                    Crowd.CROWD));
        }
        int kept = 0;
        for (var one : started) {
            kept += one.join() ? 1 : 0;
        }
        assertThat(kept).isEqualTo(1);
    }

    @Test
    void colleagues_see_each_others_drafts_and_write_over_none() {
        var input = taken();
        colleague(input, "Tulisan rekan.");
        keep(input, "\"0\"", Map.of("text", "Tulisan saya.")).statusCode(200);

        read(input)
                .body("own.answer.text", equalTo("Tulisan saya."))
                .body("others.author", contains("Moderator Contoh"))
                .body("others[0].answer.text", equalTo("Tulisan rekan."), "others[0].own", equalTo(false));
    }

    @Test
    void publishing_takes_the_authors_draft_away_and_leaves_the_colleagues() {
        var input = taken();
        colleague(input, "Tulisan rekan.");
        keep(input, "\"0\"", Map.of("text", "Jawaban.")).statusCode(200);

        var refused = Map.of("feedbackIds", List.of(input), "outcome", "REJECTED");
        Requests.post("/api/v1/responses", refused).statusCode(400);
        read(input).body("own.answer.text", equalTo("Jawaban."));
        var answer = Map.of("feedbackIds", List.of(input), "outcome", "ACCEPTED", "noChangeReason", "Sudah begitu.");
        Requests.post("/api/v1/responses", answer).statusCode(201);

        read(input).body("own.answer", nullValue(), "own.version", equalTo(2));
        read(input).body("others[0].answer.text", equalTo("Tulisan rekan."));
        // The other window still holds what was there before.
        keep(input, "\"1\"", Map.of("text", "Jawaban, diperpanjang.")).statusCode(412);
    }

    @Test
    void what_answers_erased_spam_is_erased_with_it() {
        var input = taken();
        keep(input, "\"0\"", Map.of("text", "Kami tidak membeli itu.")).statusCode(200);
        QuarkusTransaction.requiringNew().run(() -> {
            moderated.hide(UUID.fromString(input), HideReason.SPAM, Instant.now());
            feedbacks.forgetSpam(UUID.fromString(input), Instant.now());
        });

        read(input).body("own.answer", nullValue());
    }

    private String taken() {
        return inputs.taken(forum, said("Antre lama.")).feedbackId();
    }

    private void colleague(String input, String text) {
        var answer = new DraftedAnswer(null, null, text, null, null, null, null);
        QuarkusTransaction.requiringNew()
                .run(() -> drafts.keep(UUID.fromString(input), unit.id(), COLLEAGUE, "\"0\"", answer, Instant.now()));
    }

    private static ValidatableResponse read(String input) {
        return given().get(DRAFTS, input).then().statusCode(200);
    }

    private static ValidatableResponse keep(String input, @Nullable String ifMatch, Map<String, ?> answer) {
        var request = given().contentType(JSON).body(answer);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put(DRAFTS + "/own", input).then();
    }
}
