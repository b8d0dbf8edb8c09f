package id.fkp.integrate.hook;

import id.fkp.integrate.change.ChangeSequencer;
import id.fkp.integrate.hook.delivery.HookWork;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** What time and nodes do to webhooks, at once. */
@ApplicationScoped
class WebhookFixture {

    private final EntityManager database;
    private final ChangeSequencer sequencer;
    private final HookWork work;

    WebhookFixture(EntityManager database, ChangeSequencer sequencer, HookWork work) {
        this.database = database;
        this.sequencer = sequencer;
        this.work = work;
    }

    /** Everything that changed is sent, as far as it is due. */
    void tell() {
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
    void removeAll() {
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
