package id.fkp.live.stream;

import io.smallrye.mutiny.subscription.MultiEmitter;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who listens to one session at this node. Only the one thread of {@link Broadcast} touches it.
 *
 * <p>Of what a listener is too slow for, the latest is kept and the rest dropped: a state is whole.
 */
final class Listeners {

    private final Set<MultiEmitter<? super LiveEvent>> all = new HashSet<>();
    private @Nullable LiveEvent latest;
    private long revision = -1;

    void add(MultiEmitter<? super LiveEvent> listener, LiveEvent clock) {
        all.add(listener);
        listener.emit(clock);
        if (latest != null) {
            listener.emit(latest);
        }
    }

    void remove(MultiEmitter<? super LiveEvent> listener) {
        all.remove(listener);
    }

    boolean isEmpty() {
        return all.isEmpty();
    }

    boolean hasNothing() {
        return latest == null;
    }

    long revision() {
        return revision;
    }

    /** Tells all of them; what is older than what they have been told is dropped. */
    void tell(LiveEvent event, long newRevision) {
        if (newRevision <= revision) {
            return;
        }
        latest = event;
        revision = newRevision;
        all.forEach(listener -> listener.emit(event));
        if (event.isLast()) {
            end();
        }
    }

    /** Only to who waits for something: of the others the state that they are still sent must not be pushed aside. */
    void tick(LiveEvent clock) {
        all.stream().filter(listener -> listener.requested() > 0).forEach(listener -> listener.emit(clock));
    }

    void end() {
        Set.copyOf(all).forEach(MultiEmitter::complete);
        all.clear();
    }
}
