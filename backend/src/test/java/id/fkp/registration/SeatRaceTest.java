package id.fkp.registration;

import static id.fkp.registration.Registering.said;
import static id.fkp.registration.Registering.send;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.registration.Registering.Ticket;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A hundred people, or one person's hundred attempts, at the same moment. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class SeatRaceTest {

    private static final int MANY = 100;

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Test
    void one_registration_sent_a_hundred_times_at_once_takes_one_seat() {
        var session = sessions.today(units.unit().id(), 60).id();
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = Giving.solved(said());

        var answers = atOnce(Stream.generate(() -> (Supplier<Ticket>)
                        () -> Ticket.of(send(session, device, key, body).statusCode(201)))
                .limit(MANY)
                .toList());

        assertThat(answers).containsOnly(answers.get(0));
        seats(session, 1, 0);
    }

    @Test
    void a_hundred_people_at_once_never_get_more_seats_than_there_are() {
        var session = sessions.today(units.unit().id(), 30).id();
        var bodies = IntStream.range(0, MANY)
                .mapToObj(i -> Giving.solved(said("name", "Orang " + i)))
                .toList();

        var answers = atOnce(bodies.stream()
                .map(body ->
                        (Supplier<Ticket>) () -> Ticket.of(send(session, UUID.randomUUID(), UUID.randomUUID(), body)
                                .statusCode(201)))
                .toList());

        assertThat(answers.stream().map(Ticket::queueNumber).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 30).boxed().toList());
        assertThat(answers.stream().map(Ticket::waitingPlace).filter(Objects::nonNull))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 70).boxed().toList());
        seats(session, 30, 70);

        // Ten go at once: ten move up, each once.
        atOnce(answers.stream()
                .filter(ticket -> ticket.state().equals("CONFIRMED"))
                .limit(10)
                .map(ticket ->
                        (Supplier<Integer>) () -> ticket.cancel().extract().statusCode())
                .toList());
        seats(session, 30, 60);
    }

    private static <T> List<T> atOnce(List<Supplier<T>> requests) {
        var pool = Executors.newFixedThreadPool(MANY);
        try {
            return requests.stream().map(request -> supplyAsync(request, pool)).toList().stream()
                    .map(CompletableFuture::join)
                    .toList();
        } finally {
            pool.shutdown();
        }
    }

    private static void seats(UUID session, int registered, int waiting) {
        given().get("/api/v1/sessions/{id}/seats", session)
                .then()
                .body("registered", equalTo(registered), "waiting", equalTo(waiting));
    }
}
