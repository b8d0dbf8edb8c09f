package id.fkp.entry;

import static id.fkp.Crowd.CROWD;
import static io.restassured.RestAssured.given;
import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.record.RecordFixture;
import id.fkp.unit.UnitFixture;
import id.fkp.unit.UnitInfo;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A program sends inputs of another channel: each is answered by itself, and none is doubled however often it is sent. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "officer")
class SentEntriesTest {

    private static final String ENTRIES = "/api/v1/forums/{forum}/entries";
    private static final String GO_ON = "/api/v1/entry-batches/{id}/continuation";
    private static final String RESULTS = "/api/v1/entry-batches/{id}/results";

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    RecordFixture records;

    @Inject
    EntityManager database;

    private UnitInfo unit;
    private ForumInfo forum;

    @BeforeEach
    void openForum() {
        unit = units.unitOf("officer", UnitRole.DRAFTER);
        forum = forums.open(unit.id(), 1);
    }

    @Test
    void each_item_is_answered_by_itself_and_known_for_good() {
        var items = List.of(
                item("wa-1", "text", "Terlalu lama.", "components", List.of("SD3"), "name", "Siti", "contact", "0812"),
                item("wa-2"),
                item(
                        "wa-3",
                        "text",
                        "Ada.",
                        "kind",
                        "ENTAH",
                        "receivedOn",
                        "31/02/2026",
                        "components",
                        List.of("SD99")),
                item("wa-1", "text", "Sama namanya."),
                item("wa-5", "text", "Ada.", "trackingId", "../x"));
        preview(items)
                .body("dryRun", equalTo(true), "batch", nullValue())
                .body("results.status", contains("CREATED", "REFUSED", "REFUSED", "REFUSED", "REFUSED"));
        assertThat(count("entry_batch where forum_id = ?1") + count("entry_row where forum_id = ?1"))
                .isZero();

        String receipt = send("whatsapp", items)
                .statusCode(201)
                .body("dryRun", equalTo(false), "batch.source", equalTo("whatsapp"), "batch.entered", equalTo(1))
                .body("batch.broken", equalTo(4), "batch.byName", equalTo("officer"), "batch.doneAt", notNullValue())
                .body("results.number", contains(1, 2, 3, 4, 5))
                .body("results.externalId", contains("wa-1", "wa-2", "wa-3", "wa-1", "wa-5"))
                .body("results[1].errors.field", contains("text"), "results[1].errors.code", contains("not-blank"))
                .body("results[2].errors.field", contains("receivedOn", "components", "kind"))
                .body("results[3].errors.code", contains("repeated"))
                .body("results[4].errors.field", contains("trackingId"))
                .extract()
                .path("results[0].receiptNumber");
        assertThat(receipt).matches("[0-9A-Z]{4}-[0-9A-Z]{4}");
        given().get("/api/v1/forums/{forum}/feedback", forum.id())
                .then()
                .body("items.channel", contains("WHATSAPP"), "items[0].components", contains("SD3"))
                .body("items[0].name", nullValue(), "items[0].receivedOn", notNullValue());

        // Sent again under another key, on another day it would be the same: nothing is doubled, nothing overwritten.
        send("whatsapp", List.of(items.get(0), item("wa-2", "text", "Kini terisi.")))
                .body("results.status", contains("EXISTING", "CREATED"))
                .body("results[0].receiptNumber", equalTo(receipt))
                .body("batch.alreadyEntered", equalTo(1), "batch.entered", equalTo(1));
        send("whatsapp", List.of(item("wa-1", "text", "Lain sama sekali.")))
                .body("results.status", contains("CONFLICT"), "results[0].receiptNumber", equalTo(receipt));
        send("survey", List.of(item("wa-1", "text", "Dari survei."))).body("results.status", contains("CREATED"));
        assertThat(count("feedback where forum_id = ?1")).isEqualTo(3);
        assertThat(count("feedback where forum_id = ?1 and text = 'Terlalu lama.'"))
                .isEqualTo(1);
    }

