package id.fkp.submission;

import static id.fkp.submission.Giving.FEEDBACK;
import static id.fkp.submission.Giving.give;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.solved;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.submission.Giving.Receipt;
import id.fkp.unit.UnitFixture;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What was written in the window and arrives after it. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class LateInputTest {

    private static final Duration MINUTE = Duration.ofMinutes(1);

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    EntityManager database;

    @Test
    void what_was_written_before_the_closing_comes_in_late_and_is_counted_apart() {
        var forum = closed();
        var writtenAt = forum.closesAt().minus(MINUTE);

        var receipt = Receipt.of(give(forum.id(), said("Tanpa jaringan.", "writtenAt", writtenAt))
                .statusCode(201));

        receipt.read()
                .statusCode(200)
                .body("feedback.late", equalTo(true), "feedback.writtenAt", equalTo(writtenAt.toString()));
        given().queryParam("late", true)
                .get(FEEDBACK, forum.id())
                .then()
                .body("items.id", contains(receipt.feedbackId()));
        given().queryParam("late", false).get(FEEDBACK, forum.id()).then().body("items", hasSize(0));
        given().get("/api/v1/forums/{ref}/feedback-counts", forum.id())
                .then()
                .body("received", equalTo(1), "late", equalTo(1), "published", equalTo(1), "open", equalTo(1));
        given().get("/api/v1/forums/{ref}/results", forum.id())
                .then()
                .body("inputs.received", equalTo(1), "inputs.late", equalTo(1));
    }

    @Test
    void a_late_complaint_is_held_and_counted_like_any_other() {
        var forum = closed();
        var complaint = said(
                "Petugas kasar.",
                "kind",
                "COMPLAINT",
                "writtenAt",
                forum.closesAt().minus(MINUTE));

        give(forum.id(), complaint).statusCode(201);

        given().get("/api/v1/forums/{ref}/feedback-counts", forum.id())
                .then()
                .body("received", equalTo(1), "late", equalTo(1), "held", equalTo(1), "published", equalTo(0));
    }

    @Test
    void written_at_or_after_the_closing_or_before_the_opening_is_too_late() {
        var forum = closed();
        for (var writtenAt : new Instant[] {
            forum.closesAt(),
            forum.closesAt().plus(MINUTE),
            Instant.now().plus(MINUTE),
            forum.opensAt().minusNanos(1000)
        }) {
            give(forum.id(), said("Terlambat.", "writtenAt", writtenAt))
                    .statusCode(409)
                    .body("code", equalTo("window-closed"));
        }
        give(forum.id(), said("Tepat pada pembukaan.", "writtenAt", forum.opensAt()))
                .statusCode(201);
    }

    @Test
    void after_the_hours_of_the_forum_nothing_comes_in_any_more() {
        var forum = closed();
        var body = said("Ditulis tepat waktu.", "writtenAt", forum.closesAt().minus(MINUTE));
        set(forum, "closes_at = now() - interval '24 hours 1 minute'");
        give(forum.id(), body).statusCode(409).body("code", equalTo("window-closed"));

        set(forum, "closes_at = now() - interval '23 hours 59 minutes'");
        give(forum.id(), said("Ditulis tepat waktu.", "writtenAt", Instant.now().minus(Duration.ofHours(25))))
                .statusCode(201);
    }

    @Test
    void a_forum_may_take_nothing_late() {
        var forum = closed();
        set(forum, "late_hours = 0");
        give(
                        forum.id(),
                        said(
                                "Ditulis tepat waktu.",
                                "writtenAt",
                                forum.closesAt().minus(MINUTE)))
                .statusCode(409)
                .body("code", equalTo("window-closed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POSTPONED", "CLOSED"})
    void a_forum_that_is_put_off_or_over_takes_nothing_late(String state) {
        var forum = closed();
        set(forum, "state = '" + state + "'");
        give(
                        forum.id(),
                        said(
                                "Ditulis tepat waktu.",
                                "writtenAt",
                                forum.closesAt().minus(MINUTE)))
                .statusCode(409);
    }

    @Test
    void nothing_is_late_while_the_window_is_open_whatever_the_clock_of_the_phone_says() {
        var forum = forums.open(units.unit().id(), 1);
        var now = Instant.now();

        for (var wrong : new Instant[] {Instant.EPOCH, now.plus(Duration.ofDays(400))}) {
            Receipt.of(give(forum.id(), said("Jam salah.", "writtenAt", wrong)).statusCode(201))
                    .read()
                    .body("feedback.late", equalTo(false), "feedback.writtenAt", nullValue());
        }
        var soon = Receipt.of(give(forum.id(), said("Jam cepat.", "writtenAt", now.plus(MINUTE)))
                        .statusCode(201))
                .read()
                .extract()
                .jsonPath();
        assertThat(soon.getString("feedback.writtenAt")).isEqualTo(soon.getString("feedback.submittedAt"));
    }

    @Test
    void a_time_that_is_none_is_refused() {
        var forum = forums.open(units.unit().id(), 1);
        give(forum.id(), said("Kapan?", "writtenAt", "kemarin"))
                .statusCode(400)
                .body("code", equalTo("invalid-request"));
    }

    @Test
    void sent_twice_late_it_is_given_once_and_the_retry_outlives_the_hours() {
        var forum = closed();
        var device = UUID.randomUUID();
        var key = UUID.randomUUID();
        var body = said("Sekali saja.", "writtenAt", forum.closesAt().minus(MINUTE));
        var first = Receipt.of(give(forum.id(), device, key, solved(body)).statusCode(201));
        set(forum, "late_hours = 0");

        var again = Receipt.of(give(forum.id(), device, key, solved(body)).statusCode(201));

        assertThat(again).isEqualTo(first);
        given().get(FEEDBACK, forum.id()).then().body("items", hasSize(1));
    }

    private ForumInfo closed() {
        return forums.closed(units.unit().id(), 1);
    }

    private void set(ForumInfo forum, String columns) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set " + columns + " where id = :id")
                        .setParameter("id", forum.id())
                        .executeUpdate());
    }
}
