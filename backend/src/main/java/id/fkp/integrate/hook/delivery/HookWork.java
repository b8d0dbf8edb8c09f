package id.fkp.integrate.hook.delivery;

import id.fkp.integrate.hook.call.HookAnswer;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;

/**
 * Tells webhooks what changed, on every node: each is served by one node at a time, many beside each other. A receiver gets one
 * message, and while it accepts what it gets twice as many beside each other, up to a bound: one that is slow keeps up, and one
 * that is down is asked once. What was sent and not noted, since the node was killed, is sent again under the same id.
 */
@ApplicationScoped
public class HookWork {

    /** So many receivers are waited for at once; each holds a thread for some seconds at most. */
    private static final int AT_ONCE = 32;

    /** So many messages may be on their way beside the first of each receiver. */
    private static final int MORE_AT_ONCE = 32;

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
    private final Semaphore beside = new Semaphore(MORE_AT_ONCE);
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
        int wide = 1;
        int sent = 0;
        boolean goesOn = true;
        while (goesOn && sent < MOST_IN_TURN) {
            int more = places(Math.min(wide, MOST_IN_TURN - sent) - 1);
            try {
                var next = QuarkusTransaction.requiringNew().call(() -> log.next(lease, 1 + more));
                sent += next.size();
                goesOn = !next.isEmpty() && deliver(lease, next);
            } finally {
                beside.release(more);
            }
            wide = Math.min(2 * wide, settings.inFlight());
        }
        leases.giveBack(lease);
    }

    /** So many as are free, to be given back. */
    private int places(int wanted) {
        int got = 0;
        while (got < wanted && beside.tryAcquire()) {
            got++;
        }
        return got;
    }

    /** Beside each other; whether all were accepted. */
    private boolean deliver(Lease lease, List<Sendable> deliveries) {
        var others = deliveries.stream()
                .skip(1)
                .map(delivery -> CompletableFuture.supplyAsync(() -> deliver(delivery), senders))
                .toList();
        var answers = new ArrayList<HookAnswer>();
        try {
            answers.add(deliver(deliveries.get(0)));
        } finally {
            // Nobody else is to have the lease while one of them is on its way.
            others.forEach(other -> answers.add(other.join()));
        }
        QuarkusTransaction.requiringNew().run(() -> log.noteReceiver(lease.webhookId(), answers));
        return answers.stream().allMatch(HookAnswer::isAccepted);
    }

    private HookAnswer deliver(Sendable delivery) {
        var answer = sending.send(delivery);
        QuarkusTransaction.requiringNew().run(() -> log.note(delivery, answer));
        return answer;
    }
}