    @Test
    void an_item_that_is_refused_holds_its_case_for_nobody() {
        var wordless = item("lp-3", "trackingId", "99");
        send("sp4n-lapor", List.of(wordless, item("lp-4", "text", "Kursi.", "trackingId", "99")))
                .body("results.status", contains("REFUSED", "CREATED"));
    }

    @Test
    void a_complaint_is_led_out_once_with_its_tracking_id_kept() {
        var complaint = item("lp-1", "text", "Petugas kasar.", "kind", "COMPLAINT", "trackingId", "8123456");
        UUID input = UUID.fromString(
                send("sp4n-lapor", List.of(complaint, item("lp-2", "text", "Loket.", "trackingId", "77")))
                        .statusCode(201)
                        .body("results.status", contains("REDIRECTED", "CREATED"))
                        .body("results[0].redirect.channel", equalTo("SP4N-LAPOR!"))
                        .body("results[0].redirect.trackingId", equalTo("8123456"))
                        .body("results[0].redirect.address", equalTo("https://www.lapor.go.id/pengaduan/8123456"))
                        .extract()
                        .path("results[0].feedbackId"));
        // The same case from another channel is no second one, and the same item is none either.
        send("whatsapp", List.of(item("wa-7", "text", "Petugas kasar!", "kind", "COMPLAINT", "trackingId", "8123456")))
                .body("results.status", contains("REFUSED"), "results[0].errors.code", contains("case-known"));
        send("sp4n-lapor", List.of(complaint))
                .body("results.status", contains("EXISTING"))
                .body("results[0].redirect.trackingId", equalTo("8123456"));
        send("whatsapp", List.of(item("wa-8", "text", "Saya dibentak.", "kind", "COMPLAINT")))
                .body("results.status", contains("REDIRECTED"))
                .body("results[0].redirect.address", equalTo("https://www.lapor.go.id/"));

        given().get("/api/v1/forums/{forum}/feedback-counts", forum.id())
                .then()
                .body("received", equalTo(3), "held", equalTo(2));
        given().get("/api/v1/feedback?unitId={unit}", unit.id())
                .then()
                .statusCode(200)
                .body(
                        "items.find { it.feedback.id == '" + input + "' }.feedback.response.outcome",
                        equalTo("REDIRECTED"))
                .body(
                        "items.find { it.feedback.id == '" + input + "' }.feedback.response.trackingId",
                        equalTo("8123456"))
                .body(
                        "items.find { it.feedback.id == '" + input + "' }.feedback.response.trackingAddress",
                        equalTo("https://www.lapor.go.id/pengaduan/8123456"));
        given().get("/api/v1/feedback?unitId={unit}", unit.id())
                .then()
                .body("items.find { it.feedback.text == 'Loket.' }.feedback.referral.trackingId", equalTo("77"));
        given().get("/api/v1/forums/{forum}/feedback", forum.id())
                .then()
                .body("items.text", contains("Loket."), "items[0].referral", nullValue());
        assertThat(records.registered(input)).containsExactly("feedback.given");
    }

    @Test
    void the_same_item_sent_by_four_at_once_is_one_input() {
        var receipts = together(
                4,
                () -> send("whatsapp", List.of(item("wa-1", "text", "Ada.")))
                        .statusCode(201)
                        .extract()
                        .<String>path("results[0].receiptNumber"));

        assertThat(receipts).doesNotContainNull().containsOnly(receipts.get(0));
        assertThat(count("feedback where forum_id = ?1")).isEqualTo(1);
    }

    @Test
    void one_case_sent_by_four_at_once_under_names_of_their_own_is_one_input() {
        var statuses = together(
                4,
                () -> send(
                                "bot-" + UUID.randomUUID(),
                                List.of(item("a", "channel", "EMAIL", "text", "Ada.", "trackingId", "81")))
                        .statusCode(201)
                        .extract()
                        .<String>path("results[0].status"));

        assertThat(statuses).containsExactlyInAnyOrder("CREATED", "REFUSED", "REFUSED", "REFUSED");
        assertThat(count("feedback where forum_id = ?1")).isEqualTo(1);
    }

