package id.fkp.integrate.hook.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sends for which webhook, on all nodes: a row says it, so that no transaction is open during a request. */
@ApplicationScoped
class Leases {

    /** A node that is killed keeps others waiting so long; a request and its bookkeeping take less. */
    private static final Duration LASTS = Duration.ofSeconds(60);

    /** Who waited longest comes first. */
    private static final String TAKE = """
            update webhook_progress set holder = :holder, held_until = :until
            where webhook_id = (
                select p.webhook_id
                from webhook_progress p join webhook h on h.id = p.webhook_id
                where h.enabled and (p.held_until is null or p.held_until <= :now)
                    and (p.rests_until is null or p.rests_until <= :now)
                    and exists (select from webhook_delivery d
                        where d.webhook_id = p.webhook_id and d.state = 'WAITING' and d.due_at <= :now)
                order by p.held_until nulls first, p.webhook_id
                limit 1
                for update of p skip locked)
            returning cast(webhook_id as text)
            """;

    private static final String KEEP = """
            update webhook_progress p set held_until = :until
            where p.webhook_id = :webhook and p.holder = :holder
                and (p.rests_until is null or p.rests_until <= :now)
            """;

    private static final String GIVE_BACK = """
            update webhook_progress set holder = null, held_until = :now
            where webhook_id = :webhook and holder = :holder
            """;

    private final EntityManager database;
    private final Clock clock;

    Leases(EntityManager database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Of a webhook for which something is due and nobody sends. */
    Optional<Lease> take() {
        var holder = UUID.randomUUID();
        var now = clock.instant();
        return QuarkusTransaction.requiringNew().call(() -> {
            List<?> taken = database.createNativeQuery(TAKE)
                    .setParameter("holder", holder)
                    .setParameter("until", now.plus(LASTS))
                    .setParameter("now", now)
                    .getResultList();
            return taken.stream().findFirst().map(id -> new Lease(UUID.fromString((String) id), holder));
        });
    }

    /** Within the caller's transaction; false when another has it by now, or the receiver is to be left alone. */
    boolean keep(Lease lease) {
        var now = clock.instant();
        return database.createNativeQuery(KEEP)
                        .setParameter("until", now.plus(LASTS))
                        .setParameter("now", now)
                        .setParameter("webhook", lease.webhookId())
                        .setParameter("holder", lease.holder())
                        .executeUpdate()
                == 1;
    }

    void giveBack(Lease lease) {
        QuarkusTransaction.requiringNew()
                .run(() -> database.createNativeQuery(GIVE_BACK)
                        .setParameter("now", clock.instant())
                        .setParameter("webhook", lease.webhookId())
                        .setParameter("holder", lease.holder())
                        .executeUpdate());
    }
}
