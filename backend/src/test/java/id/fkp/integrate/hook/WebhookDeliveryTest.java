package id.fkp.integrate.hook;

import static id.fkp.integrate.hook.Subscription.added;
import static id.fkp.integrate.hook.Subscription.data;
import static id.fkp.integrate.hook.Subscription.plan;
import static id.fkp.integrate.hook.Subscription.tree;
import static id.fkp.integrate.hook.Subscription.type;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.Receiver.Behaviour;
import id.fkp.integrate.hook.Receiver.Message;
import id.fkp.unit.Requests;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a receiver gets, however it behaves. */
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

    private UUID unit;
    private ForumInfo forum;
    private Subscription webhook;
    private Receiver receiver;

    @BeforeEach
    void subscribe() {
        unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR).id();
        forum = forums.open(unit, 1);
        webhooks.tell();
        webhook = new Subscription(unit);
        receiver = webhook.receiver;
    }

    @AfterEach
    void end() throws IOException {
        webhooks.removeAll();
        webhook.close();
    }

    @Test
    void a_change_is_told_signed_and_once() {
        var id = taken(forum.id(), said("Loket kurang.", "name", "Budi Contoh")).feedbackId();
        webhooks.tell();
        webhooks.tellAgain();

        assertThat(receiver.messages()).hasSize(1);
        var message = receiver.messages().get(0);
        assertThat(message.id()).matches("msg_[0-9a-f]{32}");
        assertThat(message.type()).isEqualTo("application/json");
        assertThat(Genuine.isGenuine(webhook.secret, message)).isTrue();
        assertThat(Genuine.isGenuine(webhook.secret, message, message.body() + " "))
                .isFalse();
        var body = tree(message);
        assertThat(body.path("type").asText()).isEqualTo("feedback.changed");
        assertThat(body.path("data").path("id").asText()).isEqualTo(id);
        assertThat(body.path("data").path("record").path("text").asText()).isEqualTo("Loket kurang.");
        assertThat(message.body()).doesNotContain("Budi");
        webhook.log().body("items.state", contains("DELIVERED"), "items[0].attempts.status", contains(204));
        webhook.read().body("progress.waiting", equalTo(0), "progress.acceptedAt", notNullValue());
    }

    @Test
    void what_is_not_accepted_comes_again_under_its_id_and_as_it_is_then() {
        receiver.behave(Behaviour.status(500));
        var receipt = taken(forum.id(), said("Kata yang disembunyikan."));
        webhooks.tell();
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(1);
        webhook.log().body("items.state", contains("WAITING"), "items[0].attempts.failure", contains("STATUS"));
        webhook.read().body("progress.waiting", equalTo(1), "progress.failingSince", notNullValue());

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
        webhook.read().body("progress.waiting", equalTo(0), "progress.failingSince", nullValue());
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

    /** The receiver answers nobody until so many wait that they can only have been sent beside each other. */
    @Test
    void a_slow_receiver_that_accepts_gets_up_to_eight_beside_each_other_and_each_once() {
        var beside = new AtomicInteger();
        var most = new AtomicInteger();
        var eighth = new CountDownLatch(8);
        receiver.behave(exchange -> {
            most.accumulateAndGet(beside.incrementAndGet(), Math::max);
            if (receiver.messages().size() > 7) {
                eighth.countDown();
                eighth.await(30, TimeUnit.SECONDS);
            }
            beside.decrementAndGet();
            exchange.sendResponseHeaders(204, -1);
        });
        IntStream.range(0, 20).forEach(i -> taken(forum.id(), said("Masukan " + i)));
        webhooks.tell();

        assertThat(receiver.messages().stream().map(Message::id))
                .doesNotHaveDuplicates()
                .hasSize(20);
        assertThat(most.get()).isEqualTo(8);
        webhook.read().body("progress.waiting", equalTo(0), "progress.failingSince", nullValue());
    }

    @Test
    void a_receiver_that_goes_down_with_several_on_their_way_has_failed_once_and_is_asked_one_at_a_time() {
        receiver.behave(
                exchange -> exchange.sendResponseHeaders(receiver.messages().size() > 3 ? 503 : 204, -1));
        IntStream.range(0, 20).forEach(i -> taken(forum.id(), said("Masukan " + i)));
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(7); // 1, 2, and 4 of which none is accepted
        assertThat(webhooks.one("select failures from webhook_progress where webhook_id = :webhook", webhook.id))
                .isEqualTo(1);

        receiver.forget();
        receiver.behave(Behaviour.status(503));
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(1);

        receiver.behave(Behaviour.status(204));
        webhooks.tellAgain();
        webhook.read().body("progress.waiting", equalTo(0), "progress.dead", equalTo(0));
    }

    @Test
    void one_that_is_gone_is_told_nothing_more_until_it_is_switched_on_again() {
        receiver.behave(Behaviour.status(410));
        taken(forum.id(), said("Satu."));
        taken(forum.id(), said("Dua."));
        webhooks.tell();
        assertThat(receiver.messages()).hasSize(1);
        var etag = webhook.read()
                .body("enabled", equalTo(false), "disabledReason", equalTo("GONE"))
                .body("disabledAt", notNullValue())
                .extract()
                .header("ETag");
        taken(forum.id(), said("Tiga."));
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(1);

        receiver.behave(Behaviour.status(204));
        receiver.forget();
        Requests.change("/api/v1/webhooks/" + webhook.id, etag, plan(receiver.url(), List.of("FEEDBACK"), "OWN_UNIT"))
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
        webhook.read()
                .body("enabled", equalTo(false), "disabledReason", equalTo("FAILING"), "progress.waiting", equalTo(1));
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
        var due = Instant.parse(webhook.log().extract().path("items[0].dueAt"));
        assertThat(due).isBetween(before.plusSeconds(1800), Instant.now().plusSeconds(1800));
    }

    @Test
    void only_what_was_asked_for_is_told() {
        try (var all = new Receiver()) {
            added(unit, all.url(), List.of(), "ALL_UNITS");
            var elsewhere = forums.open(units.unit().id(), 1);
            taken(elsewhere.id(), said("Di sana."));
            webhooks.tell();
            assertThat(receiver.messages()).isEmpty();
            assertThat(all.messages().stream().map(Subscription::type))
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

            assertThat(ministry.messages().stream().map(Subscription::type))
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
    void what_would_be_too_large_is_to_be_read_where_it_is() {
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
}
