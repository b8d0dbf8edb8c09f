package id.fkp.notify;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Sends what waits, as a node does every ten seconds; for the tests of the rooms inside this one. */
@ApplicationScoped
public class DeliveryRun {

    private final Delivery delivery;
    private final Mails mails;

    DeliveryRun(Delivery delivery, Mails mails) {
        this.delivery = delivery;
        this.mails = mails;
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

    /** All that anybody is told of this unit, as they read it, whether sent or not. */
    public List<String> written(UUID unitId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.<OutboxEntry>list("unitId", unitId).stream()
                        .map(entry ->
                                mails.write(Topic.of(entry.topic), entry.payload, URI.create("https://fkp.example/")))
                        .map(mail -> mail.subject() + "\n" + mail.headers() + "\n" + mail.body())
                        .toList());
    }

    public long waitingFor(UUID unitId) {
        return QuarkusTransaction.requiringNew()
                .call(() -> OutboxEntry.count("unitId = ?1 and deliveredAt is null and deadAt is null", unitId));
    }
}
