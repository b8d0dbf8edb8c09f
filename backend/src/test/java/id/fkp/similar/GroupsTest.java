package id.fkp.similar;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.Feedbacks;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.shared.query.Projection;
import id.fkp.shared.query.Turns;
import id.fkp.similar.meaning.GoingModel;
import id.fkp.similar.meaning.LanguageModel;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** For who answers: what says the same stands together, and nothing is merged away. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "petugas")
class GroupsTest {

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
    Grouper grouper;

    @Inject
    Wordings wordings;

    @Inject
    Neighbours neighbours;

    @Inject
    Turns turns;

    @Inject
    Projection projection;

    @Inject
    LanguageModel model;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("petugas", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 2);
    }

    @Test
    void inputs_that_say_the_same_are_answered_together_and_keep_their_counts() {
        var first = give("Antrean di loket pengambilan hasil uji terlalu lama.");
        var second = give("ngantri ambil hasil uji di loket lama bgt");
        var alone = give("Mohon kursi tunggu ditambah.");
        grouper.group();

        groups("")
                .body("items", hasSize(1))
                .body("items[0].size", equalTo(2), "items[0].open", equalTo(2))
                .body("items[0].forum.id", equalTo(forum.id().toString()), "items[0].standardCode", nullValue())
                .body(
                        "items[0].texts",
                        contains(
                                "Antrean di loket pengambilan hasil uji terlalu lama.",
                                "ngantri ambil hasil uji di loket lama bgt"));
        var group = groups("").extract().<String>path("items[0].id");
        inbox("&groupId=" + group)
                .body("items.feedback.id", contains(second, first))
                .body("items[0].group.size", equalTo(2), "items[0].group.id", equalTo(group));
        inbox("&q=kursi").body("items[0].feedback.id", equalTo(alone), "items[0].group", nullValue());

        given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of(
                        "feedbackIds",
                        List.of(first, second),
                        "outcome",
                        "ACCEPTED",
                        "text",
                        "Kami tambah loket.",
                        "changes",
                        List.of(),
                        "noChangeReason",
                        "Standarnya tetap."))
                .post("/api/v1/responses")
                .then()
                .statusCode(201)
                .body("feedbackCount", equalTo(2));
        groups("&open=true").body("items", empty());
        groups("&open=false").body("items[0].size", equalTo(2), "items[0].open", equalTo(0));
        given().get("/api/v1/forums/{forum}/feedback-counts", forum.id())
                .then()
                .body("received", equalTo(3), "published", equalTo(3));
    }

    @Test
    void other_standards_are_other_groups() {
        give("Antrean di loket lama", "standardId", forum.versions().get(0).standardId());
        give("Antrean di loket lama", "standardId", forum.versions().get(1).standardId());
        grouper.group();
        groups("").body("items", empty());
    }

    @Test
    void a_person_knows_better_and_is_believed_also_after_a_correction() {
        var first = give("Antrean di loket terlalu lama.");
        var second = give("Antrean di loket terlalu lama sekali");
        grouper.group();
        groups("").body("items", hasSize(1));
        place(second, second).statusCode(204);
        groups("").body("items", empty());
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.correct(
                        UUID.fromString(second), "Antrean di loket terlalu lama", null, Instant.now()));
        grouper.group();
        groups("").body("items", empty());

        place(second, first).statusCode(204);
        groups("").body("items[0].size", equalTo(2));
        place(second, UUID.randomUUID().toString()).statusCode(409).body("code", equalTo("illegal-transition"));
        place(UUID.randomUUID().toString(), first).statusCode(404);
    }

    @Test
    void another_unit_sees_and_places_nothing() {
        var foreign = forums.open(units.unit().id(), 1);
        var theirs = inputs.taken(foreign, said("Antrean di loket lama")).feedbackId();
        given().get("/api/v1/feedback-groups?unitId=" + foreign.unitId()).then().statusCode(404);
        place(theirs, theirs).statusCode(404);
        var own = give("Antrean di loket lama");
        grouper.group();
        place(own, theirs).statusCode(409);
    }

    @Test
    void who_does_not_moderate_places_nothing() {
        unit = units.unitOf("petugas", UnitRole.AUDITOR);
        forum = forums.open(unit.id(), 1);
        var own = give("Antrean di loket lama");
        place(own, own).statusCode(403);
    }

    @Test
    void inputs_of_before_are_read_at_the_start() {
        var input = UUID.fromString(give("Antrean di loket lama"));
        QuarkusTransaction.requiringNew().run(() -> {
            database.createNativeQuery("delete from feedback_wording where feedback_id = ?1")
                    .setParameter(1, input)
                    .executeUpdate();
            database.createNativeQuery("delete from feedback_term where feedback_id = ?1")
                    .setParameter(1, input)
                    .executeUpdate();
        });
        int read = 1;
        while (read > 0) {
            read = QuarkusTransaction.requiringNew().call(grouper::read);
        }
        assertThat(QuarkusTransaction.requiringNew()
                        .call(() -> database.createNativeQuery(
                                        "select count(*) from feedback_term where feedback_id = ?1")
                                .setParameter(1, input)
                                .getSingleResult()))
                .isNotEqualTo(0L);
    }

    @Test
    void what_an_input_means_follows_its_words_and_is_forgotten_with_them() {
        var input = UUID.fromString(give("Antrean di loket lama"));
        grouper.group();
        assertThat(meaning(input)).isEqualTo(understood("Antrean di loket lama"));

        QuarkusTransaction.requiringNew().run(() -> {
            feedbacks.correct(input, "Kursi tunggu kurang", null, Instant.now());
            // Whoever reads it in this moment would read what is corrected.
            QuarkusTransaction.suspendingExisting().run(grouper::group);
        });
        assertThat(meaning(input)).isNull();
        grouper.group();
        assertThat(meaning(input)).isEqualTo(understood("Kursi tunggu kurang"));

        QuarkusTransaction.requiringNew().run(() -> moderated.hide(input, HideReason.SPAM, Instant.now()));
        assertThat(one("select count(*) from feedback_wording where feedback_id = ?1", input))
                .isEqualTo(0L);
    }

    @Test
    void the_first_have_their_group_before_the_last_are_understood() {
        grouper.group();
        var first = UUID.fromString(give("Antrean di loket lama"));
        var second = UUID.fromString(give("Antrean di loket lama sekali"));
        assertThat(grouper.groupSome(1)).isEqualTo(1);
        assertThat(group(first)).isEqualTo(first);
        assertThat(meaning(second)).isNull();
        assertThat(group(second)).isNull();
        grouper.groupSome(1);
        assertThat(group(second)).isEqualTo(first);
        assertThat(grouper.groupSome(1)).isZero();
    }

    @Test
    void what_was_placed_by_hand_is_understood_before_earlier_ones_are_held_against_it() {
        grouper.group();
        var earlier = UUID.fromString(give("Antrean di loket lama"));
        var byHand = UUID.fromString(give("Antrean di loket lama sekali"));
        place(byHand.toString(), byHand.toString()).statusCode(204);
        grouper.groupSome(1);
        assertThat(meaning(byHand)).isEqualTo(understood("Antrean di loket lama sekali"));
        assertThat(group(earlier)).isNull();
        grouper.groupSome(1);
        assertThat(group(earlier)).isEqualTo(byHand);
    }

    @Test
    void what_a_node_that_stops_did_not_understand_waits_for_another() {
        grouper.group();
        var input = UUID.fromString(give("Antrean di loket lama"));
        var stopping =
                new Grouper(turns, projection, new GoingModel(), neighbours, new Wordings(database, new GoingModel()));
        assertThatThrownBy(stopping::group).hasStackTraceContaining("while inputs were read");
        assertThat(meaning(input)).isNull();
        assertThat(group(input)).isNull();

        var stoppingLater = new Grouper(turns, projection, new GoingModel(), neighbours, wordings);
        assertThatThrownBy(stoppingLater::group).hasStackTraceContaining("while inputs were grouped");
        assertThat(meaning(input)).isEqualTo(understood("Antrean di loket lama"));
        assertThat(group(input)).isNull();
        grouper.group();
        assertThat(group(input)).isEqualTo(input);
    }

    private @Nullable Object group(UUID input) {
        return one("select group_id from feedback_wording where feedback_id = ?1", input);
    }

    private byte @Nullable [] meaning(UUID input) {
        return (byte[]) one("select meaning from feedback_wording where feedback_id = ?1", input);
    }

    private byte[] understood(String text) {
        return model.read(text).orElseThrow().toBytes();
    }

    private @Nullable Object one(String sql, UUID input) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery(sql).setParameter(1, input).getSingleResult());
    }

    private String give(String text, Object... more) {
        return inputs.taken(forum, said(text, more)).feedbackId();
    }

    private ValidatableResponse groups(String more) {
        return given().get("/api/v1/feedback-groups?unitId=" + unit.id() + more)
                .then()
                .statusCode(200);
    }

    private ValidatableResponse inbox(String more) {
        return given().get("/api/v1/feedback?unitId=" + unit.id() + more).then().statusCode(200);
    }

    private static ValidatableResponse place(String id, String group) {
        return given().contentType(JSON)
                .body(Map.of("groupId", group))
                .put("/api/v1/feedback/{id}/group", id)
                .then();
    }
}
