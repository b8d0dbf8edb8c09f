package id.fkp.inbox.assignment;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.feedback.HideReason;
import id.fkp.feedback.ModeratedFeedbacks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
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
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Inputs are given to who is to answer them: counted before, done, undone, and free again when somebody leaves. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class AssignmentResourceTest {

    private static final String BATCHES = "/api/v1/assignment-batches";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture inputs;

    @Inject
    ModeratedFeedbacks moderated;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR);
        units.member(unit.id(), "budi", UnitRole.MODERATOR, UnitRole.DRAFTER);
        units.member(unit.id(), "dewi", UnitRole.DRAFTER);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void who_may_answer_is_listed_once() {
        given().get("/api/v1/colleagues").then().statusCode(400).body("code", equalTo("invalid-parameter"));
        given().get("/api/v1/colleagues?unitId=" + unit.id())
                .then()
                .statusCode(200)
                .body("items.name", contains("budi", "kepala"), "items.self", contains(false, true));
    }

    @Test
    void many_more_than_a_page_are_assigned_by_one_act_and_taken_back_by_another() {
        var many = inputs.many(forum, said("Antreannya panjang sekali."), 1_500);
        var nobodys = "/api/v1/feedback-picks?assigned=NOBODY&unitId=" + unit.id();
        given().get(nobodys).then().body("found", equalTo(1_500), "items[0].assignmentVersion", equalTo(0));

        var batch = send(BATCHES, plan("budi", null, many.toArray(String[]::new)))
                .statusCode(201)
                .body("changed.size()", equalTo(1_500), "leftOut", empty())
                .extract()
                .<String>path("id");
        given().get(nobodys).then().body("found", equalTo(0));
        given().get("/api/v1/feedback-picks?unitId=" + unit.id() + "&assigneeId=" + colleague("budi"))
                .then()
                .body("found", equalTo(1_500), "items[0].assignmentVersion", equalTo(1));

        undo(batch).statusCode(200).body("changed.size()", equalTo(1_500));
        given().get(nobodys).then().body("found", equalTo(1_500));
    }

    @Test
    void what_is_counted_before_is_assigned_and_the_rest_is_told_why_not() {
        var first = taken("Satu.");
        var hidden = taken("Dua.");
        QuarkusTransaction.requiringNew()
                .run(() -> moderated.hide(UUID.fromString(hidden), HideReason.ABUSE, Instant.now()));
        var foreign =
                inputs.taken(forums.open(units.unit().id(), 1), said("Asing.")).feedbackId();
        var due = LocalDate.now(ZoneId.of("Asia/Jakarta")).plusDays(7).toString();
        var plan = plan("budi", due, first, hidden, foreign);

        send("/api/v1/assignment-previews", plan)
                .statusCode(200)
                .body("changes", equalTo(1), "leftOut.obstacle", contains("HIDDEN", "NOT_FOUND"));
        list("").body("items.handling.assignment", contains(nullValue(), nullValue()));
        send(BATCHES, plan)
                .statusCode(201)
                .body("assignee", equalTo("budi"), "changed", contains(first), "undoableUntil", notNullValue());

        list("&assigneeId=" + colleague("budi"))
                .body("items.feedback.id", contains(first), "items[0].handling.assignment.name", equalTo("budi"))
                .body("items[0].handling.assignment.dueOn", equalTo(due))
                .body("items[0].handling.assignment.self", equalTo(false));
        send(BATCHES, plan("kepala", null, first))
                .body("changed", empty(), "leftOut.obstacle", contains("CHANGED_MEANWHILE"));
    }

    @Test
    void mine_and_nobodys_are_those_that_wait_for_an_answer() {
        var mine = taken("Punya saya.");
        var answered = taken("Sudah.");
        var free = taken("Belum ada.");
        send(BATCHES, plan("kepala", null, mine, answered)).statusCode(201);
        var answer = Map.of("feedbackIds", List.of(answered), "outcome", "ACCEPTED", "noChangeReason", "Sudah.");
        Requests.post("/api/v1/responses", answer).statusCode(201);

        list("&assigned=MINE").body("items.feedback.id", contains(mine));
        list("&assigned=NOBODY").body("items.feedback.id", contains(free));
        given().get("/api/v1/feedback-counts?unitId=" + unit.id())
                .then()
                .body("handling.mine", equalTo(1), "handling.nobodys", equalTo(1), "handling.unread", equalTo(3));
    }

    @Test
    void it_is_undone_as_a_whole_or_not_at_all() {
        var first = taken("Satu.");
        var second = taken("Dua.");
        send(BATCHES, plan("budi", null, first)).statusCode(201);
        String id = send(BATCHES, seen("kepala", null, Map.of(first, 1, second, 0)))
                .body("changed", containsInAnyOrder(first, second))
                .extract()
                .path("id");

        undo(id).statusCode(200).body("undoneAt", notNullValue());
        undo(id).statusCode(200);
        list("").body("items.find { it.feedback.id == '" + first + "' }.handling.assignment.name", equalTo("budi"))
                .body("items.find { it.feedback.id == '" + second + "' }.handling.assignment", nullValue());

        String other = send(BATCHES, seen("kepala", null, Map.of(first, 3, second, 2)))
                .body("changed.size()", equalTo(2))
                .extract()
                .path("id");
        send(BATCHES, seen("budi", null, Map.of(second, 3))).body("changed", contains(second));
        undo(other).statusCode(409).body("code", equalTo("batch-moved-on"), "errors.code", contains("moved-on"));
    }

    @Test
    void who_may_not_answer_is_given_nothing_and_no_day_lies_in_the_past() {
        var input = taken("Satu.");

        send(BATCHES, plan(membership("dewi").toString(), null, input))
                .statusCode(400)
                .body("errors.pointer", contains("/assigneeId"));
        send(BATCHES, plan("budi", "2020-01-01", input)).statusCode(400).body("errors.pointer", contains("/dueOn"));
        send(BATCHES, plan(null, "2031-01-01", input)).statusCode(400).body("errors.pointer", contains("/dueOn"));
    }

    @Test
    void what_somebody_had_is_nobodys_once_they_may_not_answer_any_more() {
        var input = taken("Satu.");
        send(BATCHES, plan("budi", null, input)).statusCode(201);

        given().delete("/api/v1/memberships/{id}", colleague("budi")).then().statusCode(204);

        list("&assigned=NOBODY").body("items.feedback.id", contains(input));
        send(BATCHES, plan("kepala", null, input)).body("leftOut.obstacle", contains("CHANGED_MEANWHILE"));
    }

    private String taken(String text) {
        return inputs.taken(forum, said(text)).feedbackId();
    }

    private String colleague(String name) {
        return given().get("/api/v1/colleagues?unitId=" + unit.id())
                .then()
                .extract()
                .path("items.find { it.name == '" + name + "' }.id");
    }

    private Object membership(String subject) {
        return database.createNativeQuery("select id from membership where unit_id = ?1 and subject = ?2")
                .setParameter(1, unit.id())
                .setParameter(2, subject)
                .getSingleResult();
    }

    private Map<String, Object> plan(@Nullable String to, @Nullable String due, String... ids) {
        var seen = new HashMap<String, Integer>();
        for (var id : ids) {
            seen.put(id, 0);
        }
        var plan = seen(to, due, seen);
        var inOrder = new ArrayList<Map<String, Object>>();
        for (var id : ids) {
            inOrder.add(Map.of("feedbackId", id, "version", 0));
        }
        plan.put("inputs", inOrder);
        return plan;
    }

    private Map<String, Object> seen(@Nullable String to, @Nullable String due, Map<String, Integer> seen) {
        var plan = new HashMap<String, Object>();
        plan.put("unitId", unit.id());
        if (to != null) {
            plan.put("assigneeId", to.length() == 36 ? to : colleague(to));
        }
        if (due != null) {
            plan.put("dueOn", due);
        }
        plan.put(
                "inputs",
                seen.entrySet().stream()
                        .map(one -> Map.of("feedbackId", one.getKey(), "version", one.getValue()))
                        .toList());
        return plan;
    }

    private ValidatableResponse list(String filter) {
        return given().get("/api/v1/feedback?unitId=" + unit.id() + filter)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse send(String path, Map<String, Object> plan) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(plan)
                .post(path)
                .then();
    }

    private static ValidatableResponse undo(String id) {
        return given().contentType(JSON).post(BATCHES + "/{id}/undoing", id).then();
    }
}
