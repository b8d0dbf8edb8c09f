package id.fkp.entry;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;

import id.fkp.forum.ForumInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Sheets as an office pastes them, confirms them and goes on with them: letters of today, unless their rows say otherwise. */
@ApplicationScoped
class Pasting {

    static final String PREVIEWS = "/api/v1/forums/{forum}/entry-previews";
    static final String BATCHES = "/api/v1/forums/{forum}/entry-batches";
    static final String RECEIPTS = "/api/v1/entry-batches/{id}/receipts.csv";
    static final String FEEDBACK = "/api/v1/forums/{forum}/feedback";
    private static final String GO_ON = "/api/v1/entry-batches/{id}/continuation";

    private final EntityManager database;
    private final Clock clock;

    Pasting(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    ValidatableResponse preview(ForumInfo forum, String sheet) {
        return sent(forum, sheet).post(PREVIEWS, forum.id()).then();
    }

    ValidatableResponse begin(ForumInfo forum, @Nullable UUID key, String sheet) {
        var request = sent(forum, sheet);
        return (key == null ? request : request.header("Idempotency-Key", key))
                .post(BATCHES, forum.id())
                .then();
    }

    /** Confirmed for the first time; its id comes back. */
    String begun(ForumInfo forum, String sheet) {
        return begun(forum, UUID.randomUUID(), sheet);
    }

    String begun(ForumInfo forum, UUID key, String sheet) {
        return begin(forum, key, sheet).statusCode(201).extract().path("id");
    }

    static ValidatableResponse goOn(String batch) {
        return given().post(GO_ON, batch).then();
    }

    static ValidatableResponse cancel(String batch) {
        return given().post("/api/v1/entry-batches/{id}/cancellation", batch).then();
    }

    /** Letters that came today, unless their rows say otherwise. */
    RequestSpecification sent(ForumInfo forum, String sheet) {
        return given().contentType("application/octet-stream")
                .queryParam("channel", "LETTER")
                .queryParam("receivedOn", today(forum, 0))
                .body(sheet.getBytes(StandardCharsets.UTF_8));
    }

    /** So many days from today, where the forum is. */
    String today(ForumInfo forum, int days) {
        return LocalDate.now(clock.withZone(ZoneId.of(forum.zone())))
                .plusDays(days)
                .toString();
    }

    /** What of the forum is before the public. */
    static List<String> shown(ForumInfo forum) {
        return given().get(FEEDBACK, forum.id()).jsonPath().getList("items.id");
    }

    /** How many rows there are of these; the forum is the first parameter. */
    long count(ForumInfo forum, String rows) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + rows)
                                .setParameter(1, forum.id())
                                .getSingleResult())
                        .longValue());
    }

    /** Sets columns of the forum, whatever its rules say. */
    void change(ForumInfo forum, String to) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set " + to + " where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
    }

    /** So many people do it at once. */
    static <T> List<T> together(int people, Supplier<T> act) {
        return IntStream.range(0, people).mapToObj(i -> CompletableFuture.supplyAsync(act, CROWD)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
