package id.fkp.integrate;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.followup.FollowUpFixture;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.open.OpenFollowUp;
import id.fkp.session.SessionFixture;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "pengikut")
class ChangesTest {

    private static final String CHANGES = "/api/v1/changes";

    /** Reads on and never anew: other classes have left tens of thousands of changes. */
    private static final Mirror READER = new Mirror();

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    SessionFixture sessions;

    @Inject
    FollowUpFixture followUps;

    @Inject
    ObjectMapper json;

    @Inject
    ChangeSequencer sequencer;

    @Inject
    EntityManager database;

    private UUID unit;
    private ForumInfo forum;
    private String before;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("pengikut", UnitRole.MODERATOR, UnitRole.HEAD).id();
        forum = forums.open(unit, 1);
        before = end();
    }

    @Test
    void an_input_comes_as_a_record_and_again_with_its_answer() {
        var id = taken(forum.id(), said("Loket kurang.")).feedbackId();
        since(before)
                .body("items.type", contains("FEEDBACK"), "items.id", contains(id), "items.unitId", contains("" + unit))
                .body("items[0].record.text", equalTo("Loket kurang."), "items[0].record.state", equalTo("PUBLISHED"));

        Requests.post(
                        "/api/v1/responses",
                        Map.of(
                                "feedbackIds",
                                List.of(id),
                                "outcome",
                                "REJECTED",
                                "reasonCode",
                                "BUDGET",
                                "text",
                                "Ditambah."))
                .statusCode(201);

        since(before)
                .body("items.superseded", contains(true, null), "items[0].record", equalTo(null))
                .body("items[1].record.response.text", equalTo("Ditambah."))
                .body("items[1].record.state", equalTo("ANSWERED"));
    }

    @Test
    void a_promise_comes_as_a_record_and_again_when_it_is_moved() throws JsonProcessingException {
        var id = followUps.planned(unit);
        assertThat(types(before)).contains("FOLLOW_UP");
        var strict = json.copy().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        var record = (String)
                database.createNativeQuery("select cast(record as text) from open_record where id = :id", String.class)
                        .setParameter("id", id)
                        .getSingleResult();
        assertThat(strict.readValue(record, OpenFollowUp.class).id()).isEqualTo(id);
        var told = end();

        followUps.due(id, LocalDate.of(2026, 1, 2));

        since(told).body("items.id", contains("" + id), "items[0].record.dueOn", equalTo("2026-01-02"));
    }

    @Test
    void a_hidden_input_keeps_its_place_without_its_words() {
        var receipt = taken(forum.id(), said("Kata yang disembunyikan.", "name", "Budi Contoh"));
        end();
        act(receipt, "hiding", 0, Map.of("reason", "ABUSE"));

        since(before)
                .body("items.type", contains("FEEDBACK", "FEEDBACK", "MODERATION_ACT"))
                .body("items[1].record.state", equalTo("HIDDEN"), "items[1].record.hiddenReason", equalTo("ABUSE"))
                .body(not(containsString("disembunyikan")))
                .body(not(containsString("Budi")));
    }

    @Test
    void what_is_no_longer_public_leaves_a_tombstone() {
        set("approval_hours = 24");
        end();
        var receipt = taken(forum.id(), said("Menunggu."));
        assertThat(types(before)).doesNotContain("FEEDBACK");
        act(receipt, "publication", 0, null);
        var shown = end();

        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update feedback set state = 'HELD' where id = :id")
                        .setParameter("id", UUID.fromString(receipt.feedbackId()))
                        .executeUpdate());

        since(shown).body("items.id", contains(receipt.feedbackId()), "items.gone", contains(true));
        since(shown).body("items[0].record", equalTo(null));
    }

    @Test
    void drafts_leave_no_trace_and_come_with_what_belongs_to_them() {
        var planned = forums.planned(unit, 1);
        var session = sessions.inForum(planned.id(), null);
        assertThat(types(before)).doesNotContain("FORUM", "SESSION", "STANDARD", "VERSION");

        given().header("If-Match", etag("/api/v1/forums/" + planned.id()))
                .post("/api/v1/forums/{id}/announcement", planned.id())
                .then()
                .statusCode(200);

        assertThat(since(before).extract().jsonPath().getList("items.id", String.class))
                .contains("" + planned.id(), "" + session.id());
        assertThat(types(before)).contains("FORUM", "SESSION", "STANDARD", "REVISION", "VERSION");
    }

    @Test
    void what_is_written_without_any_difference_is_no_change() {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set version = version + 1 where id = :id")
                        .setParameter("id", forum.id())
                        .executeUpdate());

        since(before).body("items", empty(), "more", equalTo(false), "next", equalTo(before));
    }

    @Test
    void a_reader_may_ask_for_one_kind_or_one_unit() {
        var other = forums.open(units.unit().id(), 1);
        taken(forum.id(), said("Di sini."));
        taken(other.id(), said("Di sana."));
        sequencer.sequence();

        given().queryParams("after", before, "unitId", unit, "type", "FEEDBACK")
                .get(CHANGES)
                .then()
                .statusCode(200)
                .body("items.record.text", contains("Di sini."));
    }

    @Test
    void many_who_write_while_many_sequence_leave_one_order_without_gaps() {
        var writers = IntStream.range(0, 30)
                .mapToObj(person -> CompletableFuture.runAsync(
                        () -> give(forum.id(), said("Masukan " + person)).statusCode(201), CROWD));
        var nodes = IntStream.range(0, 10).mapToObj(node -> CompletableFuture.runAsync(sequencer::sequence, CROWD));
        CompletableFuture.allOf(Stream.concat(writers, nodes).toArray(CompletableFuture[]::new))
                .join();

        assertThat(types(before).stream().filter("FEEDBACK"::equals)).hasSize(30);
        List<?> places = database.createNativeQuery("select position from open_change order by position", Long.class)
                .getResultList();
        assertThat(places)
                .isEqualTo(LongStream.rangeClosed(1, places.size()).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void a_reader_who_is_killed_at_any_time_ends_with_what_is_public(long seed) {
        var chance = new Random(seed);
        var given = new ArrayList<Receipt>();
        var mirror = READER.saved();
        var disk = mirror.saved();
        for (int step = 0; step < 40; step++) {
            switch (chance.nextInt(7)) {
                case 0, 1 -> given.add(taken(forum.id(), said("Masukan %d.%d".formatted(seed, step))));
                case 2 ->
                    given.stream()
                            .skip(chance.nextInt(given.size() + 1))
                            .findFirst()
                            .ifPresent(this::toggle);
                case 3 -> sequencer.sequence();
                case 4 -> mirror.read(1 + chance.nextInt(20));
                case 5 -> disk = mirror.saved();
                default -> mirror = disk.saved();
            }
        }
        sequencer.sequence();

        assertThat(mirror.follow(50).records()).isEqualTo(Mirror.ofAll(database));
    }

    @Test
    void a_cursor_of_another_instance_or_another_history_is_told_how_to_begin_anew() {
        var bytes = Base64.getUrlDecoder().decode(before);
        refused(changed(bytes, 0));
        refused(changed(bytes, bytes.length - 1));
        refused(changed(bytes, 17));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "%%%", "AAAA", "-----------------------------------------------------"})
    void what_is_no_cursor_is_refused(String cursor) {
        given().queryParam("after", cursor)
                .get(CHANGES)
                .then()
                .statusCode(400)
                .body("code", equalTo("invalid-parameter"));
    }

    private void toggle(Receipt receipt) {
        var state = receipt.read().extract().jsonPath();
        boolean hidden = "HIDDEN".equals(state.getString("feedback.state"));
        act(
                receipt,
                hidden ? "restoration" : "hiding",
                state.getInt("feedback.version"),
                hidden ? null : Map.of("reason", "OFF_TOPIC"));
    }

    private static void act(Receipt receipt, String act, int version, @Nullable Map<String, ?> body) {
        var request = given().header("If-Match", "\"" + version + "\"");
        (body == null ? request : request.contentType("application/json").body(body))
                .post("/api/v1/feedback/{id}/" + act, receipt.feedbackId())
                .then()
                .statusCode(200);
    }

    private static void refused(String cursor) {
        given().queryParam("after", cursor)
                .get(CHANGES)
                .then()
                .statusCode(410)
                .body("code", equalTo("cursor-unknown"), "detail", containsString("/api/v1/changes"));
    }

    private static String changed(byte[] cursor, int place) {
        var other = cursor.clone();
        other[place] ^= 1;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(other);
    }

    private static String etag(String path) {
        return given().get(path).then().statusCode(200).extract().header("ETag");
    }

    private void set(String what) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set " + what + " where id = :id")
                        .setParameter("id", forum.id())
                        .executeUpdate());
    }

    private List<String> types(String after) {
        return since(after).extract().jsonPath().getList("items.type", String.class);
    }

    private ValidatableResponse since(String after) {
        sequencer.sequence();
        return given().queryParams("after", after, "limit", 200)
                .get(CHANGES)
                .then()
                .statusCode(200);
    }

    /** Where the newest change stands. */
    private String end() {
        sequencer.sequence();
        return READER.follow(200).position();
    }
}
