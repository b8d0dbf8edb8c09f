package id.fkp.integrate.hook.delivery;

import id.fkp.shared.act.Act;
import id.fkp.shared.act.Act.Reach;
import id.fkp.shared.act.Acts;
import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Says that a receiver wants looking after: to the unit's history, from which its office is told, and to the log. Neither has
 * more of the address than its host, since some carry a secret.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HookTrouble {

    /** A receiver that is away for long loses many messages, and is one piece of news a day. */
    private static final Duration AGAIN = Duration.ofDays(1);

    private static final String OFF = """
            select unit_id, coalesce(description, substring(url from '^[a-z]+://([^/?#]+)'))
            from webhook where id = :webhook
            """;

    private static final String LOST = """
            update webhook_progress p set lost_told_at = :now from webhook h
            where p.webhook_id = :webhook and h.id = p.webhook_id
                and (p.lost_told_at is null or p.lost_told_at <= :before)
            returning h.unit_id, coalesce(h.description, substring(h.url from '^[a-z]+://([^/?#]+)'))
            """;

    private final EntityManager database;
    private final Acts acts;
    private final Clock clock;

    HookTrouble(EntityManager database, Acts acts, Clock clock) {
        this.database = database;
        this.acts = acts;
        this.clock = clock;
    }

    /** It was switched off by itself, just now. */
    void switchedOff(UUID webhook, String reason) {
        List<?> found =
                database.createNativeQuery(OFF).setParameter("webhook", webhook).getResultList();
        found.forEach(row -> {
            tell(webhook, "webhook.switched-off", (Object[]) row, reason);
            Log.warnf("webhook %s: switched off (%s); its unit was told", webhook, reason);
        });
    }

    /** A message was given up. */
    void lost(UUID webhook) {
        var now = clock.instant();
        List<?> found = database.createNativeQuery(LOST)
                .setParameter("webhook", webhook)
                .setParameter("now", now)
                .setParameter("before", now.minus(AGAIN))
                .getResultList();
        found.forEach(row -> {
            tell(webhook, "webhook.message-given-up", (Object[]) row, "FAILING");
            Log.warnf("webhook %s: messages are given up; its unit was told", webhook);
        });
    }

    private void tell(UUID webhook, String verb, Object[] row, String reason) {
        acts.fire(new Act(
                (UUID) row[0],
                verb,
                "webhook",
                webhook,
                Reach.INTERNAL,
                Map.of("name", String.valueOf(row[1]), "reason", reason)));
    }
}
