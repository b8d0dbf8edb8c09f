package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.hook.call.HookAnswer;
import id.fkp.shared.query.Projection;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What is to be sent next, and what became of it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DeliveryLog {

    /** Nothing was accepted for so long: the receiver is given up, and its unit decides. */
    private static final Duration GIVEN_UP = Duration.ofDays(5);

    /** After so long what waits is not left waiting longer, once the receiver is there again. */
    private static final Duration WAS_AWAY = Duration.ofMinutes(10);

    private static final String SENDABLE = """
            select cast(json_build_object(
                'id', d.id, 'webhookId', d.webhook_id, 'unitId', d.unit_id, 'position', d.position, 'tries', d.tries,
                'url', h.url, 'generation', h.generation, 'rotatedAt', h.rotated_at) as text)
            from webhook_delivery d join webhook h on h.id = d.webhook_id
            where d.state = 'WAITING' and
            """;

    private static final String NEXT = SENDABLE
            + " h.enabled and d.webhook_id = :webhook and d.due_at <= :now order by d.due_at, d.position limit :most";

    private static final String ONE = SENDABLE + " d.id = :id";

    private static final String ATTEMPT = """
            insert into webhook_attempt (id, delivery_id, unit_id, at, millis, status, failure, answer)
            select :attempt, d.id, d.unit_id, :now, :millis, nullif(:status, 0), nullif(:failure, ''), nullif(:answer, '')
            from webhook_delivery d where d.id = :id
            """;

    private static final String FINISHED = """
            update webhook_delivery set state = :state, tries = :tries, due_at = null, done_at = :now
            where id = :id and state = 'WAITING'
            """;

    private static final String POSTPONED = """
            update webhook_delivery set tries = :tries, due_at = :due where id = :id and state = 'WAITING'
            """;

    private static final String ACCEPTED = """
            update webhook_progress
            set failures = 0, failing_since = null, rests_until = null, accepted_at = :now where webhook_id = :webhook
            """;

    private static final String BACK_AGAIN = """
            update webhook_delivery d set due_at = :now
            where d.webhook_id = :webhook and d.state = 'WAITING' and d.due_at > :now and exists (
                select from webhook_progress p where p.webhook_id = :webhook and p.failing_since < :long)
            """;

    private static final String FAILED = """
            update webhook_progress
            set failures = failures + 1, failing_since = coalesce(failing_since, :now) where webhook_id = :webhook
            returning failures
            """;

    private static final String REST = "update webhook_progress set rests_until = :until where webhook_id = :webhook";

    private static final String DISABLE = """
            update webhook h set enabled = false, disabled_reason = :reason, disabled_at = :now, version = version + 1
            where h.id = :webhook and h.enabled and (:reason = 'GONE' or exists (
                select from webhook_progress p where p.webhook_id = h.id and p.failing_since < :long))
            """;

    private static final String CLEAR = """
            delete from webhook_delivery where id in (
                select id from webhook_delivery
                where due_at is null and coalesce(done_at, made_at) < :until limit 10000)
            """;

    private final Projection projection;
    private final EntityManager database;
    private final Leases leases;
    private final HookTrouble trouble;
    private final Clock clock;

    DeliveryLog(Projection projection, EntityManager database, Leases leases, HookTrouble trouble, Clock clock) {
        this.projection = projection;
        this.database = database;
        this.leases = leases;
        this.trouble = trouble;
        this.clock = clock;
    }

    /** What its holder sends next; nothing when nothing is due, or the lease is lost. */
    List<Sendable> next(Lease lease, int most) {
        return leases.keep(lease)
                ? projection.list(
                        Sendable.class,
                        NEXT,
                        Map.of("webhook", lease.webhookId(), "now", clock.instant(), "most", most))
                : List.of();
    }

    Optional<Sendable> waiting(UUID id) {
        return projection.one(Sendable.class, ONE, Map.of("id", id));
    }

    /** A test says nothing about the webhook, and is not sent again by itself. */
    void noteTest(Sendable test, HookAnswer answer) {
        noteAttempt(test, answer);
        finish(test, answer.isAccepted() ? DeliveryState.DELIVERED : DeliveryState.DEAD);
    }

    /** What became of one message, as soon as that is known. */
    void note(Sendable sent, HookAnswer answer) {
        noteAttempt(sent, answer);
        if (answer.isAccepted()) {
            finish(sent, DeliveryState.DELIVERED);
            return;
        }
        int tries = sent.tries() + 1;
        var due = clock.instant();
        Retries.after(tries)
                .ifPresentOrElse(
                        wait -> postpone(sent, tries, due.plus(longer(wait, asked(answer)))), () -> giveUp(sent));
    }

    /** What the answers to messages that were sent beside each other say of the receiver; together they are one failure. */
    void noteReceiver(UUID webhook, List<HookAnswer> answers) {
        if (answers.stream().anyMatch(HookAnswer::isAccepted)) {
            accepted(webhook);
        }
        var refused = answers.stream().filter(answer -> !answer.isAccepted()).toList();
        if (!refused.isEmpty()) {
            var now = clock.instant();
            failed(webhook, refused.stream().map(DeliveryLog::asked).reduce(Duration.ZERO, DeliveryLog::longer), now);
            disable(webhook, refused.stream().anyMatch(HookAnswer::isGone) ? "GONE" : "FAILING", now);
        }
    }

    /** Of what is done for so long nobody asks any more; how many. */
    int clear(Duration kept) {
        return database.createNativeQuery(CLEAR)
                .setParameter("until", clock.instant().minus(kept))
                .executeUpdate();
    }

    private void noteAttempt(Sendable sent, HookAnswer answer) {
        database.createNativeQuery(ATTEMPT)
                .setParameter("attempt", UUID.randomUUID())
                .setParameter("now", clock.instant())
                .setParameter("millis", (int) answer.took().toMillis())
                .setParameter("status", answer.status() == null ? 0 : answer.status())
                .setParameter(
                        "failure",
                        answer.failure() == null ? "" : answer.failure().name())
                .setParameter("answer", answer.text() == null ? "" : answer.text())
                .setParameter("id", sent.id())
                .executeUpdate();
    }

    private void giveUp(Sendable sent) {
        finish(sent, DeliveryState.DEAD);
        trouble.lost(sent.webhookId());
    }

    private void finish(Sendable sent, DeliveryState state) {
        database.createNativeQuery(FINISHED)
                .setParameter("state", state.name())
                .setParameter("tries", sent.tries() + 1)
                .setParameter("now", clock.instant())
                .setParameter("id", sent.id())
                .executeUpdate();
    }

    private void postpone(Sendable sent, int tries, Instant due) {
        database.createNativeQuery(POSTPONED)
                .setParameter("tries", tries)
                .setParameter("due", due)
                .setParameter("id", sent.id())
                .executeUpdate();
    }

    private void accepted(UUID webhook) {
        var now = clock.instant();
        database.createNativeQuery(BACK_AGAIN)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .setParameter("long", now.minus(WAS_AWAY))
                .executeUpdate();
        database.createNativeQuery(ACCEPTED)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .executeUpdate();
    }

    /** A webhook that was removed meanwhile is left out. */
    private void failed(UUID webhook, Duration asked, Instant now) {
        List<?> counted = database.createNativeQuery(FAILED)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .getResultList();
        for (var failures : counted) {
            var rest = longer(Retries.rest(((Number) failures).intValue()), asked);
            database.createNativeQuery(REST)
                    .setParameter("webhook", webhook)
                    .setParameter("until", now.plus(rest))
                    .executeUpdate();
        }
    }

    private void disable(UUID webhook, String reason, Instant now) {
        int off = database.createNativeQuery(DISABLE)
                .setParameter("webhook", webhook)
                .setParameter("reason", reason)
                .setParameter("now", now)
                .setParameter("long", now.minus(GIVEN_UP))
                .executeUpdate();
        if (off == 1) {
            trouble.switchedOff(webhook, reason);
        }
    }

    /** How long the receiver asks to be left alone. */
    private static Duration asked(HookAnswer answer) {
        return answer.retryAfter() == null ? Duration.ZERO : answer.retryAfter();
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
