package id.fkp.live.question;

import static id.fkp.live.LiveFixture.ask;
import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.shown;
import static id.fkp.live.LiveFixture.support;
import static id.fkp.live.question.Watching.awaitSupports;
import static id.fkp.live.question.Watching.snapshot;
import static io.restassured.RestAssured.given;
import static java.util.concurrent.CompletableFuture.runAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.identity.UnitRole;
import id.fkp.live.LiveFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who takes part supports the questions of others, each once. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class QuestionSupportTest {

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    AttendanceFixture attendances;

    private UUID id;
    private Map<String, String> guest;

    @BeforeEach
    void run() {
        var unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        id = fixture.running(unit).id();
        guest = fixture.guest(id);
    }

    @Test
    void each_supports_a_question_once_and_may_take_it_back() {
        var one = shown(id, guest, "Pertama");
        var other = shown(id, guest, "Kedua");
        var many = List.of(fixture.guest(id), fixture.guest(id), fixture.online(id));
        many.forEach(each -> support(id, each, other).statusCode(204));
        support(id, many.get(0), other).statusCode(204);
        support(id, guest, one).statusCode(204);
        awaitSupports(id, other, 3);
        assertThat(snapshot(id).getList("questions.text")).containsExactly("Kedua", "Pertama");
        given().headers(guest)
                .get(live(id) + "/mine")
                .then()
                .statusCode(200)
                .body("supported", contains(one), "voted", empty());

        given().headers(guest)
                .delete(live(id) + "/questions/" + one + "/support")
                .then()
                .statusCode(204);
        given().headers(guest)
                .delete(live(id) + "/questions/" + one + "/support")
                .then()
                .statusCode(204);
        awaitSupports(id, one, 0);
        support(id, guest, UUID.randomUUID().toString()).statusCode(404);
        var waiting = ask(id, guest, "Menunggu").extract().<String>path("questionId");
        support(id, guest, waiting).statusCode(409);
    }

    @Test
    void the_same_person_counts_once_by_ticket_and_at_the_desk() {
        var ticket = attendances.online(id);
        var asked = shown(id, guest, "Berapa lama?");
        support(id, LiveFixture.headers("Ticket", ticket), asked).statusCode(204);
        var pass = attendances.checkedIn(id, ticket.number());
        support(id, LiveFixture.headers("Attendance", pass), asked).statusCode(204);
        awaitSupports(id, asked, 1);
    }

    @Test
    void a_hundred_supports_of_one_person_at_once_count_once() {
        var asked = shown(id, guest, "Berapa lama?");
        CompletableFuture.allOf(IntStream.range(0, 100)
                        .mapToObj(i -> runAsync(() -> support(id, guest, asked).statusCode(204), Crowd.CROWD))
                        .toArray(CompletableFuture<?>[]::new))
                .join();
        awaitSupports(id, asked, 1);
    }
}
