package id.fkp.live.stream;

import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.shown;
import static id.fkp.live.LiveFixture.stage;
import static id.fkp.live.LiveFixture.support;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.identity.UnitRole;
import id.fkp.live.Listening;
import id.fkp.live.LiveFixture;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who listens to a session hears of every change, whoever made it and on whichever node. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class EventsTest {

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    EntityManager database;

    private UUID unit;
    private UUID id;

    @BeforeEach
    void run() {
        unit = units.unitOf("rini", UnitRole.MODERATOR).id();
        id = fixture.running(unit).id();
    }

    @Test
    void one_hears_the_time_then_the_state_then_every_change() {
        try (var listening = Listening.to(id)) {
            assertThat(listening.next().name()).isEqualTo("clock");
            var first = listening.next();
            assertThat(first.name()).isEqualTo("snapshot");
            assertThat(first.data()).isEqualTo(given().get(live(id)).asString());

            stage(id, "agendaItem", 2).statusCode(200);
            var moved = listening.await(state -> state.getInt("stage.agendaItem") == 2);
            assertThat(Long.parseLong(moved.id()))
                    .isGreaterThan(Long.parseLong(first.id()))
                    .isEqualTo(moved.json().getLong("revision"));
        }
    }

    @Test
    void a_hall_that_supports_at_once_is_told_in_few_states() {
        var asked = shown(id, fixture.guest(id), "Berapa lama?");
        var guests = Stream.generate(() -> fixture.guest(id)).limit(30).toList();
        long before = revision();
        try (var listening = Listening.to(id)) {
            guests.parallelStream().forEach(guest -> support(id, guest, asked).statusCode(204));
            listening.await(state -> state.getInt("questions[0].supports") == 30);
        }
        assertThat(revision() - before).isLessThan(30);
    }

    @Test
    void what_another_node_has_changed_is_heard_as_well() {
        try (var listening = Listening.to(id)) {
            listening.await(state -> true);
            QuarkusTransaction.requiringNew().run(() -> {
                database.createNativeQuery("update forum_session set agenda = '[]' where id = ?1")
                        .setParameter(1, id)
                        .executeUpdate();
                database.createNativeQuery("update live_revision set revision = revision + 1 where session_id = ?1")
                        .setParameter(1, id)
                        .executeUpdate();
            });
            listening.await(state -> state.getList("agenda").isEmpty());
        }
    }

    @Test
    void the_stream_ends_with_the_session() {
        try (var listening = Listening.to(id)) {
            listening.await(state -> true);
            fixture.end(id);
            listening.await("ended", state -> state.getString("session.state").equals("HELD"));
            listening.awaitEnd();
        }
        given().accept("text/event-stream")
                .get(live(id) + "/events")
                .then()
                .statusCode(409)
                .body("code", equalTo("illegal-transition"));
    }

    @Test
    void there_is_nothing_to_listen_to_before_the_session_runs() {
        given().get(live(fixture.planned(unit).id()) + "/events").then().statusCode(409);
        given().get(live(UUID.randomUUID()) + "/events").then().statusCode(404);
    }

    @Test
    void more_listen_than_there_are_connections_to_the_database() {
        var crowd = Stream.generate(() -> Listening.to(id)).limit(60).toList();
        try {
            crowd.forEach(each -> each.await(state -> true));
            stage(id, "agendaItem", 3).statusCode(200);
            crowd.forEach(each -> each.await(state -> state.getInt("stage.agendaItem") == 3));
        } finally {
            crowd.forEach(Listening::close);
        }
    }

    private long revision() {
        return given().get(live(id)).jsonPath().getLong("revision");
    }
}
