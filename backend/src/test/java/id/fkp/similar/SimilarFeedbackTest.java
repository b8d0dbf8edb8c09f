package id.fkp.similar;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Before sending: whether somebody has said it already. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SimilarFeedbackTest {

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

    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        forum = forums.open(units.unit().id(), 2);
    }

    @Test
    void the_nearest_three_are_shown_whatever_their_spelling() {
        var first = give("Antrean di loket pengambilan hasil uji terlalu lama.");
        give("Mohon kursi tunggu ditambah.");
        ask("ngantri ambil hasil uji di loket lama bgt", null)
                .statusCode(200)
                .body("items", hasSize(1))
                .body("items[0].id", equalTo(first))
                .body("items[0].text", equalTo("Antrean di loket pengambilan hasil uji terlalu lama."));
        for (int i = 0; i < 4; i++) {
            give("Antrean loket pengambilan hasil uji lama sekali");
        }
        ask("antrean pengambilan hasil uji di loket lama", null).body("items", hasSize(3));
    }

    @Test
    void of_more_inputs_of_one_text_than_are_compared_always_the_same_are_shown() {
        var first = Stream.generate(() -> give("Antrean di loket terlalu lama"))
                .limit(18)
                .map(UUID::fromString)
                .sorted()
                .limit(3)
                .map(UUID::toString)
                .toArray();
        ask("Antrean di loket terlalu lama", null).body("items.id", contains(first));
    }

    @Test
    void nothing_is_shown_where_nobody_has_said_anything_like_it() {
        give("Mohon kursi tunggu ditambah.");
        ask("Tarif uji laboratorium terlalu mahal", null).body("items", empty());
        ask("...", null).body("items", empty());
    }

    @Test
    void another_standard_or_forum_is_another_matter() {
        var mine = forum.versions().get(0).standardId();
        var other = forum.versions().get(1).standardId();
        var about = give("Antrean di loket lama", "standardId", mine);
        var general = give("Antrean loket terlalu lama");
        ask("Antrean di loket terlalu lama", mine).body("items.id", containsInAnyOrder(general, about));
        ask("Antrean di loket terlalu lama", other).body("items.id", contains(general));
        given().contentType(JSON)
                .body(Map.of("text", "Antrean di loket terlalu lama"))
                .post(path(), forums.open(units.unit().id(), 1).slug())
                .then()
                .statusCode(200)
                .body("items", empty());
    }

    @Test
    void what_is_held_hidden_or_withdrawn_is_not_shown_and_comes_back_when_restored() {
        give("Petugas meminta uang di loket dua", "kind", "COMPLAINT");
        ask("petugas loket dua meminta uang", null).body("items", empty());

        var spam = UUID.fromString(give("Antrean loket terlalu lama"));
        QuarkusTransaction.requiringNew().run(() -> moderated.hide(spam, HideReason.SPAM, Instant.now()));
        ask("antrean di loket terlalu lama", null).body("items", empty());
        QuarkusTransaction.requiringNew().run(() -> moderated.restore(spam, Instant.now()));
        ask("antrean di loket terlalu lama", null).body("items.id", contains(spam.toString()));
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.correct(spam, "Mohon kursi roda disediakan.", null, Instant.now()));
        ask("antrean di loket terlalu lama", null).body("items", empty());
        ask("tolong sediakan kursi roda", null).body("items.id", contains(spam.toString()));
    }

    @Test
    void bad_questions_get_a_clear_answer() {
        ask("", null).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        ask("a".repeat(5_001), null).statusCode(400).body("errors[0].pointer", equalTo("/text"));
        ask("antre\u0000an", null).statusCode(400);
        ask("' or 1=1 -- ! = # > ? ~", null).statusCode(200).body("items", empty());
        ask("<s></s><pad> query: 🙏🙏 مرحبا", null).statusCode(200).body("items", empty());
        given().contentType(JSON)
                .body(Map.of("text", "Antrean"))
                .post(path(), UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a-", "1:", "100."})
    void a_text_of_nothing_but_hyphens_or_points_is_read_to_its_end(String part) {
        ask(part.repeat(5_000 / part.length()), null).statusCode(200).body("items", empty());
    }

    private String give(String text, Object... more) {
        return inputs.taken(forum, said(text, more)).feedbackId();
    }

    private ValidatableResponse ask(String text, @Nullable UUID standardId) {
        var question = new HashMap<String, Object>(Map.of("text", text));
        if (standardId != null) {
            question.put("standardId", standardId);
        }
        return given().contentType(JSON).body(question).post(path(), forum.id()).then();
    }

    private static String path() {
        return "/api/v1/forums/{ref}/similar-feedback";
    }
}
