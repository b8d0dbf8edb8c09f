package id.fkp.live.poll;

import static id.fkp.live.LiveFixture.by;
import static id.fkp.live.LiveFixture.live;
import static id.fkp.live.LiveFixture.openPoll;
import static id.fkp.live.LiveFixture.poll;
import static id.fkp.live.LiveFixture.preparedPoll;
import static id.fkp.live.LiveFixture.queue;
import static id.fkp.live.LiveFixture.vote;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import id.fkp.Crowd;
import id.fkp.DatabaseForTests;
import id.fkp.attendance.AttendanceFixture;
import id.fkp.identity.UnitRole;
import id.fkp.live.Listening;
import id.fkp.live.LiveFixture;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick polls: nobody sees what was voted before they are closed, and nobody ever sees who voted what. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "rini")
class PollResourceTest {

    @Inject
    UnitFixture units;

    @Inject
    LiveFixture fixture;

    @Inject
    AttendanceFixture attendances;

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
    void what_is_voted_is_seen_by_nobody_until_the_poll_is_closed() {
        var poll = openPoll(id, "Cukup", "Terlalu lama", "Tidak tahu");
        var guests = Stream.generate(() -> fixture.guest(id)).limit(4).toList();
        try (var listening = Listening.to(id)) {
            for (int i = 0; i < guests.size(); i++) {
                vote(id, guests.get(i), poll, i == 0 ? 2 : 1).statusCode(201).body("voted", contains(poll));
            }
            var heard = listening.await(state -> state.getInt("polls[0].votes") == 4);
            var hidden = Collections.nCopies(3, null);
            assertThat(heard.json().getList("polls[0].options.votes")).isEqualTo(hidden);
            assertThat(read(live(id)).getList("polls[0].options.votes")).isEqualTo(hidden);
            assertThat(read(live(id) + "/polls").getList("items[0].options.votes"))
                    .isEqualTo(hidden);
            assertThat(read(live(id) + "/polls/" + poll).getList("options.votes"))
                    .isEqualTo(hidden);
            assertThat(queue(id).prettify()).doesNotContain("Cukup");
            given().headers(guests.get(0))
                    .get(live(id) + "/mine")
                    .then()
                    .body("voted", contains(poll), "size()", equalTo(2));

            poll(id, poll, "closing").statusCode(200).body("options.votes", contains(3, 1, 0));
            listening.await(state -> List.of(3, 1, 0).equals(state.getList("polls[0].options.votes")));
        }
        assertThat(read(live(id)).getList("polls[0].options.votes")).containsExactly(3, 1, 0);
        vote(id, fixture.guest(id), poll, 1).statusCode(409).body("code", equalTo("poll-not-open"));
        poll(id, poll, "opening").statusCode(409);
    }

    @Test
    void each_has_one_vote_whatever_is_sent_again() {
        var poll = openPoll(id, "Ya", "Tidak");
        var guest = fixture.guest(id);
        var key = UUID.randomUUID();
        for (int option : new int[] {1, 2}) {
            given().contentType(JSON)
                    .headers(guest)
                    .header("Idempotency-Key", key)
                    .body(Map.of("option", option))
                    .post(live(id) + "/polls/" + poll + "/votes")
                    .then()
                    .statusCode(201);
        }
        vote(id, guest, poll, 2).statusCode(409).body("code", equalTo("vote-given"));
        poll(id, poll, "closing").statusCode(200).body("options.votes", contains(1, 0), "votes", equalTo(1));
    }

    @Test
    void a_hundred_votes_of_one_person_at_once_are_one() {
        var poll = openPoll(id, "Ya", "Tidak");
        var ticket = attendances.online(id);
        var pass = attendances.checkedIn(id, ticket.number());
        var papers = List.of(LiveFixture.headers("Ticket", ticket), LiveFixture.headers("Attendance", pass));
        var sent = IntStream.range(0, 100)
                .mapToObj(i -> supplyAsync(
                        () -> vote(id, papers.get(i % 2), poll, 1 + i % 2)
                                .extract()
                                .statusCode(),
                        Crowd.CROWD))
                .toList();
        var statuses = sent.stream().map(CompletableFuture::join).toList();
        assertThat(statuses).containsOnlyOnce(201).containsOnly(201, 409);
        poll(id, poll, "closing").statusCode(200).body("votes", equalTo(1));
        assertThat(count("live_vote", poll)).isEqualTo(1);
    }

