package id.fkp.forum;

import static id.fkp.forum.ForumRequests.etag;
import static id.fkp.forum.ForumRequests.move;
import static id.fkp.forum.ForumRequests.plan;
import static id.fkp.forum.ForumRequests.planOf;
import static id.fkp.forum.ForumRequests.read;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.LockQueue;
import id.fkp.identity.UnitRole;
import id.fkp.standard.StandardFixture;
import id.fkp.standard.Standards;
import id.fkp.unit.UnitFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two organisers at the same moment: one is first, and the other is told what is so now. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "siti")
class ForumRaceTest {

    private static final Executor ORGANISERS = Executors.newFixedThreadPool(2);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    StandardFixture standardFixture;

    @Inject
    Standards standards;

    @Inject
    AgroalDataSource application;

    @Inject
    LockQueue queue;

    private UUID unit;

    @BeforeEach
    void join() {
        unit = units.unitOf("siti", UnitRole.HEAD).id();
    }

    @Test
    void of_two_who_announce_a_forum_one_does() throws SQLException {
        var forum = forums.planned(unit, 2).id();
        var seen = etag(forum);

        var answers = bothAfter(
                "select id from forum where id = '%s' for update".formatted(forum),
                () -> move(forum, "announcement", seen, Map.of()));

        assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 412);
        refused(answers).body("code", equalTo("changed-meanwhile"), "current.state", equalTo("ANNOUNCED"));
    }

    @Test
    void of_one_who_cancels_and_one_who_prolongs_one_is_first() throws SQLException {
        var forum = forums.open(unit, 1);
        var seen = etag(forum.id());
        var later = Map.of("closesAt", forum.closesAt().plusSeconds(3_600), "reason", "Permintaan");

        var answers = bothAfter(
                "select id from forum where id = '%s' for update".formatted(forum.id()),
                () -> move(forum.id(), "cancellation", seen, Map.of("reason", "Batal")),
                () -> move(forum.id(), "window-changes", seen, later));

        assertThat(statuses(answers)).containsExactlyInAnyOrder(200, 412);
        refused(answers).body("code", equalTo("changed-meanwhile"));
        int changes = read(forum.id()).extract().jsonPath().getList("changes").size();
        var state = read(forum.id()).extract().<String>path("state");
        assertThat(List.of(state, changes)).isIn(List.of("CANCELLED", 0), List.of("ANNOUNCED", 1));
    }

    /** The versions are frozen once, whichever forum was first. */
    @Test
    void two_forums_on_one_standard_are_announced_one_after_the_other() throws SQLException {
        var text = standardFixture.complete(unit);
        var opens = Instant.now();
        var closes = opens.plusSeconds(3_600);
        var one = forums.planned(unit, opens, closes, text).id();
        var other = forums.planned(unit, opens, closes, text).id();

        var answers = bothAfter(
                "select id from standard_version where id = '%s' for update".formatted(text.versionId()),
                () -> move(one, "announcement", Map.of()),
                () -> move(other, "announcement", Map.of()));

        assertThat(statuses(answers)).containsExactly(200, 200);
        assertThat(standards.version(text.versionId()).orElseThrow().frozen()).isTrue();
    }

    @Test
    void two_forums_of_one_title_get_addresses_of_their_own() throws SQLException {
        var plan = planOf(unit, standardFixture.incomplete(unit).standardId());
        plan.put("title", "Kembar " + unit);

        var answers = bothAfter("select pg_advisory_xact_lock(hashtext('forum names'))", () -> plan(plan));

        assertThat(statuses(answers)).containsExactly(201, 201);
        assertThat(answers.stream()
                        .map(answer -> answer.extract().<String>path("slug"))
                        .toList())
                .doesNotHaveDuplicates();
    }

    private List<ValidatableResponse> bothAfter(String obstacle, Supplier<ValidatableResponse> twice)
            throws SQLException {
        return bothAfter(obstacle, twice, twice);
    }

    /** Lets two requests run into a lock, and takes it away when both stand there. */
    private List<ValidatableResponse> bothAfter(
            String obstacle, Supplier<ValidatableResponse> one, Supplier<ValidatableResponse> other)
            throws SQLException {
        try (var holder = application.getConnection();
                var statement = holder.createStatement()) {
            holder.setAutoCommit(false);
            statement.execute(obstacle);
            var answers = Stream.of(one, other)
                    .map(request -> supplyAsync(request, ORGANISERS))
                    .toList();
            queue.await("%", 2);
            holder.rollback();
            return answers.stream().map(CompletableFuture::join).toList();
        }
    }

    private static List<Integer> statuses(List<ValidatableResponse> answers) {
        return answers.stream().map(answer -> answer.extract().statusCode()).toList();
    }

    private static ValidatableResponse refused(List<ValidatableResponse> answers) {
        return answers.stream()
                .filter(answer -> answer.extract().statusCode() >= 400)
                .findFirst()
                .orElseThrow();
    }
}
