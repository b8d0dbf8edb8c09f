package id.fkp.submission;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.said;
import static java.util.concurrent.CompletableFuture.runAsync;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.LockQueue;
import id.fkp.forum.ForumFixture;
import id.fkp.unit.UnitFixture;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Who is told that a forum is closed can count on it: no input comes in any more. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class ClosingRaceTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    AgroalDataSource application;

    @Inject
    EntityManager database;

    @Inject
    LockQueue queue;

    /** The input is stopped between being let in and being kept; meanwhile somebody closes the forum. */
    @Test
    void a_closing_waits_for_who_was_let_in_and_lets_nobody_in_after() throws SQLException {
        var forum = forums.open(units.unit().id(), 1).id();
        var solution = Giving.solution();
        try (var obstacle = application.getConnection()) {
            obstacle.setAutoCommit(false);
            spendFirst(obstacle, solution);

            var input = supplyAsync(
                    () -> Giving.give(
                                    forum,
                                    UUID.randomUUID(),
                                    UUID.randomUUID(),
                                    said("Tepat waktu.", "challenge", solution))
                            .extract()
                            .statusCode(),
                    CROWD);
            queue.await("%into spent_challenge%", 1);
            var closing = runAsync(
                    () -> QuarkusTransaction.requiringNew()
                            .run(() -> database.createNativeQuery("update forum set closes_at = now() where id = :id")
                                    .setParameter("id", forum)
                                    .executeUpdate()),
                    CROWD);
            LockQueue.await(() -> queue.waitingWith("update forum%") > 0 || closing.isDone());
            assertThat(closing).as("closed while an input was on its way in").isNotDone();

            obstacle.rollback();
            closing.join();
            long whenToldClosed = inputs(forum);
            assertThat(input.join()).isEqualTo(201);
            assertThat(whenToldClosed).isEqualTo(inputs(forum)).isEqualTo(1);
        }
        Giving.give(forum, said("Terlambat.")).statusCode(409);
    }

    private static void spendFirst(Connection obstacle, String solution) throws SQLException {
        var payload = new String(Base64.getDecoder().decode(solution), StandardCharsets.UTF_8);
        var challenge = payload.replaceAll("(?s).*\"challenge\": \"([0-9a-f]+)\".*", "$1");
        try (var insert = obstacle.prepareStatement("insert into spent_challenge values (?, now())")) {
            insert.setString(1, challenge);
            insert.executeUpdate();
        }
    }

    private long inputs(UUID forum) {
        return (Long) database.createNativeQuery("select count(*) from feedback where forum_id = :id", Long.class)
                .setParameter("id", forum)
                .getSingleResult();
    }
}
