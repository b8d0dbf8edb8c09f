package id.fkp.operate;

import static org.assertj.core.api.Assertions.assertThat;

import id.fkp.DatabaseForTests;
import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.unit.UnitFixture;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Whoever runs an installation sees receivers that accept nothing. */
@QuarkusTest
@QuarkusTestResource(DatabaseForTests.class)
class BacklogTest {

    @Inject
    EntityManager database;

    @Inject
    UnitFixture units;

    @Inject
    ChangeSequencer changes;

    @Inject
    Clock clock;

    @Test
    void webhooks_that_fail_or_stopped_and_their_messages_are_counted() {
        units.unit();
        changes.sequence();
        var before = new Numbers();
        var failing = webhook("true", "null");
        webhook("false", "'GONE'");
        webhook("false", "'SWITCHED_OFF'");
        run("update webhook_progress set failing_since = now() where webhook_id = '%s'".formatted(failing));
        message(failing, "WAITING");
        message(failing, "DEAD");
        message(failing, "DEAD");
        test(failing);

        var after = new Numbers();
        assertThat(after.of("fkp.webhooks.failing") - before.of("fkp.webhooks.failing"))
                .isEqualTo(2);
        assertThat(after.of("fkp.webhooks.messages.waiting") - before.of("fkp.webhooks.messages.waiting"))
                .isEqualTo(1);
        assertThat(after.of("fkp.webhooks.messages.dead") - before.of("fkp.webhooks.messages.dead"))
                .isEqualTo(2);
        run("delete from webhook");
    }

    /** As a node shows them that has just started; it looks once and keeps that for some seconds. */
    private final class Numbers {

        private final SimpleMeterRegistry meters = new SimpleMeterRegistry();

        Numbers() {
            new Backlog(database, clock).register(new StartupEvent(), meters);
            of("fkp.webhooks.failing");
        }

        double of(String name) {
            return meters.get(name).gauge().value();
        }
    }

    private UUID webhook(String enabled, String reason) {
        var id = UUID.randomUUID();
        run("""
                insert into webhook (id, unit_id, url, types, scope, enabled, disabled_reason, disabled_at, generation,
                    by_name, made_at, version)
                values ('%s', '%s', 'https://situs.example.go.id', '{}', 'OWN_UNIT', %s, %s,
                    case when %s then null else now() end, 1, 'Kepala', now(), 0)
                """.formatted(id, units.unit().id(), enabled, reason, enabled));
        run("insert into webhook_progress (webhook_id, position) values ('%s', 0)".formatted(id));
        return id;
    }

    private void message(UUID webhook, String state) {
        run("""
                insert into webhook_delivery (id, webhook_id, unit_id, state, made_at, due_at, position, type)
                select gen_random_uuid(), h.id, h.unit_id, '%s', now(), case '%s' when 'WAITING' then now() end,
                    (select max(position) from open_change), 'UNIT'
                from webhook h where h.id = '%s'
                """.formatted(state, state, webhook));
    }

    /** Somebody pressed Test and the receiver was down, which loses nothing. */
    private void test(UUID webhook) {
        run("""
                insert into webhook_delivery (id, webhook_id, unit_id, state, made_at)
                select gen_random_uuid(), h.id, h.unit_id, 'DEAD', now() from webhook h where h.id = '%s'
                """.formatted(webhook));
    }

    private void run(String sql) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(sql).executeUpdate());
    }
}
