package id.fkp.live.stream;

import static id.fkp.shared.problem.CommonProblems.UNAVAILABLE;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.fkp.live.change.Changes;
import id.fkp.live.change.LiveChange;
import id.fkp.live.reading.LiveRepresentation;
import id.fkp.live.reading.Snapshots;
import id.fkp.live.stream.LiveEvent.Name;
import id.fkp.session.state.SessionState;
import io.quarkus.logging.Log;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/**
 * Sends the live states of this node's sessions to whoever listens here.
 *
 * <p>One thread does all of it: it counts what came in, reads a changed state once, writes it once and hands it to all
 * connections, which are the event loop's. So nothing here needs a lock, and a listener holds neither a thread nor a
 * connection to the database.
 */
@ApplicationScoped
class Broadcast {

    private static final int AGAIN_SECONDS = 10;

    private final Snapshots snapshots;
    private final Changes changes;
    private final EntityManager database;
    private final ObjectMapper json;
    private final LiveSettings settings;
    private final Clock clock;

    private final ScheduledExecutorService only = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "live");
        thread.setDaemon(true);
        return thread;
    });
    /** The application ends only when every answer has ended, so that whoever stops it stops these first. */
    private final Thread hook = new Thread(this::stop, "live-stop");

    private final List<Future<?>> regular = new ArrayList<>();

    private final AtomicInteger listening = new AtomicInteger();

    /** Of sessions that somebody listens to. Both are the one thread's. */
    private final Map<UUID, Listeners> rooms = new HashMap<>();

    private final Map<UUID, Beat> beats = new HashMap<>();

    private volatile boolean stopping;

    Broadcast(
            Snapshots snapshots,
            Changes changes,
            EntityManager database,
            ObjectMapper json,
            LiveSettings settings,
            Clock clock) {
        this.snapshots = snapshots;
        this.changes = changes;
        this.database = database;
        this.json = json;
        this.settings = settings;
        this.clock = clock;
    }

    /** When a session was told about last, and what is to be done with it next. */
    private static final class Beat {
        private long lastNanos;
        private @Nullable Future<?> next;
        private boolean uncounted;

        private Beat(long longAgo) {
            this.lastNanos = longAgo;
        }
    }

    @PostConstruct
    void start() {
        regular.add(every(settings.look(), this::look));
        regular.add(every(settings.heartbeat(), this::tick));
        Runtime.getRuntime().addShutdownHook(hook);
    }

    @PreDestroy
    void end() {
        stop();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException itRuns) {
            Log.debug("The machine stops as a whole");
        }
    }

    private void stop() {
        stopping = true;
        regular.forEach(work -> work.cancel(false));
        later(() -> rooms.values().forEach(Listeners::end));
        only.shutdown();
    }

    /** The states of a session from now on; 503 when this node has as many listeners as it takes. */
    Multi<LiveEvent> of(UUID sessionId) {
        if (stopping || listening.get() >= settings.listeners()) {
            throw UNAVAILABLE
                    .because(
                            "Terlalu banyak yang mengikuti di sini. Baca keadaannya dari waktu ke waktu.",
                            "Too many listen here. Read the state from time to time instead.")
                    .retryAfter(AGAIN_SECONDS);
        }
        return Multi.createFrom()
                .<LiveEvent>emitter(listener -> join(sessionId, listener), BackPressureStrategy.LATEST);
    }

    private void join(UUID sessionId, MultiEmitter<? super LiveEvent> listener) {
        listening.incrementAndGet();
        listener.onTermination(() -> leave(sessionId, listener));
        if (!later(() -> enter(sessionId, listener))) {
            listener.complete();
        }
    }

    private void enter(UUID sessionId, MultiEmitter<? super LiveEvent> listener) {
        if (listener.isCancelled()) {
            return;
        }
        var room = rooms.computeIfAbsent(sessionId, first -> new Listeners());
        room.add(listener, time());
        if (room.hasNothing()) {
            refresh(sessionId);
        }
    }

    private void leave(UUID sessionId, MultiEmitter<? super LiveEvent> listener) {
        listening.decrementAndGet();
        later(() -> {
            var room = rooms.get(sessionId);
            if (room != null) {
                room.remove(listener);
                forgetIfEmpty(sessionId, room);
            }
        });
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) LiveChange change) {
        later(() -> soon(change.sessionId(), !change.counted()));
    }

    /** Now, or when the pause since the last time is over; whatever else changes until then goes along. */
    private void soon(UUID sessionId, boolean uncounted) {
        long now = System.nanoTime();
        long pause = settings.pause().toNanos();
        var beat = beats.computeIfAbsent(sessionId, first -> new Beat(now - pause));
        beat.uncounted |= uncounted;
        if (beat.next == null) {
            beat.next = only.schedule(
                    () -> safely(() -> beat(sessionId, beat)),
                    Math.max(0, beat.lastNanos + pause - now),
                    TimeUnit.NANOSECONDS);
        }
    }

    private void beat(UUID sessionId, Beat beat) {
        beat.next = null;
        beat.lastNanos = System.nanoTime();
        if (beat.uncounted) {
            beat.uncounted = false;
            changes.count(sessionId);
        }
        if (rooms.containsKey(sessionId)) {
            refresh(sessionId);
        }
    }

    /** What other nodes have changed; one statement for all sessions that somebody listens to. */
    private void look() {
        long longAgo = System.nanoTime() - settings.pause().toNanos();
        beats.values().removeIf(beat -> beat.next == null && beat.lastNanos < longAgo);
        if (rooms.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().call(this::revisions).forEach((sessionId, revision) -> {
            var room = rooms.get(sessionId);
            if (room != null && room.revision() < revision) {
                soon(sessionId, false);
            }
        });
    }

    private Map<UUID, Long> revisions() {
        List<?> rows = database.createNativeQuery(
                        "select cast(session_id as text), revision from live_revision where session_id in (?1)")
                .setParameter(1, List.copyOf(rooms.keySet()))
                .getResultList();
        var found = new HashMap<UUID, Long>();
        for (var row : rows) {
            var columns = (Object[]) row;
            found.put(UUID.fromString((String) columns[0]), ((Number) columns[1]).longValue());
        }
        return found;
    }

    private void refresh(UUID sessionId) {
        var room = rooms.get(sessionId);
        if (room != null) {
            var state = QuarkusTransaction.requiringNew().call(() -> snapshots.read(sessionId));
            room.tell(written(state), state.revision());
            forgetIfEmpty(sessionId, room);
        }
    }

    private LiveEvent written(LiveRepresentation state) {
        var name = state.session().state() == SessionState.RUNNING ? Name.SNAPSHOT : Name.ENDED;
        try {
            return new LiveEvent(Long.toString(state.revision()), name, json.writeValueAsString(state));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void tick() {
        var now = time();
        rooms.values().forEach(room -> room.tick(now));
    }

    private LiveEvent time() {
        return new LiveEvent(null, Name.CLOCK, clock.instant().toString());
    }

    private void forgetIfEmpty(UUID sessionId, Listeners room) {
        if (room.isEmpty()) {
            rooms.remove(sessionId);
        }
    }

    /** False once this node stops. */
    private boolean later(Runnable work) {
        try {
            only.execute(() -> safely(work));
            return true;
        } catch (RejectedExecutionException stopped) {
            return false;
        }
    }

    private Future<?> every(Duration period, Runnable work) {
        return only.scheduleWithFixedDelay(
                () -> safely(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A database that is away for a while is no reason to stop: the next look finds what was missed. */
    private static void safely(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            Log.warn("The live states could not be sent; it is tried again", e);
        }
    }
}
