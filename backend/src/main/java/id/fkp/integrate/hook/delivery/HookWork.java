package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.hook.call.HookSettings;
import id.fkp.shared.query.Regularly;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Tells webhooks what changed, on every node: each is served by one at a time, many beside each other. What was sent and not
 * noted, since the node was killed, is sent again under the same id.
 */
@ApplicationScoped
public class HookWork {

    /** So many receivers are waited for at once; each holds a thread for some seconds at most. */
    private static final int AT_ONCE = 32;

    /** Then it is another's turn. */
    private static final int MOST_IN_TURN = 50;

    /** How long the log says what was sent. */
    private static final Duration KEPT = Duration.ofDays(30);

    private final Fanout fanout;
    private final Leases leases;
    private final DeliveryLog log;
    private final Sending sending;
    private final HookSettings settings;
    private final Semaphore free = new Semaphore(AT_ONCE);
    private final ExecutorService senders = Executors.newCachedThreadPool(task -> {
        var thread = new Thread(task, "webhook");
        thread.setDaemon(true);
        return thread;
    });
    private final Regularly regular = new Regularly("webhooks", this::round);

    HookWork(Fanout fanout, Leases leases, DeliveryLog log, Sending sending, HookSettings settings) {
        this.fanout = fanout;
        this.leases = leases;
        this.log = log;
        this.sending = sending;
        this.settings = settings;
    }

    void start(@Observes StartupEvent started) {
        regular.start(settings.pause());
    }

    /** Who has begun to send ends; a lease that is not given back runs out. */
    void stop(@Observes ShutdownEvent stopping) {
        regular.stop();
        senders.shutdown();
    }

    @Scheduled(every = "1h", delayed = "5m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clear() {
        QuarkusTransaction.requiringNew().call(() -> log.clear(KEPT));
    }

    /** Sends what is due, and waits until that is done. */
    public void work() {
        fanout.run();
        for (var lease = leases.take(); lease.isPresent(); lease = leases.take()) {
            serve(lease.get());
        }
    }

    /** Sends what is due beside each other, and waits for nobody. */
    private void round() {
        fanout.run();
        while (free.tryAcquire()) {
            var lease = taken();
            if (lease.isEmpty()) {
                return;
            }
            senders.execute(() -> {
                try {
                    serve(lease.get());
                } catch (RuntimeException e) {
                    Log.warnf(
                            e,
                            "webhook %s: not told; it is tried again",
                            lease.get().webhookId());
                } finally {
                    free.release();
                }
            });
        }
    }

    /** Gives the place back when there is nothing for it. */
    private Optional<Lease> taken() {
        Optional<Lease> lease = Optional.empty();
        try {
            lease = leases.take();
            return lease;
        } finally {
            if (lease.isEmpty()) {
                free.release();
            }
        }
    }

    private void serve(Lease lease) {
        boolean goesOn = true;
        for (int sent = 0; goesOn && sent < MOST_IN_TURN; sent++) {
            var next = QuarkusTransaction.requiringNew().call(() -> log.next(lease));
            goesOn = next.map(this::deliver).orElse(false);
        }
        leases.giveBack(lease);
    }

    private boolean deliver(Sendable delivery) {
        var answer = sending.send(delivery);
        QuarkusTransaction.requiringNew().run(() -> log.note(delivery, answer));
        return answer.isAccepted();
    }
}