    @Test
    void more_than_a_hundred_wait_and_are_gone_on_with_and_read_page_by_page() {
        var items = IntStream.rangeClosed(1, 205)
                .mapToObj(i -> item("s-" + i, "text", "Masukan ke-" + i))
                .toList();
        String batch = send("survei-kota", items, Map.of("channel", "SURVEY"))
                .statusCode(201)
                .body("batch.entered", equalTo(100), "batch.taken", equalTo(205), "batch.doneAt", nullValue())
                .body("results[99].status", equalTo("CREATED"), "results[100].status", equalTo("WAITING"))
                .extract()
                .path("batch.id");
        given().post(GO_ON, batch).then().body("entered", equalTo(200));
        given().post(GO_ON, batch).then().body("entered", equalTo(205), "doneAt", notNullValue());

        String next = given().get(RESULTS + "?limit=100", batch)
                .then()
                .statusCode(200)
                .body("items", hasSize(100), "items.status", everyItem(equalTo("CREATED")))
                .body("items[99].externalId", equalTo("s-100"))
                .extract()
                .path("next");
        given().get(RESULTS + "?limit=100&cursor=" + next, batch)
                .then()
                .body("items[0].number", equalTo(101), "items[99].receiptNumber", notNullValue());
    }

    @Test
    void a_program_that_was_interrupted_sends_all_again_and_sees_what_still_waits_and_goes_on_with_it() {
        var items = IntStream.rangeClosed(1, 305)
                .mapToObj(i -> item("s-" + i, "text", "Masukan ke-" + i))
                .toList();
        String batch = send("whatsapp", items)
                .body("batch.entered", equalTo(100), "earlierBatches", nullValue())
                .extract()
                .path("batch.id");

        // Foreseen as it stands, without going on.
        preview(items)
                .body("batch", nullValue(), "earlierBatches.id", contains(batch))
                .body("results[99].status", equalTo("EXISTING"), "results[100].status", equalTo("WAITING"));

        // Nothing of it is new: it is the same batch, a hundred further, and no empty one beside it.
        send("whatsapp", items)
                .statusCode(201)
                .body("batch.id", equalTo(batch), "batch.entered", equalTo(200), "batch.doneAt", nullValue())
                .body("earlierBatches.id", contains(batch))
                .body("results[199].status", equalTo("EXISTING"), "results[199].receiptNumber", notNullValue())
                .body("results[200].status", equalTo("WAITING"), "results[200].batchId", equalTo(batch))
                .body("results[200].receiptNumber", nullValue());
        assertThat(count("entry_batch where forum_id = ?1")).isEqualTo(1);

        // With something new among it the answer names both; what waits is not taken twice.
        send("whatsapp", List.of(item("s-new", "text", "Baru."), items.get(304), items.get(0)))
                .body("results.status", contains("CREATED", "WAITING", "EXISTING"))
                .body("batch.taken", equalTo(1), "batch.alreadyEntered", equalTo(2), "batch.doneAt", notNullValue())
                .body("earlierBatches.id", contains(batch), "earlierBatches[0].entered", equalTo(300));
        send("whatsapp", items)
                .body("results.status", everyItem(equalTo("EXISTING")), "earlierBatches", nullValue())
                .body("batch.taken", equalTo(0), "batch.alreadyEntered", equalTo(305), "batch.doneAt", notNullValue());
        assertThat(count("feedback where forum_id = ?1")).isEqualTo(306);
    }

    @Test
    void ten_thousand_are_taken_at_once_and_one_more_is_refused_as_a_whole() {
        var items = IntStream.rangeClosed(1, 10_001)
                .mapToObj(i -> item("s-" + i, "text", i % 1000 == 0 ? "" : "Masukan ke-" + i))
                .toList();
        send("survey", items).statusCode(400).body("errors.pointer", contains("/items"));
        assertThat(count("entry_batch where forum_id = ?1")).isZero();

        send("survey", items.subList(0, 10_000))
                .statusCode(201)
                .body("batch.taken", equalTo(9990), "batch.broken", equalTo(10), "batch.entered", equalTo(100))
                .body("results", hasSize(10_000));
        assertThat(count("entry_row where forum_id = ?1 and content is not null"))
                .isEqualTo(9890);
    }

