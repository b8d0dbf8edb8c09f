package id.fkp.shared.query;

import io.quarkus.logging.Log;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Does something again and again, on a thread of its own. A database that is away is no reason to stop. */
public final class Regularly {

    private final String what;
    private final Runnable work;
    private final ScheduledExecutorService only;
    private @Nullable Future<?> regular;

    /**
     * Does nothing yet.
     *
     * @param what names the thread, and in the log what failed
     */
    public Regularly(String what, Runnable work) {
        this.what = what;
        this.work = work;
        this.only = Executors.newSingleThreadScheduledExecutor(task -> {
            var thread = new Thread(task, what);
            thread.setDaemon(true);
            return thread;
        });
    }

    /**
     * Begins after the first pause.
     *
     * @param pause between the end of one time and the beginning of the next; nothing for never
     */
    public void start(Duration pause) {
        if (!pause.isZero()) {
            regular =
                    only.scheduleWithFixedDelay(this::once, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** For good; what is being done now is done to its end. */
    public void stop() {
        if (regular != null) {
            regular.cancel(false);
        }
        only.shutdown();
    }

    private void once() {
        try {
            work.run();
        } catch (RuntimeException e) {
            Log.warnf(e, "%s: not done; it is tried again", what);
        }
    }
}
