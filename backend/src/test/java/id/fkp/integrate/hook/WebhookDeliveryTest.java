package id.fkp.integrate.hook;

import static id.fkp.Crowd.CROWD;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.DatabaseForTests;
import id.fkp.contract.ContractWebhooks;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.Receiver.Behaviour;
import id.fkp.integrate.hook.Receiver.Message;
import id.fkp.integrate.hook.delivery.HookWork;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a receiver gets, however it behaves and whatever dies meanwhile. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WebhookDeliveryTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    WebhookFixture webhooks;

    @Inject
    HookWork work;

    @Inject
    ObjectMapper json;

    private final Receiver receiver = new Receiver();
    private UUID unit;
    private ForumInfo forum;
    private UUID webhook;
    private String secret;

    @BeforeEach
    void subscribe() {
        unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
        webhooks.tell();
        var made = added(unit, receiver.url(), List.of("FEEDBACK"), "OWN_UNIT");
        webhook = UUID.fromString(made.extract().path("id"));
        secret = made.extract().path("secret");
    }

    @AfterEach
    void end() throws IOException {
        receiver.close();
        webhooks.removeAll();
        var contract = new ContractWebhooks();
        for (var message : receiver.messages()) {
            assertThat(contract.faults(json.readTree(message.body())))
                    .as(message.body())
                    .isEmpty();
        }
    }

    @Test
    void a_change_is_told_signed_and_once() throws JsonProcessingException {
        var id = taken(forum.id(), said("Loket kurang.", "name", "Budi Contoh")).feedbackId();
        webhooks.tell();
        webhooks.tellAgain();

        assertThat(receiver.messages()).hasSize(1);
        var message = receiver.messages().get(0);
        assertThat(message.id()).matches("msg_[0-9a-f]{32}");
        assertThat(message.type()).isEqualTo("application/json");
        assertThat(Genuine.isGenuine(secret, message)).isTrue();
        assertThat(Genuine.isGenuine(secret, message, message.body() + " ")).isFalse();
        var body = json.readTree(message.body());
        assertThat(body.path("type").asText()).isEqualTo("feedback.changed");
        assertThat(body.path("data").path("id").asText()).isEqualTo(id);
        assertThat(body.path("data").path("record").path("text").asText()).isEqualTo("Loket kurang.");
        assertThat(message.body()).doesNotContain("Budi");
        log().body("items.state", contains("DELIVERED"), "items[0].attempts.status", contains(204));
        read().body("progress.waiting", equalTo(0), "progress.acceptedAt", notNullValue());
    }

    @Test
    void what_is_not_accepted_comes_again_under_its_id_and_as_it_is_then() throws JsonProcessingException {
        receiver.behave(Behaviour.status(500));
        var receipt = taken(forum.id(), said("Kata yang disembunyikan."));
        webhooks.tell();
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(1);
        log().body("items.state", contains("WAITING"), "items[0].attempts.failure", contains("STATUS"));
        read().body("progress.waiting", equalTo(1), "progress.failingSince", notNullValue());

        given().contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "ABUSE"))
                .post("/api/v1/feedback/{id}/hiding", receipt.feedbackId())
                .then()
                .statusCode(200);
        receiver.behave(Behaviour.status(200));
        webhooks.tellAgain();

        assertThat(receiver.messages().get(1).id())
                .isEqualTo(receiver.messages().get(0).id());
        assertThat(receiver.messages()).hasSize(3);
        assertThat(receiver.messages().get(1).body()).doesNotContain("disembunyikan");
        assertThat(data(receiver.messages().get(1)).path("superseded").asBoolean())
                .isTrue();
        assertThat(data(receiver.messages().get(2)).path("record").path("state").asText())
                .isEqualTo("HIDDEN");
        read().body("progress.waiting", equalTo(0), "progress.failingSince", nullValue());
    }

    @Test
    void one_that_hangs_holds_nobody_else_up() {
        try (var hanging = new Receiver()) {
            hanging.behave(hanging::hang);
            added(unit, hanging.url(), List.of("FEEDBACK"), "OWN_UNIT");
            IntStream.range(0, 3).forEach(i -> taken(forum.id(), said("Masukan " + i)));
            webhooks.tell();
            assertThat(receiver.messages()).hasSize(3);
            assertThat(hanging.messages()).hasSize(1);
        }
    }

    @Test
    void one_that_is_gone_is_told_nothing_more_until_it_is_switched_on_again() {
        receiver.behave(Behaviour.status(410));
        taken(forum.id(), said("Satu."));
        taken(forum.id(), said("Dua."));
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(1);
        var etag = read().body("enabled", equalTo(false), "disabledReason", equalTo("GONE"))
                .body("disabledAt", notNullValue())
                .extract()
                .header("ETag");
        taken(forum.id(), said("Tiga."));
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(1);

        receiver.behave(Behaviour.status(204));
        receiver.forget();
        Requests.change("/api/v1/webhooks/" + webhook, etag, plan(receiver.url(), List.of("FEEDBACK"), "OWN_UNIT"))
                .statusCode(200)
                .body("enabled", equalTo(true), "disabledReason", nullValue());
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(3);
    }

    @Test
    void a_receiver_that_accepts_nothing_for_days_is_given_up() {
        receiver.behave(Behaviour.status(500));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        webhooks.run("update webhook_progress set failing_since = now() - interval '121 hours'");
        webhooks.tellAgain();
        read().body("enabled", equalTo(false), "disabledReason", equalTo("FAILING"), "progress.waiting", equalTo(1));
    }

    @Test
    void a_receiver_that_asks_for_time_gets_it() {
        receiver.behave(exchange -> {
            exchange.getResponseHeaders().set("Retry-After", "1800");
            exchange.sendResponseHeaders(503, -1);
        });
        taken(forum.id(), said("Satu."));
        var before = Instant.now();
        webhooks.tell();
        var due = Instant.parse(log().extract().path("items[0].dueAt"));
        assertThat(due).isBetween(before.plusSeconds(1800), Instant.now().plusSeconds(1800));
    }

    @Test
    void after_the_last_attempt_it_is_a_dead_letter_that_can_be_sent_again() {
        receiver.behave(Behaviour.status(500));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        for (int more = 0; more < 9; more++) {
            log().body("items.state", contains("WAITING"));
            webhooks.tellAgain();
        }
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(10);
        var dead = log("state", "DEAD")
                .body("items", hasSize(1), "items[0].attempts", hasSize(10))
                .extract()
                .<String>path("items[0].id");
        read().body("progress.dead", equalTo(1));

        receiver.behave(Behaviour.status(204));
        replay(Map.of("deliveryId", dead)).statusCode(201);
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(11);
        assertThat(receiver.messages().stream().map(Message::id).distinct()).hasSize(1);
        log("state", "DEAD").body("items", empty());
    }

    @Test
    void all_since_a_time_is_told_again_under_the_same_ids_also_when_the_log_is_gone() {
        var before = Instant.now();
        IntStream.range(0, 3).forEach(i -> taken(forum.id(), said("Masukan " + i)));
        webhooks.tell();
        var first = ids();
        webhooks.run("delete from webhook_delivery where position = (select max(position) from webhook_delivery)");
        receiver.forget();

        replay(Map.of("since", before.toString())).statusCode(201);
        webhooks.tell();
        assertThat(ids()).isEqualTo(first).hasSize(3);
    }

    @Test
    void a_replay_names_one_thing_that_is_there() {
        replay(Map.of()).statusCode(400).body("errors.code", contains("one-of-two"));
        replay(Map.of("deliveryId", UUID.randomUUID())).statusCode(400).body("errors.pointer", contains("/deliveryId"));
        replay(Map.of("since", "2020-01-01T00:00:00Z")).statusCode(400).body("errors.code", contains("out-of-range"));
    }

    @Test
    void for_a_day_two_secrets_sign() {
        var key = UUID.randomUUID();
        var next = rotate(key).extract().<String>path("secret");
        assertThat(next).isNotEqualTo(secret).isEqualTo(rotate(key).extract().path("secret"));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        var both = receiver.messages().get(0);
        assertThat(both.signature().split(" ", -1)).hasSize(2);
        assertThat(Genuine.isGenuine(secret, both)).isTrue();
        assertThat(Genuine.isGenuine(next, both)).isTrue();

        webhooks.run("update webhook set rotated_at = rotated_at - interval '24 hours'");
        taken(forum.id(), said("Dua."));
        webhooks.tell();
        var later = receiver.messages().get(1);
        assertThat(Genuine.isGenuine(secret, later)).isFalse();
        assertThat(Genuine.isGenuine(next, later)).isTrue();
    }

    @Test
    void a_test_is_sent_at_once_and_says_what_came_back() throws JsonProcessingException {
        receiver.behave(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(503, 5);
            exchange.getResponseBody().write("penuh".getBytes(StandardCharsets.US_ASCII));
        });
        var key = UUID.randomUUID();
        test(key)
                .statusCode(201)
                .body("state", equalTo("DEAD"), "attempts.status", contains(503), "attempts.answer", contains("penuh"))
                .body("attempts.failure", contains("STATUS"), "position", nullValue());
        test(key).statusCode(201).body("attempts", hasSize(1));
        assertThat(receiver.messages()).hasSize(1);
        assertThat(json.readTree(receiver.messages().get(0).body()).path("type").asText())
                .isEqualTo("webhook.test");
        assertThat(Genuine.isGenuine(secret, receiver.messages().get(0))).isTrue();
        read().body("progress.failingSince", nullValue(), "progress.dead", equalTo(0));

        receiver.behave(Behaviour.status(200));
        for (int more = 1; more < 10; more++) {
            test(UUID.randomUUID()).statusCode(201).body("state", equalTo("DELIVERED"));
        }
        test(UUID.randomUUID()).statusCode(409).body("code", equalTo("too-many-tests"));
    }

    @Test
    void an_address_that_leads_inside_by_now_is_not_called() {
        webhooks.run("update webhook set url = 'http://127.0.0.2:" + receiver.port() + "/'");
        test(UUID.randomUUID()).statusCode(201).body("attempts.failure", contains("ADDRESS_REFUSED"));
        webhooks.run("update webhook set url = 'http://169.254.169.254/latest/meta-data'");
        test(UUID.randomUUID()).statusCode(201).body("attempts.failure", contains("ADDRESS_REFUSED"));
        assertThat(receiver.messages()).isEmpty();
    }

    @Test
    void only_what_was_asked_for_is_told() {
        try (var all = new Receiver()) {
            added(unit, all.url(), List.of(), "ALL_UNITS");
            var elsewhere = forums.open(units.unit().id(), 1);
            taken(elsewhere.id(), said("Di sana."));
            webhooks.tell();
            assertThat(receiver.messages()).isEmpty();
            assertThat(all.messages().stream().map(this::type))
                    .contains("forum.changed", "feedback.changed", "unit.changed");
        }
    }

    @Test
    void an_institution_is_told_of_its_units_also_of_those_that_come_later_and_of_no_other() {
        try (var ministry = new Receiver()) {
            added(unit, ministry.url(), List.of(), "OWN_INSTITUTION");
            var institution = given().get("/api/v1/units/{ref}", unit).<String>path("institution.id");
            var sister = units.unitOf(UUID.fromString(institution)).id();
            taken(forums.open(sister, 1).id(), said("Di unit saudara."));
            var stranger = units.unit().id();
            taken(forums.open(stranger, 1).id(), said("Di instansi lain."));
            webhooks.run("update institution set short_name = 'BARU' where id = '" + institution + "'");
            webhooks.tell();

            assertThat(ministry.messages().stream().map(this::type))
                    .contains("unit.changed", "forum.changed", "feedback.changed", "institution.changed");
            assertThat(ministry.messages().stream()
                            .map(message -> data(message).path("unitId").asText()))
                    .contains(sister.toString())
                    .doesNotContain(stranger.toString());
            assertThat(ministry.messages().stream()
                            .filter(message -> type(message).equals("institution.changed"))
                            .map(message -> data(message).path("id").asText()))
                    .containsOnly(institution);
            assertThat(receiver.messages()).isEmpty();
        }
    }

    @Test
    void what_would_be_too_large_is_to_be_read_where_it_is() throws JsonProcessingException {
        var receipt = taken(forum.id(), said("Panjang."));
        webhooks.run("update feedback set text = repeat('😀', 6000) where id = '" + receipt.feedbackId() + "'");
        webhooks.tell();
        var message = receiver.messages().get(receiver.messages().size() - 1);
        assertThat(message.body()).hasSizeLessThan(1_000);
        given().get(data(message).path("recordAt").asText())
                .then()
                .statusCode(200)
                .body("items.id", contains(receipt.feedbackId()))
                .body("items[0].record.text", equalTo("😀".repeat(6000)));
    }

    @Test
    void what_a_killed_node_had_in_hand_another_one_sends() {
        taken(forum.id(), said("Satu."));
        webhooks.run(
                "update webhook_progress set holder = gen_random_uuid(), held_until = now() + interval '1 minute'");
        webhooks.tell();
        assertThat(receiver.messages()).isEmpty();

        webhooks.run("update webhook_progress set held_until = now() - interval '1 second'");
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(1);
    }

    @Test
    void many_nodes_send_each_message_once() {
        var id = taken(forum.id(), said("Masukan.")).feedbackId();
        for (int i = 1; i < 20; i++) {
            webhooks.tell();
            write(id, "Masukan " + i);
        }
        webhooks.tell();
        receiver.forget();
        replay(Map.of("since", Instant.now().minusSeconds(3600).toString())).statusCode(201);
        CompletableFuture.allOf(IntStream.range(0, 6)
                        .mapToObj(node -> CompletableFuture.runAsync(work::work, CROWD))
                        .toArray(CompletableFuture[]::new))
                .join();
        webhooks.tell();
        assertThat(receiver.messages().stream().map(Message::id))
                .doesNotHaveDuplicates()
                .hasSize(20);
    }

    /** What takes days goes by within seconds here, so that no message has come to its last attempt. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void a_receiver_killed_at_random_misses_nothing_and_knows_what_it_has(long seed) {
        var chance = new Random(seed);
        var going = new AtomicBoolean(true);
        var killer = CompletableFuture.runAsync(() -> kill(chance, going), CROWD);
        var id = taken(forum.id(), said("Masukan.")).feedbackId();
        var writers = IntStream.range(0, 4)
                .mapToObj(writer -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 25).forEach(i -> write(id, "Masukan %d.%d".formatted(writer, i))),
                        CROWD));
        var nodes = IntStream.range(0, 2)
                .mapToObj(node -> CompletableFuture.runAsync(
                        () -> IntStream.range(0, 20).forEach(round -> {
                            webhooks.run("update webhook_delivery set tries = 0 where state = 'WAITING'");
                            webhooks.tellAgain();
                        }),
                        CROWD));
        CompletableFuture.allOf(Stream.concat(writers, nodes).toArray(CompletableFuture[]::new))
                .join();
        going.set(false);
        killer.join();
        receiver.revive();
        receiver.behave(Behaviour.status(204));
        for (int round = 0; round < 5; round++) {
            webhooks.tellAgain();
        }

        var positions = new HashSet<Long>();
        var known = new HashSet<String>();
        receiver.messages().stream()
                .filter(message -> known.add(message.id()))
                .forEach(message -> assertThat(
                                positions.add(data(message).path("position").asLong()))
                        .as("told twice under two ids")
                        .isTrue());
        assertThat((long) positions.size())
                .isEqualTo(webhooks.one(
                        "select count(*) from open_change c join webhook h on h.unit_id = c.unit_id "
                                + "where c.type = 'FEEDBACK' and h.id = :webhook",
                        webhook));
        read().body("progress.waiting", equalTo(0), "progress.dead", equalTo(0));
    }

    private void write(String feedback, String text) {
        webhooks.run("update feedback set text = '%s' where id = '%s'".formatted(text, feedback));
    }

    private void kill(Random chance, AtomicBoolean going) {
        while (going.get()) {
            switch (chance.nextInt(4)) {
                case 0 -> receiver.kill();
                case 1 -> receiver.revive();
                case 2 -> receiver.behave(exchange -> exchange.close());
                default -> receiver.behave(Behaviour.status(chance.nextBoolean() ? 200 : 500));
            }
            LockSupport.parkNanos(30_000_000);
        }
    }

    private List<String> ids() {
        return receiver.messages().stream().map(Message::id).sorted().toList();
    }

    private JsonNode data(Message message) {
        return tree(message).path("data");
    }

    private String type(Message message) {
        return tree(message).path("type").asText();
    }

    private JsonNode tree(Message message) {
        try {
            return json.readTree(message.body());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    static Map<String, Object> plan(String url, List<String> types, String scope) {
        return Map.of("url", url, "types", types, "scope", scope, "enabled", true);
    }

    private static ValidatableResponse added(UUID unit, String url, List<String> types, String scope) {
        return Requests.post("/api/v1/webhooks?unitId=" + unit, plan(url, types, scope))
                .statusCode(201);
    }

    private ValidatableResponse read() {
        return given().get("/api/v1/webhooks/{id}", webhook).then().statusCode(200);
    }

    private ValidatableResponse log(String... filter) {
        var request = given();
        if (filter.length > 0) {
            request.queryParam(filter[0], filter[1]);
        }
        return request.get("/api/v1/webhooks/{id}/deliveries", webhook)
                .then()
                .statusCode(200)
                .body("items.messageId", everyItem(notNullValue()));
    }

    private ValidatableResponse replay(Map<String, ?> what) {
        return Requests.post("/api/v1/webhooks/" + webhook + "/replays", what);
    }

    private ValidatableResponse rotate(UUID key) {
        return given().header("Idempotency-Key", key)
                .post("/api/v1/webhooks/{id}/secrets", webhook)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse test(UUID key) {
        return given().header("Idempotency-Key", key)
                .post("/api/v1/webhooks/{id}/test-deliveries", webhook)
                .then();
    }
}