    @Test
    void what_is_behind_the_ten_thousandth_is_not_even_read_and_a_hundred_faults_are_told_at_most() {
        var broken = "{\"source\": \"survey\", \"items\": [" + "{},".repeat(10_000) + "{}, what is no JSON";
        sendRaw(broken).statusCode(400).body("errors.pointer", contains("/items"), "errors.code", contains("size"));

        var empty = "{\"source\": \"survey\", \"items\": [" + "null,".repeat(2_000) + "null]}";
        sendRaw(empty).statusCode(400).body("errors", hasSize(100), "errors.pointer", everyItem(startsWith("/items/")));
    }

    private ValidatableResponse sendRaw(String body) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(body)
                .post(ENTRIES, forum.id())
                .then();
    }

    @Test
    void the_same_key_gives_the_same_answer_and_no_key_none() {
        var key = UUID.randomUUID().toString();
        var items = List.of(item("wa-1", "text", "Ada."), item("wa-2"));
        var first = send(key, "whatsapp", items).statusCode(201).extract().asString();

        assertThat(send(key, "whatsapp", items).statusCode(201).extract().asString())
                .isEqualTo(first);
        send(key, "whatsapp", items.subList(0, 1)).statusCode(422).body("code", equalTo("idempotency-key-reused"));
        given().contentType(JSON)
                .body(Map.of("source", "whatsapp", "items", items))
                .post(ENTRIES, forum.id())
                .then()
                .statusCode(400)
                .body("code", equalTo("idempotency-key-missing"));
        send("Bot WA", items).statusCode(400).body("errors.pointer", contains("/source"));
        send("whatsapp", List.of(Map.of("text", "Tanpa nama.")))
                .body("errors.pointer", contains("/items/0/externalId"));
    }

    @Test
    void a_forum_that_takes_nothing_and_one_of_another_unit_take_nothing() {
        var items = List.of(item("wa-1", "text", "Ada."));
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery("update forum set state = 'RESULTS_PUBLISHED' where id = ?1")
                        .setParameter(1, forum.id())
                        .executeUpdate());
        send("whatsapp", items).statusCode(409).body("code", equalTo("window-closed"));
        forum = forums.open(units.unit().id(), 1);
        send("whatsapp", items).statusCode(404);
        forum = forums.open(units.unitOf("officer", UnitRole.AUDITOR).id(), 1);
        send("whatsapp", items).statusCode(403);
    }

    private static Map<String, Object> item(String externalId, Object... fields) {
        var item = new HashMap<String, Object>(Map.of("externalId", externalId));
        for (int i = 0; i < fields.length; i += 2) {
            item.put((String) fields[i], fields[i + 1]);
        }
        return item;
    }

    private ValidatableResponse send(String source, List<Map<String, Object>> items) {
        return send(UUID.randomUUID().toString(), source, items);
    }

    private ValidatableResponse send(String source, List<Map<String, Object>> items, Map<String, Object> more) {
        var whole = items.stream()
                .map(item -> {
                    var both = new HashMap<>(item);
                    both.putAll(more);
                    return (Map<String, Object>) both;
                })
                .toList();
        return send(source, whole);
    }

    private ValidatableResponse send(String key, String source, List<Map<String, Object>> items) {
        return given().contentType(JSON)
                .header("Idempotency-Key", key)
                .body(Map.of("source", source, "items", items))
                .post(ENTRIES, forum.id())
                .then();
    }

    private ValidatableResponse preview(List<Map<String, Object>> items) {
        return given().contentType(JSON)
                .header("Idempotency-Key", UUID.randomUUID())
                .body(Map.of("source", "whatsapp", "items", items))
                .post(ENTRIES + "?dryRun=true", forum.id())
                .then()
                .statusCode(201);
    }

    private static <T> List<T> together(int people, Supplier<T> act) {
        return IntStream.range(0, people).mapToObj(i -> CompletableFuture.supplyAsync(act, CROWD)).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private long count(String what) {
        return QuarkusTransaction.requiringNew()
                .call(() -> ((Number) database.createNativeQuery("select count(*) from " + what)
                                .setParameter(1, forum.id())
                                .getSingleResult())
                        .longValue());
    }
}
