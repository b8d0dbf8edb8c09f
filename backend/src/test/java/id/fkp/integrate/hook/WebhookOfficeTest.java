package id.fkp.integrate.hook;

import static id.fkp.integrate.hook.Subscription.type;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.Receiver.Behaviour;
import id.fkp.integrate.hook.Receiver.Message;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an office does with its webhook: it tries it, renews its secret and has messages sent again. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WebhookOfficeTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    WebhookFixture webhooks;

    private ForumInfo forum;
    private Subscription webhook;
    private Receiver receiver;

    @BeforeEach
    void subscribe() {
        var unit = units.unitOf("kepala", UnitRole.HEAD, UnitRole.MODERATOR).id();
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
    void after_the_last_attempt_it_is_a_dead_letter_that_can_be_sent_again() {
        receiver.behave(Behaviour.status(500));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        for (int more = 0; more < 9; more++) {
            webhook.log().body("items.state", contains("WAITING"));
            webhooks.tellAgain();
        }
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(10);
        var dead = webhook.log("state", "DEAD")
                .body("items", hasSize(1), "items[0].attempts", hasSize(10))
                .extract()
                .<String>path("items[0].id");
        webhook.read().body("progress.dead", equalTo(1));

        receiver.behave(Behaviour.status(204));
        webhook.replay(Map.of("deliveryId", dead)).statusCode(201);
        webhooks.tellAgain();
        assertThat(receiver.messages()).hasSize(11);
        assertThat(receiver.messages().stream().map(Message::id).distinct()).hasSize(1);
        webhook.log("state", "DEAD").body("items", empty());
    }

    @Test
    void all_since_a_time_is_told_again_under_the_same_ids_also_when_the_log_is_gone() {
        var before = Instant.now();
        IntStream.range(0, 3).forEach(i -> taken(forum.id(), said("Masukan " + i)));
        webhooks.tell();
        var first = webhook.ids();
        webhooks.run("delete from webhook_delivery where position = (select max(position) from webhook_delivery)");
        receiver.forget();

        webhook.replay(Map.of("since", before.toString())).statusCode(201);
        webhooks.tell();
        assertThat(webhook.ids()).isEqualTo(first).hasSize(3);
    }

    @Test
    void a_replay_names_one_thing_that_is_there() {
        webhook.replay(Map.of()).statusCode(400).body("errors.code", contains("one-of-two"));
        webhook.replay(Map.of("deliveryId", UUID.randomUUID()))
                .statusCode(400)
                .body("errors.pointer", contains("/deliveryId"));
        webhook.replay(Map.of("since", "2020-01-01T00:00:00Z"))
                .statusCode(400)
                .body("errors.code", contains("out-of-range"));
    }

    @Test
    void for_a_day_two_secrets_sign() {
        var key = UUID.randomUUID();
        var next = webhook.rotate(key).extract().<String>path("secret");
        assertThat(next)
                .isNotEqualTo(webhook.secret)
                .isEqualTo(webhook.rotate(key).extract().path("secret"));
        taken(forum.id(), said("Satu."));
        webhooks.tell();
        var both = receiver.messages().get(0);
        assertThat(both.signature().split(" ", -1)).hasSize(2);
        assertThat(Genuine.isGenuine(webhook.secret, both)).isTrue();
        assertThat(Genuine.isGenuine(next, both)).isTrue();

        webhooks.run("update webhook set rotated_at = rotated_at - interval '24 hours'");
        taken(forum.id(), said("Dua."));
        webhooks.tell();
        var later = receiver.messages().get(1);
        assertThat(Genuine.isGenuine(webhook.secret, later)).isFalse();
        assertThat(Genuine.isGenuine(next, later)).isTrue();
    }

    @Test
    void a_test_is_sent_at_once_and_says_what_came_back() {
        receiver.behave(exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/plain");
            exchange.sendResponseHeaders(503, 5);
            exchange.getResponseBody().write("penuh".getBytes(StandardCharsets.US_ASCII));
        });
        var key = UUID.randomUUID();
        webhook.test(key)
                .statusCode(201)
                .body("state", equalTo("DEAD"), "attempts.status", contains(503), "attempts.answer", contains("penuh"))
                .body("attempts.failure", contains("STATUS"), "position", nullValue());
        webhook.test(key).statusCode(201).body("attempts", hasSize(1));
        assertThat(receiver.messages()).hasSize(1);
        assertThat(type(receiver.messages().get(0))).isEqualTo("webhook.test");
        assertThat(Genuine.isGenuine(webhook.secret, receiver.messages().get(0)))
                .isTrue();
        webhook.read().body("progress.failingSince", nullValue(), "progress.dead", equalTo(0));

        receiver.behave(Behaviour.status(200));
        for (int more = 1; more < 10; more++) {
            webhook.test(UUID.randomUUID()).statusCode(201).body("state", equalTo("DELIVERED"));
        }
        webhook.test(UUID.randomUUID()).statusCode(409).body("code", equalTo("too-many-tests"));
    }

    @Test
    void an_address_that_leads_inside_by_now_is_not_called() {
        webhooks.run("update webhook set url = 'http://127.0.0.2:" + receiver.port() + "/'");
        webhook.test(UUID.randomUUID()).statusCode(201).body("attempts.failure", contains("ADDRESS_REFUSED"));
        webhooks.run("update webhook set url = 'http://169.254.169.254/latest/meta-data'");
        webhook.test(UUID.randomUUID()).statusCode(201).body("attempts.failure", contains("ADDRESS_REFUSED"));
        assertThat(receiver.messages()).isEmpty();
    }
}
