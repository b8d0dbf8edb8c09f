package id.fkp.notify;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;

/** Sends what waits, as a node does every ten seconds; for the tests of the rooms inside this one. */
@ApplicationScoped
public class DeliveryRun {

    private final Delivery delivery;

    DeliveryRun(Delivery delivery) {
        this.delivery = delivery;
    }

    public void now() {
        delivery.deliver();
    }

    /** What earlier tests left over does not come between. */
    public void forgetTheRest() {
        QuarkusTransaction.requiringNew()
                .run(() ->
                        OutboxEntry.update("deadAt = ?1 where deliveredAt is null and deadAt is null", Instant.now()));
    }

    /** As if the time to try again had come. */
    public void afterAWhile() {
        QuarkusTransaction.requiringNew().run(() -> OutboxEntry.update("nextAttemptAt = null where deadAt is null"));
        delivery.deliver();
    }

    public long waitingFor(UUID unitId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.count("unitId = ?1 and deliveredAt is null and deadAt is null", unitId));
    }
}
