package id.fkp.inbox.batch;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.LockQueue;
import id.fkp.feedback.Feedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One act on many inputs: counted before, done, and undone exactly or not at all. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "moderator")
class BatchResourceTest {

    private static final String PREVIEWS = "/api/v1/moderation-previews";
    private static final String BATCHES = "/api/v1/moderation-batches";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    Feedbacks feedbacks;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    @Inject
    LockQueue locks;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("moderator", UnitRole.MODERATOR);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void what_is_counted_before_is_done_and_the_rest_is_told_why_not() {
        var first = taken("Beli sekarang!");
        var held = held("Saya menunggu lima jam.");
        var hidden = hidden("Murah!", "ABUSE");
        var stale = taken("Ada.");
        var foreign =
                inputs.taken(forums.open(units.unit().id(), 1), said("Asing.")).feedbackId();
        var plan =
                plan("HIDE", "SPAM", seen(first, 0), seen(held, 0), seen(hidden, 1), seen(stale, 7), seen(foreign, 0));

        send(PREVIEWS, null, plan)
                .statusCode(200)
                .body("changes", equalTo(2), "leftOut.feedbackId", contains(hidden, stale, foreign))
                .body("leftOut.obstacle", contains("HIDDEN", "CHANGED_MEANWHILE", "NOT_FOUND"));
        assertThat(state(first)).isEqualTo("PUBLISHED");

        var key = UUID.randomUUID();
        var done = send(BATCHES, key, plan)
                .statusCode(201)
                .body("changed", contains(first, held), "leftOut.feedbackId", contains(hidden, stale, foreign))
                .body("undoneAt", nullValue())
                .extract()
                .jsonPath();
        assertThat(List.of(state(first), state(held), state(hidden), state(stale)))
                .containsExactly("HIDDEN", "HIDDEN", "HIDDEN", "PUBLISHED");
        send(BATCHES, key, plan).statusCode(201).body("id", equalTo(done.getString("id")));
        assertThat(records.registered(UUID.fromString(first))).containsExactly("feedback.given", "feedback.hidden");
        assertThat(records.audited(UUID.fromString(done.getString("id")))).isEqualTo(1);
    }

