package id.fkp.operate;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.ToDoubleFunction;

/**
 * What waits in the database, as gauges: nothing of it is lost while it waits, but somebody should know. All nodes show the
 * same numbers; one statement gives them, at most every ten seconds.
 */
@ApplicationScoped
class Backlog {

    private static final Duration FRESH = Duration.ofSeconds(10);

    private static final String WAITING = """
            select (select count(*) from register_waiting),
                (select count(*) from open_mark),
                (select count(*) from outbox_entry where delivered_at is null),
                (select coalesce(extract(epoch from cast(:now as timestamptz) - min(at)), 0)
                    from outbox_entry where delivered_at is null),
                (select count(*) from export_job where state in ('QUEUED', 'RUNNING')),
                (select coalesce(extract(epoch from cast(:now as timestamptz) - max(made_at)), -1) from data_edition),
                (select count(*) from webhook_delivery where state = 'WAITING' and due_at is not null),
                (select count(*) from webhook_delivery where state = 'DEAD' and position is not null),
                (select count(*) from webhook h join webhook_progress p on p.webhook_id = h.id
                    where h.disabled_reason <> 'SWITCHED_OFF' or h.enabled and p.failing_since is not null)
            """;

    private final EntityManager database;
    private final Clock clock;

    private Waiting last = new Waiting(0, 0, 0, 0, 0, -1, 0, 0, 0);
    private Instant readAt = Instant.EPOCH;

    Backlog(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    private record Waiting(
            double register,
            double changes,
            double messages,
            double oldestMessageSeconds,
            double exports,
            double openDataSeconds,
            double hookMessages,
            double hookMessagesLost,
            double hooksFailing) {}

    void register(@Observes StartupEvent started, MeterRegistry meters) {
        gauge(meters, "fkp.register.waiting", "Public acts without their place in the register", Waiting::register);
        gauge(
                meters,
                "fkp.changes.waiting",
                "Written records that the feed of changes has not looked at",
                Waiting::changes);
        gauge(meters, "fkp.messages.waiting", "Messages that no mail server has taken", Waiting::messages);
        gauge(
                meters,
                "fkp.messages.oldest.seconds",
                "Age of the oldest message that waits",
                Waiting::oldestMessageSeconds);
        gauge(meters, "fkp.exports.waiting", "Files that somebody waits for", Waiting::exports);
        gauge(
                meters,
                "fkp.opendata.age.seconds",
                "Age of the open data; -1 before the first",
                Waiting::openDataSeconds);
        gauge(
                meters,
                "fkp.webhooks.messages.waiting",
                "Messages that wait for a receiver of a webhook",
                Waiting::hookMessages);
        gauge(
                meters,
                "fkp.webhooks.messages.dead",
                "Messages that were given up within the last 30 days and not sent again",
                Waiting::hookMessagesLost);
        gauge(
                meters,
                "fkp.webhooks.failing",
                "Webhooks of which the receiver accepts nothing, those that went off by themselves included",
                Waiting::hooksFailing);
    }

    private void gauge(MeterRegistry meters, String name, String about, ToDoubleFunction<Waiting> number) {
        Gauge.builder(name, this, backlog -> number.applyAsDouble(backlog.now()))
                .description(about)
                .register(meters);
    }

    private synchronized Waiting now() {
        var now = clock.instant();
        if (readAt.plus(FRESH).isBefore(now)) {
            last = QuarkusTransaction.requiringNew().call(() -> read(now));
            readAt = now;
        }
        return last;
    }

    private Waiting read(Instant now) {
        var row = (Object[])
                database.createNativeQuery(WAITING).setParameter("now", now).getSingleResult();
        return new Waiting(
                number(row[0]),
                number(row[1]),
                number(row[2]),
                number(row[3]),
                number(row[4]),
                number(row[5]),
                number(row[6]),
                number(row[7]),
                number(row[8]));
    }

    private static double number(Object cell) {
        return ((Number) cell).doubleValue();
    }
}
