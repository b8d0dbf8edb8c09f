package id.fkp.attendance;

import static id.fkp.attendance.Arriving.arrive;
import static id.fkp.attendance.Arriving.list;
import static id.fkp.attendance.Arriving.walkUp;
import static id.fkp.attendance.Arriving.withTicket;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture.TicketInHand;
import id.fkp.identity.UnitRole;
import id.fkp.session.SessionFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Two desks find their network again and send what they have queued, at the same moment. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "desk")
class DeskRaceTest {

    private static final int GUESTS = 50;

    @Inject
    UnitFixture units;

    @Inject
    SessionFixture sessions;

    @Inject
    AttendanceFixture attendances;

    @Test
    void two_desks_with_the_same_queue_let_everybody_in_once() {
        var session =
                sessions.today(units.unitOf("desk", UnitRole.DRAFTER).id()).id();
        var tickets = IntStream.range(0, GUESTS)
                .mapToObj(i -> attendances.ticket(session, "Tamu " + i))
                .toList();

        var desks = Executors.newFixedThreadPool(8);
        try {
            var answers = Stream.of(tickets, tickets)
                    .flatMap(List::stream)
                    .map(ticket -> supplyAsync(() -> send(session, ticket), desks))
                    .toList();
            var told = answers.stream().map(CompletableFuture::join).toList();

            assertThat(told).filteredOn("201"::equals).hasSize(GUESTS);
            assertThat(told).filteredOn("already-present"::equals).hasSize(GUESTS);
        } finally {
            desks.shutdown();
        }
        var arrivals = given().queryParam("limit", 100)
                .get(list(session))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("items.arrival", Integer.class);
        assertThat(arrivals)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, GUESTS).boxed().toList());
    }

    @Test
    void who_asks_to_be_erased_is_not_written_down_again_by_a_correction_under_way() {
        var session =
                sessions.open(units.unitOf("desk", UnitRole.MODERATOR).id()).id();
        var desks = Executors.newFixedThreadPool(4);
        try {
            for (int i = 0; i < 20; i++) {
                var pass = arrive(session, walkUp("Tamu " + i, "MEDIA"))
                        .statusCode(201)
                        .extract()
                        .jsonPath();
                var path = list(session) + "/" + pass.getString("attendance.id");
                var etag = given().get(path).header("ETag");
                var number = "/api/v1/attendances/" + pass.getString("attendance.number");
                var secret = pass.getString("secret");
                var corrected = supplyAsync(
                        () -> given().header("If-Match", etag)
                                .contentType("application/json")
                                .body(Map.of(
                                        "visitor",
                                        Map.of("name", "Tamu Lain", "element", "MEDIA", "organisation", "Radio Contoh"),
                                        "reason",
                                        "Salah tulis"))
                                .put(path)
                                .statusCode(),
                        desks);
                var erased = supplyAsync(
                        () -> given().header("Attendance-Secret", secret)
                                .delete(number + "/person")
                                .statusCode(),
                        desks);

                assertThat(corrected.join()).isIn(200, 412);
                assertThat(erased.join()).isEqualTo(200);
                given().header("Attendance-Secret", secret).get(number).then().body("name", nullValue());
            }
        } finally {
            desks.shutdown();
        }
    }

    private static String send(UUID session, TicketInHand ticket) {
        var answer = arrive(session, withTicket(ticket.number())).extract();
        return answer.statusCode() == 201 ? "201" : answer.path("code");
    }
}
