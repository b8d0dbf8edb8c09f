package id.fkp.submission.support;

import static id.fkp.submission.Giving.said;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving;
import id.fkp.submission.SubmissionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** 'I have the same problem': counted once for each, and nobody can tell whose it is. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SupportResourceTest {

    private static final String SUPPORT = "/api/v1/feedback/{id}/support";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SubmissionFixture submissions;

    @Inject
    EntityManager database;

    private ForumInfo forum;
    private String input;

    @BeforeEach
    void somebodySaidSomething() {
        forum = forums.open(units.unit().id(), 1);
        input = submissions.taken(forum, said("Antrean terlalu lama.")).feedbackId();
    }

    @Test
    void a_device_counts_once_and_can_take_it_back() {
        var device = UUID.randomUUID();
        support(device, Giving.solution())
                .statusCode(200)
                .body("supports", equalTo(1), "own", equalTo(true), "feedbackId", equalTo(input));
        support(device, null).statusCode(200).body("supports", equalTo(1));
        support(UUID.randomUUID(), Giving.solution()).statusCode(200).body("supports", equalTo(2));
        shown().body("supports", equalTo(2));
        given().get(Giving.FEEDBACK, forum.id()).then().body("items[0].supports", equalTo(2));

        withdrawn(device).statusCode(200).body("supports", equalTo(1), "own", equalTo(false));
        withdrawn(device).statusCode(200).body("supports", equalTo(1));
        shown().body("supports", equalTo(1));
    }

    @Test
    void a_support_is_seen_by_who_has_read_the_input_before() {
        var before = shown().extract().header("ETag");
        support(UUID.randomUUID(), Giving.solution()).statusCode(200);
        given().header("If-None-Match", before)
                .get("/api/v1/feedback/{id}", input)
                .then()
                .statusCode(200)
                .body("version", equalTo(0));
    }

    @Test
    @TestSecurity(user = "sari")
    void an_account_counts_once_on_all_its_devices_and_needs_no_challenge() {
        support(UUID.randomUUID(), null).statusCode(200).body("supports", equalTo(1));
        support(UUID.randomUUID(), null).statusCode(200).body("supports", equalTo(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1-1-1-1-1", "gawai"})
    @TestSecurity(user = "sari")
    void a_device_that_names_itself_wrongly_is_told_so_with_an_account_too(String token) {
        given().header("Device-Token", token)
                .delete(SUPPORT, input)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    @Test
    void who_names_no_device_or_has_not_worked_is_refused() {
        given().contentType(JSON)
                .body(Map.of("challenge", Giving.solution()))
                .put(SUPPORT, input)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
        support(UUID.randomUUID(), null).statusCode(400).body("code", equalTo("challenge-invalid"));
        var used = Giving.solution();
        support(UUID.randomUUID(), used).statusCode(200);
        support(UUID.randomUUID(), used).statusCode(400).body("code", equalTo("challenge-spent"));
        shown().body("supports", equalTo(1));
    }

    @Test
    void what_is_hidden_or_held_or_of_a_closed_forum_takes_none() {
        var device = UUID.randomUUID();
        support(device, Giving.solution()).statusCode(200);
        closed();
        support(UUID.randomUUID(), Giving.solution()).statusCode(409).body("code", equalTo("window-closed"));
        withdrawn(device).statusCode(409).body("code", equalTo("window-closed"));

        input = submissions
                .taken(forum, said("Saya dipungut biaya.", "kind", "COMPLAINT"))
                .feedbackId();
        support(device, Giving.solution()).statusCode(404);
        input = UUID.randomUUID().toString();
        support(device, Giving.solution()).statusCode(404);
        withdrawn(device).statusCode(404);
    }

    @Test
    void what_its_giver_has_taken_back_takes_none() {
        var receipt = submissions.taken(forum, said("Keliru."));
        input = receipt.feedbackId();
        given().header("Receipt-Secret", receipt.secret())
                .header("If-Match", receipt.etag())
                .contentType(JSON)
                .post(Giving.RECEIPT + "/withdrawal", receipt.number())
                .then()
                .statusCode(200);
        support(UUID.randomUUID(), Giving.solution()).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void of_many_requests_of_one_device_at_once_one_counts() {
        var device = UUID.randomUUID();
        var work = IntStream.range(0, 8).mapToObj(i -> Giving.solution()).toList();
        var answers = work.stream()
                .map(solution -> CompletableFuture.supplyAsync(
                        () -> support(device, solution).extract().statusCode(), Crowd.CROWD))
                .toList();
        assertThat(answers.stream().map(CompletableFuture::join)).containsOnly(200);
        shown().body("supports", equalTo(1));
    }

    @Test
    void rows_do_not_tell_what_one_device_supports() {
        var device = UUID.randomUUID();
        support(device, Giving.solution()).statusCode(200);
        input = submissions.taken(forum, said("Loket kurang.")).feedbackId();
        support(device, Giving.solution()).statusCode(200);
        var supporters = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(
                                "select s.supporter from feedback_support s join feedback f on f.id = s.feedback_id"
                                        + " where f.forum_id = ?1")
                        .setParameter(1, forum.id())
                        .getResultList());
        assertThat(supporters).hasSize(2).doesNotHaveDuplicates();
        assertThat(supporters.toString()).doesNotContain(device.toString());
    }

    private ValidatableResponse shown() {
        return given().get("/api/v1/feedback/{id}", input).then().statusCode(200);
    }

    private ValidatableResponse support(UUID device, @Nullable String challenge) {
        return given().header("Device-Token", device)
                .contentType(JSON)
                .body(challenge == null ? Map.of() : Map.of("challenge", challenge))
                .put(SUPPORT, input)
                .then();
    }

    private ValidatableResponse withdrawn(UUID device) {
        return given().header("Device-Token", device).delete(SUPPORT, input).then();
    }

    private void closed() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(
                                "update forum set closes_at = now() - interval '1 hour' where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
    }
}