    @Test
    void who_votes_while_it_is_closed_is_counted_or_refused() {
        var poll = openPoll(id, "Ya", "Tidak");
        var guests = Stream.generate(() -> fixture.guest(id)).limit(30).toList();
        var sent = guests.stream()
                .map(guest ->
                        supplyAsync(() -> vote(id, guest, poll, 1).extract().statusCode(), Crowd.CROWD))
                .toList();
        int told = poll(id, poll, "closing").statusCode(200).extract().path("options[0].votes");
        var counted = sent.stream()
                .map(CompletableFuture::join)
                .filter(status -> status == 201)
                .count();
        assertThat(counted).isEqualTo(told);
        assertThat(count("live_vote", poll)).isEqualTo(told);
    }

    @Test
    void nothing_kept_says_who_voted_what() {
        var poll = openPoll(id, "Ya", "Tidak");
        vote(id, fixture.guest(id), poll, 1).statusCode(201);
        assertThat(columns("live_vote")).isEqualTo(List.of("id", "option", "poll_id", "unit_id"));
        assertThat(columns("live_ballot")).isEqualTo(List.of("guest_id", "poll_id", "unit_id"));
        var version = QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select cast(id as text) from live_vote where poll_id = ?1")
                        .setParameter(1, UUID.fromString(poll))
                        .getSingleResult());
        assertThat(UUID.fromString((String) version).version()).isEqualTo(4);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew()
                        .run(() -> database.createNativeQuery("update live_vote set option = 2")
                                .executeUpdate()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_poll_is_prepared_before_it_is_opened_and_nobody_else_sees_it() {
        var session = fixture.planned(unit).id();
        var poll = preparedPoll(session, "Ya", "Tidak");
        var path = live(session) + "/polls/" + poll;
        given().get(live(session)).then().body("polls", empty());
        poll(session, poll, "opening").statusCode(409).body("code", equalTo("illegal-transition"));
        Requests.change(path, Map.of("question", "Perlukah?", "options", List.of("Perlu", "Tidak", "Ragu")))
                .statusCode(200)
                .body("question", equalTo("Perlukah?"), "options", hasSize(3));
        vote(session, fixture.guest(session), poll, 1).statusCode(409);
        given().header("If-Match", given().get(path).header("ETag"))
                .delete(path)
                .then()
                .statusCode(204);
        given().get(path).then().statusCode(404);

        var open = openPoll(id, "Ya", "Tidak");
        var there = live(id) + "/polls/" + open;
        Requests.change(there, Map.of("question", "Lain?", "options", List.of("A", "B")))
                .statusCode(409);
        given().header("If-Match", given().get(there).header("ETag"))
                .delete(there)
                .then()
                .statusCode(409);
        var prepared = preparedPoll(id, "Ya", "Tidak");
        vote(id, fixture.guest(id), prepared, 1).statusCode(404);
    }

    @Test
    void what_is_open_ends_with_the_session() {
        var poll = openPoll(id, "Ya", "Tidak");
        vote(id, fixture.guest(id), poll, 2).statusCode(201);
        fixture.end(id);
        assertThat(read(live(id)).getString("polls[0].state")).isEqualTo("CLOSED");
        assertThat(read(live(id)).getList("polls[0].options.votes")).containsExactly(0, 1);
    }

    @Test
    void a_poll_asks_something_with_two_to_six_answers() {
        for (var options : List.of(List.of("Satu"), Collections.nCopies(7, "Sama"), List.of("Ya", ""))) {
            Requests.post(live(id) + "/polls", Map.of("question", "Cukup?", "options", options))
                    .statusCode(400);
        }
        Requests.post(live(id) + "/polls", Map.of("question", " ", "options", List.of("Ya", "Tidak")))
                .statusCode(400);
        Requests.post(
                        live(id) + "/polls",
                        Map.of("question", "Cukup?", "options", List.of("Ya", "Tidak"), "component", "SD3"))
                .statusCode(400)
                .body("errors.pointer", contains("/standardId"));
        var poll = openPoll(id, "Ya", "Tidak");
        vote(id, fixture.guest(id), poll, 3).statusCode(400).body("errors.pointer", contains("/option"));
        vote(id, Map.of(), poll, 1).statusCode(403).body("code", equalTo("attendance-needed"));
        by(fixture.guest(id))
                .body("{\"option\":\"satu\"}")
                .post(live(id) + "/polls/" + poll + "/votes")
                .then()
                .statusCode(400);
    }

    private static JsonPath read(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }

    private long count(String table, String poll) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number)
                                database.createNativeQuery("select count(*) from " + table + " where poll_id = ?1")
                                        .setParameter(1, UUID.fromString(poll))
                                        .getSingleResult())
                        .longValue());
    }

    private List<?> columns(String table) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        database.createNativeQuery("""
                        select column_name from information_schema.columns where table_name = ?1 order by column_name
                        """).setParameter(1, table).getResultList());
    }
}
