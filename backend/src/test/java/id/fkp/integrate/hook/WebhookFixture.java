package id.fkp.integrate.hook;

import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.hook.delivery.Deliveries;
import id.fkp.integrate.hook.delivery.HookWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What time and nodes do to webhooks, at once. */
@ApplicationScoped
public class WebhookFixture {

    private final EntityManager database;
    private final ChangeSequencer sequencer;
    private final HookWork work;
    private final Deliveries deliveries;

    WebhookFixture(EntityManager database, ChangeSequencer sequencer, HookWork work, Deliveries deliveries) {
        this.database = database;
        this.sequencer = sequencer;
        this.work = work;
        this.deliveries = deliveries;
    }

    /** A webhook that is told everything of its unit, from the first change on, and what each is now. */
    public void fromTheBeginning(UUID unitId, String url) {
        QuarkusTransaction.requiringNew().run(() -> {
            var plan = new WebhookPlan(url, List.of(), WebhookScope.OWN_UNIT, null, true);
            var webhook = new Webhook(unitId, plan, "Kepala", Instant.now());
            webhook.persistAndFlush();
            deliveries.begin(webhook.id);
            database.createNativeQuery("update webhook_progress set position = 0 where webhook_id = ?1")
                    .setParameter(1, webhook.id)
                    .executeUpdate();
        });
    }

    /** Everything that changed is sent, as far as it is due. */
    public void tell() {
        sequencer.sequence();
        work.work();
    }

    /** As after all waits. */
    void tellAgain() {
        run(
                "update webhook_delivery set due_at = now() - interval '1 second' where state = 'WAITING' and due_at is not null");
        run("update webhook_progress set rests_until = null");
        tell();
    }

    /** Of one test nothing is left for another. */
    public void removeAll() {
        run("delete from webhook");
    }

    int run(String sql) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql).executeUpdate());
    }

    Object one(String sql, UUID webhook) {
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery(sql)
                        .setParameter("webhook", webhook)
                        .getSingleResult());
    }
}
