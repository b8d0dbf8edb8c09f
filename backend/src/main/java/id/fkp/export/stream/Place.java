package id.fkp.export.stream;

import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/** One of the downloads that may run at a time. It is left once, by whoever has it last. */
final class Place {

    private enum State {
        KEPT,
        TAKEN,
        LEFT
    }

    private final Semaphore places;
    private final AtomicReference<State> state = new AtomicReference<>(State.KEPT);

    private Place(Semaphore places) {
        this.places = places;
    }

    /** Null when none is free. */
    static @Nullable Place in(Semaphore places) {
        return places.tryAcquire() ? new Place(places) : null;
    }

    /** The sending has begun, and leaves the place itself. */
    void take() {
        state.compareAndSet(State.KEPT, State.TAKEN);
    }

    void leave() {
        if (state.getAndSet(State.LEFT) != State.LEFT) {
            places.release();
        }
    }

    /** The request has ended; where only its head was asked for, nothing was ever sent. */
    void leaveUnused() {
        if (state.compareAndSet(State.KEPT, State.LEFT)) {
            places.release();
        }
    }
}
