package id.fkp.integrate.hook;

import static id.fkp.Crowd.CROWD;
import static id.fkp.integrate.hook.Subscription.data;
import static id.fkp.submission.Giving.said;
import static id.fkp.submission.Giving.taken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import id.fkp.DatabaseForTests;
import id.fkp.forum.ForumFixture;
import id.fkp.forum.ForumInfo;
import id.fkp.identity.UnitRole;
import id.fkp.integrate.hook.Receiver.Behaviour;
import id.fkp.integrate.hook.Receiver.Message;
import id.fkp.integrate.hook.delivery.HookWork;
import id.fkp.unit.UnitFixture;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.security.TestSecurity;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Random;
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

/** What a receiver gets, whatever dies meanwhile. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
@TestSecurity(user = "kepala")
class WebhookNodesTest {

    @Inject
    UnitFixture units;

    @Inject
    ForumFixture forums;

    @Inject
    WebhookFixture webhooks;

    @Inject
    HookWork work;

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
        webhook.replay(Map.of("since", Instant.now().minusSeconds(3600).toString()))
                .statusCode(201);
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
                        webhook.id));
        webhook.read().body("progress.waiting", equalTo(0), "progress.dead", equalTo(0));
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
}