    @Test
    void inputs_of_another_unit_are_left_out_and_nobody_waits_for_them() {
        var foreign =
                inputs.taken(forums.open(units.unit().id(), 1), said("Asing.")).feedbackId();
        QuarkusTransaction.begin();
        try {
            feedbacks.forChange(UUID.fromString(foreign));
            var preview = CompletableFuture.supplyAsync(
                    () -> send(PREVIEWS, null, plan("HIDE", "SPAM", seen(foreign, 0)))
                            .extract()
                            .<List<String>>path("leftOut.obstacle"),
                    CROWD);
            LockQueue.await(() -> preview.isDone()
                    || QuarkusTransaction.requiringNew().call(() -> locks.waitingWith("%feedback%")) > 0);

            assertThat(preview).isCompletedWithValue(List.of("NOT_FOUND"));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void undoing_a_hiding_puts_each_back_to_where_it_was() {
        var open = taken("Loketnya kurang.");
        var held = held("Saya menunggu lima jam.");
        var batch = done(plan("HIDE", "OFF_TOPIC", seen(open, 0), seen(held, 0)));

        undo(batch).statusCode(200).body("undoneAt", notNullValue(), "changed", contains(open, held));
        assertThat(List.of(state(open), state(held))).containsExactly("PUBLISHED", "HELD");
        undo(batch).statusCode(200);
        given().get(FEEDBACK, forum.id()).then().body("items.id", contains(open));
    }

    @Test
    void undoing_a_restoring_hides_again_for_the_same_reason_and_since_the_same_time() {
        var input = hidden("Murah!", "ABUSE");
        var before = given().get("/api/v1/feedback/{id}", input).jsonPath().getMap("hidden");
        var batch = done(plan("RESTORE", null, seen(input, 1)));

        assertThat(state(input)).isEqualTo("PUBLISHED");
        undo(batch).statusCode(200);
        given().get("/api/v1/feedback/{id}", input)
                .then()
                .body("state", equalTo("HIDDEN"), "text", nullValue(), "hidden", equalTo(before));
    }

    @Test
    void undoing_a_publication_holds_again_and_the_register_keeps_both() {
        var input = held("Saya menunggu lima jam.");
        var batch = done(plan("PUBLISH", null, seen(input, 0)));

        assertThat(state(input)).isEqualTo("PUBLISHED");
        undo(batch).statusCode(200);
        given().get("/api/v1/feedback/{id}", input).then().statusCode(404);
        given().get(FEEDBACK + "-counts", forum.id()).then().body("held", equalTo(1), "published", equalTo(0));
        assertThat(records.registered(UUID.fromString(input))).contains("feedback.published", "feedback.held-again");
        // As before: it can be hidden, and then goes back to being held.
        var again = done(plan("HIDE", "SPAM", seen(input, 2)));
        undo(again).statusCode(200);
        given().get(FEEDBACK + "-counts", forum.id()).then().body("held", equalTo(1), "hidden", equalTo(0));
    }

    @Test
    void a_wave_of_1500_is_picked_hidden_and_undone_by_one_act_each() {
        var wave = inputs.many(forum, said("Pinjaman kilat tanpa jaminan."), 1_500);
        taken("Loketnya kurang.");
        var picks = given().get("/api/v1/feedback-picks?q=pinjaman&unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("found", equalTo(1_500), "items[0].excerpt", equalTo("Pinjaman kilat tanpa jaminan."))
                .extract()
                .jsonPath();
        assertThat(picks.<String>getList("items.feedbackId")).containsExactlyInAnyOrderElementsOf(wave);
        feedbackChanges(wave.get(7));
        List<String> ids = picks.getList("items.feedbackId");
        List<Integer> versions = picks.getList("items.version");
        var plan = plan(
                "HIDE",
                "SPAM",
                IntStream.range(0, ids.size())
                        .mapToObj(i -> seen(ids.get(i), versions.get(i)))
                        .toArray());

        send(PREVIEWS, null, plan).statusCode(200).body("changes", equalTo(1_499));
        var batch = send(BATCHES, UUID.randomUUID(), plan)
                .statusCode(201)
                .body("changed.size()", equalTo(1_499), "leftOut.feedbackId", contains(wave.get(7)))
                .body("leftOut.obstacle", contains("CHANGED_MEANWHILE"))
                .extract()
                .<String>path("id");
        given().get(FEEDBACK + "-counts", forum.id())
                .then()
                .body("received", equalTo(1_501), "hidden", equalTo(1_499), "published", equalTo(2));
        assertThat(records.registered(UUID.fromString(wave.get(1_400)))).containsExactly("feedback.hidden");

        undo(batch).statusCode(200).body("changed.size()", equalTo(1_499));
        given().get(FEEDBACK + "-counts", forum.id())
                .then()
                .body("received", equalTo(1_501), "hidden", equalTo(0), "published", equalTo(1_501));
    }

    @Test
    void more_than_one_act_may_change_is_refused() {
        var most = IntStream.range(0, Feedbacks.AT_ONCE)
                .mapToObj(n -> seen(new UUID(0, n).toString(), 0))
                .toList();
        var plan = plan(
                "HIDE",
                "SPAM",
                Stream.concat(most.stream(), Stream.of(seen(new UUID(1, 0).toString(), 0)))
                        .toArray());

        send(PREVIEWS, null, plan).statusCode(400).body("errors.pointer", contains("/inputs"));
        plan.put("inputs", most);
        send(PREVIEWS, null, plan)
                .statusCode(200)
                .body("changes", equalTo(0), "leftOut.size()", equalTo(Feedbacks.AT_ONCE));
    }

    @Test
    void nothing_is_undone_where_one_of_them_has_moved_on() {
        var first = taken("Loketnya kurang.");
        var second = taken("Antre lama.");
        var batch = done(plan("HIDE", "SPAM", seen(first, 0), seen(second, 0)));
        done(plan("RESTORE", null, seen(second, 1)));

        undo(batch)
                .statusCode(409)
                .body("code", equalTo("batch-moved-on"), "errors.pointer", contains("/changed/1"))
                .body("errors.code", contains("moved-on"));
        assertThat(state(first)).isEqualTo("HIDDEN");
    }

    @Test
    void after_a_while_nothing_is_undone() {
        var input = taken("Loketnya kurang.");
        var batch = done(plan("HIDE", "SPAM", seen(input, 0)));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update moderation_batch set done_at = done_at - interval '16 minutes' where id = ?1")
                        .setParameter(1, UUID.fromString(batch))
                        .executeUpdate());

        undo(batch).statusCode(409).body("code", equalTo("undo-too-late"));
        assertThat(state(input)).isEqualTo("HIDDEN");
    }

    @Test
    void what_somebody_else_did_is_not_undone_and_of_a_foreign_unit_is_not_there() {
        var input = taken("Loketnya kurang.");
        var batch = done(plan("HIDE", "SPAM", seen(input, 0)));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update moderation_batch set by_subject = 'other' where id = ?1")
                        .setParameter(1, UUID.fromString(batch))
                        .executeUpdate());
        undo(batch).statusCode(403);
        undo(UUID.randomUUID().toString()).statusCode(404);

        var foreign = units.unit().id();
        var plan = plan("HIDE", "SPAM", seen(input, 1));
        plan.put("unitId", foreign);
        send(PREVIEWS, null, plan).statusCode(404);
        send(BATCHES, UUID.randomUUID(), plan).statusCode(404);
    }

    @ParameterizedTest
    @EnumSource(
            value = UnitRole.class,
            names = {"DRAFTER", "AUDITOR"})
    void who_neither_moderates_nor_heads_does_nothing_to_many(UnitRole role) {
        var plan = plan("HIDE", "SPAM", seen(taken("Ada."), 0));
        plan.put("unitId", units.unitOf("moderator", role).id());

        send(PREVIEWS, null, plan).statusCode(403);
        send(BATCHES, UUID.randomUUID(), plan).statusCode(403);
    }

    @Test
    void a_plan_says_all_it_needs_and_nothing_else() {
        var seen = seen(taken("Ada."), 0);

        send(BATCHES, UUID.randomUUID(), plan("HIDE", null, seen))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        send(BATCHES, UUID.randomUUID(), plan("PUBLISH", "SPAM", seen))
                .statusCode(400)
                .body("errors.pointer", contains("/reason"));
        send(PREVIEWS, null, plan("HIDE", "SPAM")).statusCode(400).body("errors.pointer", hasItem("/inputs"));
        send(BATCHES, null, plan("HIDE", "SPAM", seen))
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        send(PREVIEWS, null, plan("PUBLISH", null, seen))
                .statusCode(200)
                .body("changes", equalTo(0), "leftOut.obstacle", contains("PUBLISHED"));
        send(PREVIEWS, null, plan("HIDE", null, seen)).body("changes", equalTo(1), "leftOut", empty());
    }

    /** Its giver corrects it. */
    private void feedbackChanges(String id) {
        QuarkusTransaction.requiringNew()
                .run(() -> feedbacks.correct(UUID.fromString(id), "Bukan iklan.", null, Instant.now()));
    }

    private String taken(String text) {
        return inputs.taken(forum, said(text)).feedbackId();
    }

    private String held(String text) {
        return inputs.taken(forum, said(text, "kind", "COMPLAINT")).feedbackId();
    }

    private String hidden(String text, String reason) {
        var id = taken(text);
        done(plan("HIDE", reason, seen(id, 0)));
        return id;
    }

    private String state(String id) {
        return (String) database.createNativeQuery("select state from feedback where id = ?1")
                .setParameter(1, UUID.fromString(id))
                .getSingleResult();
    }

    private Map<String, Object> plan(String act, @Nullable String reason, Object... seen) {
        var plan = new HashMap<String, Object>(Map.of("unitId", unit.id(), "act", act, "inputs", List.of(seen)));
        if (reason != null) {
            plan.put("reason", reason);
        }
        return plan;
    }

    private static Map<String, Object> seen(String id, int version) {
        return Map.of("feedbackId", id, "version", version);
    }

    private static String done(Map<String, Object> plan) {
        return send(BATCHES, UUID.randomUUID(), plan).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse undo(String batch) {
        return given().contentType(JSON).post(BATCHES + "/{id}/undoing", batch).then();
    }

    private static ValidatableResponse send(String path, @Nullable UUID key, Map<String, Object> plan) {
        var request = given().contentType(JSON).body(plan);
        if (key != null) {
            request.header("Idempotency-Key", key);
        }
        return request.post(path).then();
    }
}
